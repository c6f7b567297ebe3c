package dev.morgue.bench.tagging;

import dev.morgue.tagging.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The running text of tokenised sentences, each a paragraph, with the way back to the tokens. White
 * space is put as print has it: none before a full stop or comma, none after an opening bracket;
 * where that cannot be known (hyphens, plain quotes) there is some.
 */
final class RunningText {
  private static final Set<String> CLOSING =
      Set.of(".", ",", ";", ":", "!", "?", ")", "]", "}", "%", "'s", "\u2019s", "\u201d", "\u2026");
  private static final Set<String> OPENING = Set.of("(", "[", "{", "$", "\u201c", "#", "@");

  /** A name found in a sentence, and how sure the tagger is of it. */
  record Found(TokenSpan name, double confidence) {}

  private final StringBuilder text = new StringBuilder();

  /** For each sentence, where its tokens begin in the text. */
  private final List<int[]> starts = new ArrayList<>();

  private final List<BioSentence> sentences;

  RunningText(List<BioSentence> sentences) {
    this.sentences = sentences;
    for (BioSentence sentence : sentences) {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      append(sentence);
    }
  }

  private void append(BioSentence sentence) {
    int[] begin = new int[sentence.tokens().size()];
    String before = "(";
    for (int i = 0; i < begin.length; i++) {
      String token = sentence.tokens().get(i);
      if (!CLOSING.contains(token) && !OPENING.contains(before) && i > 0) {
        text.append(' ');
      }
      begin[i] = text.length();
      text.append(token);
      before = token;
    }
    starts.add(begin);
  }

  String text() {
    return text.toString();
  }

  /** Where a name of a sentence begins in the text. */
  int start(int sentence, TokenSpan name) {
    return starts.get(sentence)[name.first()];
  }

  /** Where a name of a sentence ends in the text. */
  int end(int sentence, TokenSpan name) {
    return starts.get(sentence)[name.end() - 1] + token(sentence, name.end() - 1).length();
  }

  int start(int sentence, int token) {
    return starts.get(sentence)[token];
  }

  String token(int sentence, int token) {
    return sentences.get(sentence).tokens().get(token);
  }

  /**
   * The tokens, sentence by sentence, that spans of the text are made of. A token belongs to a span
   * that has all of its letters and digits; a span that has no whole token, such as one word of a
   * hyphenated compound, cannot be said in the file's tokens and is left out.
   */
  List<List<Found>> tokens(List<Span> spans) {
    List<List<Found>> found = new ArrayList<>();
    int at = 0;
    for (int s = 0; s < sentences.size(); s++) {
      List<Found> names = new ArrayList<>();
      int[] begin = starts.get(s);
      int after = s + 1 < starts.size() ? starts.get(s + 1)[0] : Integer.MAX_VALUE;
      for (; at < spans.size() && spans.get(at).start() < after; at++) {
        Span span = spans.get(at);
        int first = 0;
        while (first < begin.length && !holds(span, s, first)) {
          first++;
        }
        int end = first;
        while (end < begin.length && holds(span, s, end)) {
          end++;
        }
        if (end > first) {
          TokenSpan name = new TokenSpan(first, end, TokenSpan.kind(span.kind()));
          names.add(new Found(name, span.confidence()));
        }
      }
      found.add(names);
    }
    return found;
  }

  private boolean holds(Span span, int sentence, int token) {
    int start = starts.get(sentence)[token];
    String letters = token(sentence, token);
    int end = start + letters.length();
    if (end <= span.start() || start >= span.end()) {
      return false;
    }
    for (int i = 0; i < letters.length(); i++) {
      int at = start + i;
      boolean outside = at < span.start() || at >= span.end();
      if (outside && Character.isLetterOrDigit(letters.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
