package dev.morgue.tagging.document;

import dev.morgue.tagging.ListFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which of the lists {@link Words} a word stands in. Almost every word that is asked for stands in
 * none, and its first letter and its length mostly say so. Immutable.
 */
final class ListedWords {
  private static final int ASCII = 0x80;

  /** No word is longer. */
  private static final int LONGEST = 31;

  /** By word, in lower case, a bit for each list. */
  private final Map<String, Long> words = new HashMap<>();

  /** By first letter and length the lists that have such a word. */
  private final long[] beginnings = new long[ASCII * (LONGEST + 1)];

  ListedWords() {
    for (Map.Entry<Words, Set<String>> list : ListFile.read(Words.class, "words.txt").entrySet()) {
      for (String word : list.getValue()) {
        add(word, list.getKey().bit());
      }
    }
  }

  private void add(String word, long list) {
    if (word.length() > LONGEST) {
      throw new IllegalArgumentException("words.txt has a word of more letters: " + word);
    }
    words.merge(word, list, (one, other) -> one | other);
    char first = word.charAt(0);
    if (first < ASCII) {
      beginnings[place(first, word.length())] |= list;
      beginnings[place(Character.toUpperCase(first), word.length())] |= list;
    }
  }

  private static int place(char first, int length) {
    return first * (LONGEST + 1) + length;
  }

  /** Whether a list has a word; letter case and a full stop at its end are nothing. */
  boolean has(String word, long list) {
    int length = word.length();
    int bare = length > 1 && word.charAt(length - 1) == '.' ? length - 1 : length;
    if (bare == 0 || bare > LONGEST) {
      return false;
    }
    char first = word.charAt(0);
    boolean may = first >= ASCII || (beginnings[place(first, bare)] & list) != 0;
    return may && isListed(word.substring(0, bare), list);
  }

  private boolean isListed(String word, long list) {
    Long lists = words.get(word.toLowerCase(Locale.ROOT));
    return lists != null && (lists & list) != 0;
  }
}
