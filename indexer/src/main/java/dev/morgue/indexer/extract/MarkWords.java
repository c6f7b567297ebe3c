package dev.morgue.indexer.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the {@linkplain Mark marks} in the values of class, id and data attributes. Immutable; the
 * caller keeps what was read, since a page repeats its classes.
 */
final class MarkWords {

  /** Longer values and words say nothing that a reader could use, and may be hostile. */
  private static final int LONGEST_VALUE = 512;

  private static final int LONGEST_WORD = 24;
  private static final int SHORTEST_PART = 3;

  private final Map<String, Long> words;

  private MarkWords(Map<String, Long> words) {
    this.words = Map.copyOf(words);
  }

  /** The words of {@code marks.txt}. */
  static MarkWords standard() {
    Map<String, Long> words = new HashMap<>();
    for (String line : ResourceLines.of("marks.txt")) {
      int colon = line.indexOf(':');
      long bit = Mark.valueOf(line.substring(0, colon)).bit();
      for (String word : List.of(line.substring(colon + 1).strip().split(" ", -1))) {
        words.merge(word, bit, (a, b) -> a | b);
      }
    }
    return new MarkWords(words);
  }

  /** No words at all, where only the text is wanted. */
  static MarkWords none() {
    return new MarkWords(Map.of());
  }

  /** The marks of all words in a value, as a set of bits. */
  long marks(String value) {
    long marks = 0;
    int end = Math.min(value.length(), LONGEST_VALUE);
    int start = 0;
    while (start < end) {
      if (!Character.isLetter(value.charAt(start))) {
        start++;
        continue;
      }
      int stop = start + 1;
      while (stop < end && continues(value, stop)) {
        stop++;
      }
      marks |= word(value.substring(start, stop).toLowerCase(Locale.ROOT));
      start = stop;
    }
    return marks;
  }

  /** Whether the letter at a place belongs to the word before it: {@code storyBody} is two. */
  private static boolean continues(String value, int at) {
    char c = value.charAt(at);
    return Character.isLetter(c)
        && !(Character.isUpperCase(c) && Character.isLowerCase(value.charAt(at - 1)));
  }

  private long word(String word) {
    Long known = words.get(word);
    if (known != null) {
      return known;
    }
    if (word.length() > LONGEST_WORD) {
      return 0;
    }
    for (int cut = word.length() - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
      Long head = words.get(word.substring(0, cut));
      Long tail = head == null ? null : words.get(word.substring(cut));
      if (head != null && tail != null) {
        return head | tail;
      }
    }
    return 0;
  }
}
