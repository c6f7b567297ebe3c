package dev.morgue.indexer.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the {@linkplain Mark marks} in the values of class, id and data attributes. Immutable, for
 * any number of threads.
 */
final class MarkWords {

  /** Longer values and words say nothing that a reader could use, and may be hostile. */
  private static final int LONGEST_VALUE = 512;

  private static final int LONGEST_WORD = 24;
  private static final int SHORTEST_PART = 3;

  private final WordTrie words;

  private MarkWords(List<String> lines) {
    Map<String, Long> marks = new HashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      long bit = Mark.valueOf(line.substring(0, colon)).bit();
      for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
        marks.merge(word, bit, (one, other) -> one | other);
      }
    }
    words = new WordTrie(marks);
  }

  /** The words of {@code marks.txt}. */
  static MarkWords standard() {
    return new MarkWords(ResourceLines.of("marks.txt"));
  }

  /** No words at all. */
  static MarkWords none() {
    return new MarkWords(List.of());
  }

  /** The marks of all words in a value, as a set of bits. */
  long marks(String value) {
    long marks = 0;
    int end = Math.min(value.length(), LONGEST_VALUE);
    int start = 0;
    while (start < end) {
      if (WordTrie.letter(value, start) < 0) {
        start++;
        continue;
      }
      int stop = start + 1;
      while (stop < end && continues(value, stop)) {
        stop++;
      }
      marks |= word(value, start, stop);
      start = stop;
    }
    return marks;
  }

  /** Whether the letter at a place belongs to the word before it: {@code storyBody} is two. */
  private static boolean continues(String value, int at) {
    return WordTrie.letter(value, at) >= 0
        && !(isCapital(value.charAt(at)) && !isCapital(value.charAt(at - 1)));
  }

  private static boolean isCapital(char c) {
    return c <= 'Z';
  }

  /** A word that is not known is tried as two that are, the longest first one before others. */
  private long word(String value, int start, int stop) {
    long pair = 0;
    int node = 0;
    for (int i = start; i < stop; i++) {
      node = words.next(node, WordTrie.letter(value, i));
      if (node == 0) {
        return pair;
      }
      int cut = i + 1;
      boolean parts = cut - start >= SHORTEST_PART && stop - cut >= SHORTEST_PART;
      if (parts && stop - start <= LONGEST_WORD && words.bits(node) != 0) {
        long tail = words.word(value, cut, stop);
        pair = tail == 0 ? pair : words.bits(node) | tail;
      }
    }
    return words.bits(node) != 0 ? words.bits(node) : pair;
  }
}
