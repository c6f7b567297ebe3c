package dev.morgue.indexer.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Finds the {@linkplain Phrase set phrases} in a block's text. Only read once it is made. */
final class Phrases {

  /** Longer blocks are only read at their beginning. */
  private static final int LONGEST = 300;

  /** What may begin a block, by its first two signs. */
  private final Table beginnings = new Table(2);

  /** What may begin with any word, by its first three signs. */
  private final Table anywhere = new Table(3);

  /** Single signs count as a block's last only: so the judge was trained. */
  private final Map<Character, Integer> lastSigns = new HashMap<>();

  private Phrases() {}

  /**
   * The phrases of {@code phrases.txt}.
   *
   * @throws IllegalArgumentException if one is too short
   */
  static Phrases standard() {
    Phrases phrases = new Phrases();
    for (String line : ResourceLines.of("phrases.txt")) {
      int colon = line.indexOf(':');
      int place = 2 * Phrase.valueOf(line.substring(0, colon)).ordinal();
      for (String phrase : line.substring(colon + 1).stripLeading().split("\\|", -1)) {
        if (phrase.startsWith("~") && phrase.length() == 2) {
          phrases.lastSigns.merge(phrase.charAt(1), 2 << place, (one, other) -> one | other);
        } else if (phrase.startsWith("~")) {
          if (phrase.length() < 4) {
            throw new IllegalArgumentException("three signs or one after a tilde: " + phrase);
          }
          phrases.anywhere.add(phrase.substring(1), 2 << place);
        } else {
          phrases.beginnings.add(phrase, 1 << place);
        }
      }
    }
    return phrases;
  }

  /** No phrases at all. */
  static Phrases none() {
    return new Phrases();
  }

  /** The kinds of phrases in a text: two bits each, at its beginning and anywhere. */
  int in(TextScan text) {
    if (text.lowerSize() == 0) {
      return 0;
    }
    int found = 0;
    char second = text.lowerSize() > 1 ? text.lower(1) : 0;
    for (Entry entry : beginnings.at(Table.next(text.lower(0), second))) {
      if (begins(text, entry.text)) {
        found |= entry.bits;
      }
    }
    return text.size() <= LONGEST ? found | anywhere(text) : found;
  }

  /** Whether a text begins with a phrase; with a single sign only if there is no more. */
  private static boolean begins(TextScan text, String phrase) {
    int end = phrase.length();
    if (!text.hasAt(0, phrase) || (end == 1 && text.lowerSize() > 1)) {
      return false;
    }
    return end == text.lowerSize()
        || !Character.isLetter(text.lower(end))
        || !Character.isLetter(phrase.charAt(end - 1));
  }

  private int anywhere(TextScan text) {
    int size = text.lowerSize();
    int found = anywhereAt(text, 0, size);
    for (int i = 0; i < text.starts(); i++) {
      found |= anywhereAt(text, text.start(i), size);
    }
    boolean last = size == 1 || Signs.flag(text.lower(size - 2), Signs.LETTER) == 0;
    return last ? found | lastSigns.getOrDefault(text.lower(size - 1), 0) : found;
  }

  private int anywhereAt(TextScan text, int at, int size) {
    int found = 0;
    if (at + 2 < size) {
      int signs = Table.next(Table.next(text.lower(at), text.lower(at + 1)), text.lower(at + 2));
      if (anywhere.maybe(signs)) {
        for (Entry entry : anywhere.at(signs)) {
          found |= text.hasAt(at, entry.text) ? entry.bits : 0;
        }
      }
    }
    return found;
  }

  /** A phrase and what it says. */
  private static final class Entry {
    private final String text;
    private final int bits;

    Entry(String text, int bits) {
      this.text = text;
      this.bits = bits;
    }
  }

  /** Phrases by their first signs. */
  private static final class Table {
    private static final int PLACES = 1 << 12;
    private static final Entry[] NONE = {};

    private final int signs;
    private final boolean[] filled = new boolean[PLACES];
    private final Entry[][] entries = new Entry[PLACES][];

    Table(int signs) {
      this.signs = signs;
      Arrays.fill(entries, NONE);
    }

    void add(String phrase, int bits) {
      int first = 0;
      for (int i = 0; i < signs; i++) {
        // a single sign is only looked for where nothing follows
        first = next(first, i < phrase.length() ? phrase.charAt(i) : 0);
      }
      int place = place(first);
      Entry[] before = entries[place];
      entries[place] = Arrays.copyOf(before, before.length + 1);
      entries[place][before.length] = new Entry(phrase, bits);
      filled[place] = true;
    }

    /** Signs and one more, of which the last three count. */
    static int next(int signs, char sign) {
      return signs << 5 ^ sign;
    }

    private static int place(int signs) {
      return signs & (PLACES - 1);
    }

    /** Whether a phrase may begin with these signs. */
    boolean maybe(int signs) {
      return filled[place(signs)];
    }

    /** The phrases that may begin with these signs. */
    Entry[] at(int signs) {
      return entries[place(signs)];
    }
  }
}
