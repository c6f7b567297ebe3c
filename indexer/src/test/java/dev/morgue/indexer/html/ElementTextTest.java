package dev.morgue.indexer.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.indexer.parse.Decoded;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ElementTextTest {

  /** Words, spaces of every kind, what is taken out, halves of characters. */
  private static final String SIGNS =
      "ab.é–漢 \u00a0\u200b\u2003\u3000\t\n\r\u0085\u2028\u007f\u0001\ufeff\u00ad\ud83d\ude00\u1680";

  /** By its definition: plain, runs of space one space, none at the ends. */
  private static String expected(String text) {
    return Decoded.plain(text).replaceAll("[\\s\\u00a0\\u200b]+", " ").strip();
  }

  @Test
  void aLineIsWhatItsDefinitionSays() {
    Random random = new Random(20260503);
    for (int round = 0; round < 20_000; round++) {
      // mostly the common signs, which are read in another way than the rare ones
      int kinds = random.nextInt(3) == 0 ? SIGNS.length() : 9;
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        text.append(SIGNS.charAt(random.nextInt(kinds)));
      }
      assertThat(ElementText.line(text.toString())).isEqualTo(expected(text.toString()));
    }
  }
}
