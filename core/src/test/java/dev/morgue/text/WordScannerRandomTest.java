package dev.morgue.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every text; the seed of a failure is in its message. */
class WordScannerRandomTest {
  @Test
  void offsetsAscendAndFormsAreNeverEmpty() {
    long seed = Long.getLong("morgue.seed", 43_625_165);
    Random random = new Random(seed);
    WordScanner words = new WordScanner();
    for (int i = 0; i < 20_000; i++) {
      String text = RandomText.next(random);
      words.reset(text);
      int end = 0;
      int count = 0;
      while (words.next()) {
        String what = "seed %d, text %d, word %d of %s".formatted(seed, i, count, text);
        assertThat(words.start()).as(what).isGreaterThanOrEqualTo(end);
        assertThat(words.end()).as(what).isGreaterThan(words.start());
        assertThat(words.gap()).as(what).isBetween(1, count == 0 ? 1 : 2);
        assertThat(words.formLength()).as(what).isBetween(1, WordScanner.MAX_FORM);
        assertThat(words.count()).as(what).isEqualTo(++count);
        assertThat(words.isPrintedApart())
            .as(what)
            .isEqualTo(!words.printed().equals(words.form()));
        assertThat(words.isJoined() && words.joinedEnd() <= words.end()).as(what).isFalse();
        end = words.end();
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  void aSurfaceAloneIsTheSameWord() {
    long seed = Long.getLong("morgue.seed", 43_625_165);
    Random random = new Random(seed);
    WordScanner words = new WordScanner();
    WordScanner alone = new WordScanner();
    for (int i = 0; i < 20_000; i++) {
      String text = RandomText.next(random);
      words.reset(text);
      while (words.next()) {
        String surface = text.substring(words.start(), words.end());
        alone.reset(surface);
        String what = "seed %d, text %d: %s in %s".formatted(seed, i, surface, text);
        assertThat(alone.next()).as(what).isTrue();
        assertThat(alone.form()).as(what).isEqualTo(words.form());
        assertThat(alone.printed()).as(what).isEqualTo(words.printed());
        assertThat(alone.isAcronym()).as(what).isEqualTo(words.isAcronym());
        assertThat(alone.isCharacter()).as(what).isEqualTo(words.isCharacter());
        assertThat(alone.next()).as(what).isFalse();
      }
    }
  }

  @Test
  void aFormIsItsOwnForm() {
    long seed = Long.getLong("morgue.seed", 43_625_165);
    Random random = new Random(seed);
    WordScanner words = new WordScanner();
    WordScanner again = new WordScanner();
    for (int i = 0; i < 20_000; i++) {
      words.reset(RandomText.next(random));
      while (words.next()) {
        String form = words.form();
        again.reset(form);
        assertThat(again.next()).isTrue();
        if (!form.matches(".*\\d['.]\\d.*")) { // in ASCII digits it may read as thousands
          assertThat(again.form()).as("seed %d, text %d", seed, i).isEqualTo(form);
        }
      }
    }
  }
}
