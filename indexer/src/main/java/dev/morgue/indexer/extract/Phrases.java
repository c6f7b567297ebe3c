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

  /** What a block may begin with, by its first two letters. */
  private final Map<String, List<Entry>> beginnings;

  private final List<Entry> anywhere;

  private Phrases(Map<String, List<Entry>> beginnings, List<Entry> anywhere) {
    this.beginnings = Map.copyOf(beginnings);
    this.anywhere = List.copyOf(anywhere);
  }

  /** The phrases of {@code phrases.txt}. */
  static Phrases standard() {
    Map<String, List<Entry>> beginnings = new HashMap<>();
    List<Entry> anywhere = new ArrayList<>();
    for (String line : ResourceLines.of("phrases.txt")) {
      int colon = line.indexOf(':');
      int place = 2 * Phrase.valueOf(line.substring(0, colon)).ordinal();
      for (String phrase : line.substring(colon + 1).stripLeading().split("\\|", -1)) {
        if (phrase.startsWith("~")) {
          anywhere.add(new Entry(phrase.substring(1), 2 << place));
        } else {
          String key = phrase.substring(0, Math.min(2, phrase.length()));
          beginnings
              .computeIfAbsent(key, unused -> new ArrayList<>())
              .add(new Entry(phrase, 1 << place));
        }
      }
    }
    return new Phrases(beginnings, anywhere);
  }

  /** The kinds of phrases in a text: two bits each, at its beginning and anywhere. */
  int in(String text) {
    String lower = text.substring(0, Math.min(LONGEST, text.length())).toLowerCase(Locale.ROOT);
    int found = 0;
    String key = lower.substring(0, Math.min(2, lower.length()));
    for (Entry entry : beginnings.getOrDefault(key, List.of())) {
      if (lower.startsWith(entry.text) && endsWord(lower, entry.text)) {
        found |= entry.bit;
      }
    }
    if (text.length() <= LONGEST) {
      for (Entry entry : anywhere) {
        if ((found & entry.bit) == 0 && lower.contains(entry.text)) {
          found |= entry.bit;
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
