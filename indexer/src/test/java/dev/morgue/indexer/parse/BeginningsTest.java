package dev.morgue.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BeginningsTest {

  private static final String[] WORDS = {"by", "von", "e", "à", "für", "n/a", "special", "op-ed"};

  private final Beginnings beginnings = Beginnings.of(String.join(" ", WORDS));

  @Test
  void noWordIsTurnedAway() {
    Random random = new Random(Long.getLong("morgue.seed", 20261130));
    for (int i = 0; i < 20_000; i++) {
      String before = letters(random, random.nextInt(6)) + " .,(/\t".charAt(random.nextInt(6));
      String word = WORDS[random.nextInt(WORDS.length)];
      String typed = random.nextBoolean() ? word : word.toUpperCase(Locale.ROOT);
      String text = before + typed + ' ' + letters(random, random.nextInt(4));
      assertThat(beginnings.mayBeAt(text, before.length())).as(text).isTrue();
      assertThat(beginnings.mayBeIn(text)).as(text).isTrue();
    }
  }

  @Test
  void otherWordsAre() {
    for (String text : new String[] {"", "b", "Marta Quill", "Ed Mayer", "crane", "12 May"}) {
      assertThat(beginnings.mayBeIn(text)).as(text).isFalse();
    }
  }

  @Test
  void lettersBeyondAsciiAreLeftToThePattern() {
    assertThat(beginnings.mayBeAt("é", 0)).isTrue();
    assertThat(beginnings.mayBeAt("mé", 0)).isTrue();
    assertThat(beginnings.mayBeAt("", 0)).isFalse();
  }

  private static String letters(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append("abdemnoqrtvy éü".charAt(random.nextInt(15)));
    }
    return text.toString();
  }
}
