package dev.morgue.tagging.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.morgue.tagging.ListFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListedWordsTest {
  private static final String LETTERS = "aeinrstAEINRST.'-éßİıΣς𐐀1";

  private final Map<Words, Set<String>> lists = ListFile.read(Words.class, "words.txt");

  /** What the look at the first letter and the length must not change. */
  private boolean isListed(Words list, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean stop = lower.length() > 1 && lower.endsWith(".");
    String bare = stop ? lower.substring(0, lower.length() - 1) : lower;
    return lists.getOrDefault(list, Set.of()).contains(bare);
  }

  private void check(String word) {
    for (Words list : Words.values()) {
      assertEquals(isListed(list, word), list.has(word), list + " " + word);
    }
  }

  @Test
  void everyListedWordInAnyLetterCaseAndWithAStop() {
    for (Set<String> words : lists.values()) {
      for (String word : words) {
        check(word);
        check(word + ".");
        check(word + "..");
        check(word.toUpperCase(Locale.ROOT));
        check(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        check(word + "s");
        check(word.substring(1));
      }
    }
  }

  @Test
  void andAnyOther() {
    Random random = new Random(Long.getLong("morgue.seed", 11));
    List<String> words = new ArrayList<>(List.of("", ".", "..", "x".repeat(40), "İstanbul."));
    for (int i = 0; i < 20_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int length = random.nextInt(6); length >= 0; length--) {
        word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      words.add(word.toString());
    }
    words.forEach(this::check);
  }
}
