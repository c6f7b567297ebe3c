package dev.morgue.indexer.extract;

import dev.morgue.indexer.parse.WordTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the {@linkplain Phrase set phrases} in a block's text. Only read once it is made. */
final class Phrases {

  /** Longer blocks are only read at their beginning. */
  private static final int LONGEST = 300;

  private static final int PLACES = 1 << 10;

  private record Entry(int key, String text, int bit) {}

  /** What a block may begin with, by the lower bits of its {@link #key}. */
  private final List<List<Entry>> beginnings =
      new ArrayList<>(Collections.nCopies(PLACES, List.of()));

  /** The length of the longest of them. */
  private int longest;

  /** What may begin with any word. */
  private final WordTable anywhere = new WordTable();

  /** Single signs count as a block's last only: so the judge was trained. */
  private final Map<Character, Integer> lastSigns = new HashMap<>();

  private Phrases() {}

  /** The phrases of {@code phrases.txt}. */
  static Phrases standard() {
    Phrases phrases = new Phrases();
    for (String line : ResourceLines.of("phrases.txt")) {
      int colon = line.indexOf(':');
      int place = 2 * Phrase.valueOf(line.substring(0, colon)).ordinal();
      for (String phrase : line.substring(colon + 1).stripLeading().split("\\|", -1)) {
        if (phrase.startsWith("~") && phrase.length() == 2) {
          phrases.lastSigns.merge(phrase.charAt(1), 2 << place, (one, other) -> one | other);
        } else if (phrase.startsWith("~")) {
          phrases.anywhere.add(phrase.substring(1), 2 << place);
        } else {
          phrases.longest = Math.max(phrases.longest, phrase.length());
          phrases.begin(new Entry(key(phrase), phrase, 1 << place));
        }
      }
    }
    return phrases;
  }

  private void begin(Entry entry) {
    List<Entry> all = new ArrayList<>(beginnings.get(entry.key & (PLACES - 1)));
    all.add(entry);
    beginnings.set(entry.key & (PLACES - 1), List.copyOf(all));
  }

  /** A text's first two characters. */
  private static int key(String text) {
    return text.charAt(0) << 16 | (text.length() > 1 ? text.charAt(1) ^ text.charAt(0) << 5 : 0);
  }

  /** The kinds of phrases in a text: two bits each, at its beginning and anywhere. */
  int in(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    // of a long block only what the longest phrase and the sign behind it can take up
    int read = text.length() <= LONGEST ? text.length() : longest + 2;
    String lower = text.substring(0, Math.min(read, text.length())).toLowerCase(Locale.ROOT);
    int found = 0;
    int key = key(lower);
    for (Entry entry : beginnings.get(key & (PLACES - 1))) {
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
      found |= begins ? anywhere.at(lower, i) : 0;
      if (begins && i == lower.length() - 1) {
        found |= lastSigns.getOrDefault(lower.charAt(i), 0);
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
