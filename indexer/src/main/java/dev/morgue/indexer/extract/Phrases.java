package dev.morgue.indexer.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the {@linkplain Phrase set phrases} in a block's text. Immutable. */
final class Phrases {

  /** Longer blocks are only read at their beginning. */
  private static final int LONGEST = 300;

  private record Entry(String text, int bit) {}

  /** What a block may begin with, by its first two characters. */
  private final Map<Integer, List<Entry>> beginnings = new HashMap<>();

  /** What may begin with any word, likewise. */
  private final Map<Integer, List<Entry>> anywhere = new HashMap<>();

  private Phrases() {}

  /** The phrases of {@code phrases.txt}. */
  static Phrases standard() {
    Phrases phrases = new Phrases();
    for (String line : ResourceLines.of("phrases.txt")) {
      int colon = line.indexOf(':');
      int place = 2 * Phrase.valueOf(line.substring(0, colon)).ordinal();
      for (String phrase : line.substring(colon + 1).stripLeading().split("\\|", -1)) {
        if (phrase.startsWith("~")) {
          add(phrases.anywhere, new Entry(phrase.substring(1), 2 << place));
        } else {
          add(phrases.beginnings, new Entry(phrase, 1 << place));
        }
      }
    }
    return phrases;
  }

  private static void add(Map<Integer, List<Entry>> entries, Entry entry) {
    entries.computeIfAbsent(key(entry.text, 0), unused -> new ArrayList<>()).add(entry);
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
    for (Entry entry : beginnings.getOrDefault(key(lower, 0), List.of())) {
      if (lower.startsWith(entry.text) && endsWord(lower, entry.text)) {
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
      letter = Character.isLetter(lower.charAt(i));
      if (begins && lower.charAt(i) != ' ') {
        for (Entry entry : anywhere.getOrDefault(key(lower, i), List.of())) {
          found |= lower.startsWith(entry.text, i) ? entry.bit : 0;
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
