package dev.morgue.indexer.extract;

import java.util.Arrays;
import java.util.Locale;

/** Finds the {@linkplain Phrase set phrases} in a block's text. Immutable. */
final class Phrases {

  /** Longer blocks are only read at their beginning. */
  private static final int LONGEST = 300;

  private static final int PLACES = 1 << 10;

  private record Entry(String text, int key, int bit) {}

  /** What a block may begin with, by its first two characters. */
  private final Entry[][] beginnings = new Entry[PLACES][0];

  /** What may begin with any word, likewise. */
  private final Entry[][] anywhere = new Entry[PLACES][0];

  private Phrases() {}

  /** The phrases of {@code phrases.txt}. */
  static Phrases standard() {
    Phrases phrases = new Phrases();
    for (String line : ResourceLines.of("phrases.txt")) {
      int colon = line.indexOf(':');
      int place = 2 * Phrase.valueOf(line.substring(0, colon)).ordinal();
      for (String phrase : line.substring(colon + 1).stripLeading().split("\\|", -1)) {
        if (phrase.startsWith("~")) {
          add(phrases.anywhere, phrase.substring(1), 2 << place);
        } else {
          add(phrases.beginnings, phrase, 1 << place);
        }
      }
    }
    return phrases;
  }

  private static void add(Entry[][] entries, String phrase, int bit) {
    int key = key(phrase, 0);
    Entry[] before = entries[place(key)];
    Entry[] after = Arrays.copyOf(before, before.length + 1);
    after[before.length] = new Entry(phrase, key, bit);
    entries[place(key)] = after;
  }

  private static int place(int key) {
    return (key >> 11 ^ key) & (PLACES - 1);
  }

  private static int key(String text, int at) {
    return text.charAt(at) << 16 | (at + 1 < text.length() ? text.charAt(at + 1) : 0);
  }

  /** The kinds of phrases in a text: two bits each, at its beginning and anywhere. */
  int in(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    String lower = text.substring(0, Math.min(LONGEST, text.length())).toLowerCase(Locale.ROOT);
    int found = 0;
    int key = key(lower, 0);
    for (Entry entry : beginnings[place(key)]) {
      if (entry.key == key && lower.startsWith(entry.text) && endsWord(lower, entry.text)) {
        found |= entry.bit;
      }
    }
    return text.length() <= LONGEST ? found | anywhere(lower) : found;
  }

  private int anywhere(String lower) {
    int found = 0;
    boolean letter = false;
    for (int i = 0; i < lower.length(); i++) {
      boolean begins = !letter;
      letter = Signs.isLetter(lower.charAt(i));
      if (begins && lower.charAt(i) != ' ') {
        int key = key(lower, i);
        for (Entry entry : anywhere[place(key)]) {
          found |= entry.key == key && lower.startsWith(entry.text, i) ? entry.bit : 0;
        }
      }
    }
    return found;
  }

  private static boolean endsWord(String text, String phrase) {
    int end = phrase.length();
    return end >= text.length()
        || !Character.isLetter(text.charAt(end))
        || !Character.isLetter(phrase.charAt(end - 1));
  }
}
