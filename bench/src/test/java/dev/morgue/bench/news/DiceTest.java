package dev.morgue.bench.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DiceTest {

  @Test
  void theStreamIsThatOfThePublishedGenerator() {
    // The first values of SplitMix64 for the seed 1234567, as published with many ports of it.
    Dice dice = new Dice(1234567);

    assertThat(Long.toUnsignedString(dice.next())).isEqualTo("6457827717110365317");
    assertThat(Long.toUnsignedString(dice.next())).isEqualTo("3203168211198807973");
    assertThat(Long.toUnsignedString(dice.next())).isEqualTo("9817491932198370423");
  }

  @Test
  void drawsStayInTheirBounds() {
    Dice dice = new Dice(5);
    boolean[] seen = new boolean[6];
    for (int i = 0; i < 1000; i++) {
      seen[dice.below(6)] = true;
      assertThat(dice.unit()).isGreaterThanOrEqualTo(0).isLessThan(1);
      assertThat(dice.smallBelow(3)).isBetween(0, 2);
    }
    assertThat(seen).doesNotContain(false);
  }

  @Test
  void nothingCanBeDrawnFromNothing() {
    assertThatThrownBy(() -> new Dice(1).below(0)).isInstanceOf(IllegalArgumentException.class);
  }
}
