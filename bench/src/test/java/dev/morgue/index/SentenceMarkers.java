package dev.morgue.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Stacks a marker on the first and on the last word of each sentence of two words or more. A
 * sentence of one word gets none, as spans would bridge it.
 */
final class SentenceMarkers extends TokenFilter {
  static final String FIRST = "\u0001<";
  static final String LAST = "\u0001>";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final Set<Integer> firsts = new HashSet<>();
  private final Set<Integer> lasts = new HashSet<>();
  private int position = -1;
  private boolean fresh;

  /**
   * @param positions of all words, ascending
   * @param starts positions of the sentences' first words, ascending
   */
  SentenceMarkers(TokenStream words, int[] positions, int[] starts) {
    super(words);
    for (int i = 0; i < starts.length; i++) {
      int end = i + 1 < starts.length ? starts[i + 1] : Integer.MAX_VALUE;
      int at = Arrays.binarySearch(positions, end);
      int last = positions[(at < 0 ? -at - 1 : at) - 1];
      if (last > starts[i]) {
        firsts.add(starts[i]);
        lasts.add(last);
      }
    }
  }

  /** The positions of a stream's words; reads it to its end and closes it. */
  static int[] positions(TokenStream words) throws IOException {
    IntStream.Builder found = IntStream.builder();
    PositionIncrementAttribute step = words.addAttribute(PositionIncrementAttribute.class);
    int at = -1;
    try (words) {
      words.reset();
      while (words.incrementToken()) {
        at += step.getPositionIncrement();
        if (step.getPositionIncrement() > 0) {
          found.add(at);
        }
      }
      words.end();
    }
    return found.build().toArray();
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    position = -1;
    fresh = false;
  }

  @Override
  public boolean incrementToken() throws IOException {
    // a word is the first of a sentence, the last of one, or neither: never both
    if (fresh) {
      fresh = false;
      if (firsts.contains(position) || lasts.contains(position)) {
        String marker = firsts.contains(position) ? FIRST : LAST;
        // the offsets stay those of the word
        term.setEmpty().append(marker);
        increment.setPositionIncrement(0);
        return true;
      }
    }
    if (!input.incrementToken()) {
      return false;
    }
    position += increment.getPositionIncrement();
    fresh = increment.getPositionIncrement() > 0;
    return true;
  }
}
