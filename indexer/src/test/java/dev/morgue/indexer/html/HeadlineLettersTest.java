package dev.morgue.indexer.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HeadlineLettersTest {

  @Test
  void everyCharacterCountsAsInATextInLowerCase() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String text = "A" + (char) c + "b";
      assertThat(Headlines.letters(text)).as("U+%04x", c).isEqualTo(expected(text));
    }
  }

  @Test
  void textsOfManyScriptsDo() {
    Random random = new Random(Long.getLong("morgue.seed", 20261130));
    String signs = "aZ9 -’“éÉßİıΣσςЖ中\u0301𝐀\ud835";
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      assertThat(Headlines.letters(text.toString())).isEqualTo(expected(text.toString()));
    }
  }

  private static String expected(String text) {
    return text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
