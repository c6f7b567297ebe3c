package dev.morgue.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Marks and phrases are found as a search for each word finds them. */
class VocabularyTest {
  private static final Vocabulary VOCABULARY = Vocabulary.standard();

  private final Random random = new Random(Long.getLong("morgue.seed", 20261130));

  private String one(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  @Test
  void readsTheMarksOfValues() {
    Map<String, Long> words = new HashMap<>();
    for (String line : ResourceLines.of("marks.txt")) {
      int colon = line.indexOf(':');
      long bit = Mark.valueOf(line.substring(0, colon)).bit();
      for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
        words.merge(word, bit, (one, other) -> one | other);
      }
    }
    List<String> pieces = new ArrayList<>(words.keySet());
    pieces.sort(null);
    MarkReader reader = new MarkReader(VOCABULARY.marks());
    for (int round = 0; round < 5_000; round++) {
      StringBuilder value = new StringBuilder();
      for (int i = random.nextInt(round % 50 == 0 ? 90 : 5); i >= 0; i--) {
        String piece = one(pieces);
        int part = random.nextInt(4) == 0 ? random.nextInt(piece.length()) : piece.length();
        piece = piece.substring(0, part);
        boolean capital = random.nextInt(3) == 0 && !piece.isEmpty();
        value.append(
            capital ? piece.substring(0, 1).toUpperCase(Locale.ROOT) + piece.substring(1) : piece);
        value.append(one(List.of("", "", "-", "__", " ", "2", "é", "X")));
      }
      String text = value.toString();
      assertThat(reader.marks(text)).as(text).isEqualTo(marks(text, words));
      assertThat(reader.marks(text)).as("%s again", text).isEqualTo(marks(text, words));
    }
  }

  private static long marks(String value, Map<String, Long> words) {
    String read = value.substring(0, Math.min(512, value.length()));
    long marks = 0;
    for (String word : read.split("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      Long known = words.get(lower);
      for (int cut = lower.length() - 3; known == null && lower.length() < 25 && cut >= 3; cut--) {
        Long first = words.get(lower.substring(0, cut));
        Long second = words.get(lower.substring(cut));
        known = first == null || second == null ? null : (Long) (first | second);
      }
      marks |= known == null ? 0 : known;
    }
    return marks;
  }

  @Test
  void findsTheSetPhrases() {
    Map<String, Integer> phrases = new HashMap<>();
    for (String line : ResourceLines.of("phrases.txt")) {
      int colon = line.indexOf(':');
      int place = 2 * Phrase.valueOf(line.substring(0, colon)).ordinal();
      for (String phrase : line.substring(colon + 1).stripLeading().split("\\|", -1)) {
        phrases.merge(
            phrase, phrase.startsWith("~") ? 2 << place : 1 << place, (one, other) -> one | other);
      }
    }
    List<String> pieces = new ArrayList<>(phrases.keySet());
    pieces.sort(null);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(round % 20 == 0 ? 40 : 4); i >= 0; i--) {
        String piece = one(pieces).replace("~", "");
        piece = random.nextInt(4) == 0 ? piece.toUpperCase(Locale.ROOT) : piece;
        text.append(piece).append(one(List.of("", " ", " ", ", ", "\u0130", "n", "5")));
      }
      String read = text.toString();
      assertThat(VOCABULARY.phrases().in(TextScan.of(read))).as(read).isEqualTo(in(read, phrases));
    }
  }

  private static int in(String text, Map<String, Integer> phrases) {
    String lower = text.toLowerCase(Locale.ROOT);
    int found = 0;
    for (Map.Entry<String, Integer> phrase : phrases.entrySet()) {
      boolean anywhere = phrase.getKey().startsWith("~");
      String words = phrase.getKey().substring(anywhere ? 1 : 0);
      boolean stands =
          anywhere ? text.length() <= 300 && anywhere(lower, words) : begins(lower, words);
      found |= stands ? phrase.getValue() : 0;
    }
    return found;
  }

  /** A single sign only as all there is. */
  private static boolean begins(String lower, String phrase) {
    int end = phrase.length();
    return lower.startsWith(phrase)
        && (end > 1 || lower.length() == 1)
        && (end == lower.length() || !(isLetter(lower, end) && isLetter(phrase, end - 1)));
  }

  /** A single sign only as the last. */
  private static boolean anywhere(String lower, String phrase) {
    for (int at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + 1)) {
      boolean begins = at == 0 || !isLetter(lower, at - 1);
      if (begins && (phrase.length() > 1 || at + 1 == lower.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(String text, int at) {
    return Character.isLetter(text.charAt(at));
  }
}
