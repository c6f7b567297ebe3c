package dev.morgue.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WordTableTest {

  private static String letters(Random random, int most) {
    StringBuilder letters = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) {
      letters.append("abcé ".charAt(random.nextInt(5)));
    }
    return letters.toString();
  }

  @Test
  void findsWhatASearchForEachWordFinds() {
    Random random = new Random(20260502);
    for (int round = 0; round < 2_000; round++) {
      WordTable table = new WordTable();
      String[] words = new String[1 + random.nextInt(20)];
      for (int i = 0; i < words.length; i++) {
        words[i] = letters(random, 3) + letters(random, 2);
        table.add(words[i], 1 << i);
      }
      String text = letters(random, 30);
      int in = 0;
      for (int i = 0; i < words.length; i++) {
        in |= text.contains(words[i]) ? 1 << i : 0;
      }
      assertThat(table.in(text)).as(text).isEqualTo(in);
    }
  }

  @Test
  void aSingleSignIsRefused() {
    assertThatThrownBy(() -> new WordTable().add("@", 1)).hasMessageContaining("two characters");
  }
}
