package dev.morgue.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordFormsTest {
  @Test
  void foldsLettersAndLeavesTheRest() {
    assertThat(WordForms.fold("Mül*")).isEqualTo("mul*");
    assertThat(WordForms.fold("O’Br?en & Søns, Inc.")).isEqualTo("o'br?en & sons, inc.");
    assertThat(WordForms.fold("Ёлка и\u0306 cafe\u0301 \u00ad ﬁ ΟΔΟΣ"))
        .isEqualTo("елка й cafe  fi οδοσ");
    assertThat(WordForms.fold("")).isEmpty();
    assertThat(WordForms.fold("\ud800\u0301\udc00")).isEqualTo("\ud800\udc00");
  }

  @Test
  void agreesWithTheScannerOnLetters() {
    long seed = Long.getLong("morgue.seed", 51_283_911);
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      int block = new int[] {0x41, 0xC0, 0x370, 0x400, 0x5D0, 0x620, 0x900, 0xAC00, 0x1E00}[i % 9];
      StringBuilder letters = new StringBuilder();
      for (int j = 0; j < 6; j++) {
        int letter = block + random.nextInt(block == 0x41 ? 26 : 0x60);
        letters.appendCodePoint(Character.isLetter(letter) ? letter : 'a');
      }
      WordScanner words = new WordScanner();
      words.reset(letters);
      assertThat(words.next()).as("seed %d", seed).isTrue();
      assertThat(words.form()).as("seed %d, %s", seed, letters).isEqualTo(WordForms.fold(letters));
    }
  }

  @Test
  void latinLettersAreWhatUnicodeDecomposesThemTo() {
    for (int cp = 0xC0; cp < 0x250; cp++) {
      String bare =
          Normalizer.normalize(Character.toString(Character.toLowerCase(cp)), Normalizer.Form.NFKD)
              .replaceAll("\\p{Mn}", "");
      if (Chars.isLetter(cp) && bare.matches("[a-z]+")) {
        assertThat(WordForms.fold(Character.toString(cp))).as("U+%04X", cp).isEqualTo(bare);
      }
    }
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    for (int cp = 0; cp < 0x20000; cp++) {
      if (Chars.isLetter(cp)) {
        String once = WordForms.fold(Character.toString(cp));
        assertThat(once).as("U+%04X", cp).isNotEmpty();
        assertThat(WordForms.fold(once)).as("U+%04X", cp).isEqualTo(once);
      }
    }
  }
}
