package dev.morgue.indexer.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordMachineTest {

  @Test
  void findsWhatASearchForEachWordFinds() {
    Random random = new Random(20261130);
    for (int round = 0; round < 3_000; round++) {
      Map<String, Integer> words = new HashMap<>();
      for (int i = random.nextInt(8); i >= 0; i--) {
        words.put(text(random, "ab-_", 1 + random.nextInt(5)), 1 << i);
      }
      WordMachine machine = new WordMachine(words);
      for (int i = 0; i < 5; i++) {
        String text = text(random, "aAbB-_ é0", random.nextInt(20));
        int expected = 0;
        for (Map.Entry<String, Integer> word : words.entrySet()) {
          expected |= text.toLowerCase(Locale.ROOT).contains(word.getKey()) ? word.getValue() : 0;
        }
        assertThat(machine.in(text)).as(words + " in '" + text + "'").isEqualTo(expected);
        boolean may = expected != 0 || text.indexOf('é') >= 0;
        assertThat(machine.mayBeIn(text)).as(words + " in '" + text + "'").isEqualTo(may);
      }
    }
  }

  @Test
  void refusesWordsThatItCouldNotFind() {
    assertThatThrownBy(() -> new WordMachine(Map.of("über", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("über");
  }

  private static String text(Random random, String signs, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    return text.toString();
  }
}
