package dev.morgue.bench.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ZipfTest {
  private static final int DRAWS = 400_000;

  @Test
  void ranksAreDrawnAsOftenAsTheLawHasIt() {
    double[] shares = shares(new Zipf(4, 0));

    // 1 + 1/2 + 1/3 + 1/4 = 25/12
    assertThat(shares[0]).isCloseTo(12.0 / 25, within(0.005));
    assertThat(shares[1]).isCloseTo(6.0 / 25, within(0.005));
    assertThat(shares[2]).isCloseTo(4.0 / 25, within(0.005));
    assertThat(shares[3]).isCloseTo(3.0 / 25, within(0.005));
  }

  @Test
  void theHeadMayBeLevelled() {
    double[] shares = shares(new Zipf(2, 1));

    // 1/2 to 1/3
    assertThat(shares[0]).isCloseTo(0.6, within(0.005));
  }

  @Test
  void everyRankOfALargeTableCanBeDrawn() {
    Zipf zipf = new Zipf(1000, 5);
    boolean[] seen = new boolean[1000];
    Dice dice = new Dice(3);
    for (int i = 0; i < DRAWS; i++) {
      seen[zipf.draw(dice)] = true;
    }

    assertThat(seen).doesNotContain(false);
  }

  private static double[] shares(Zipf zipf) {
    double[] shares = new double[4];
    Dice dice = new Dice(7);
    for (int i = 0; i < DRAWS; i++) {
      shares[zipf.draw(dice)] += 1.0 / DRAWS;
    }
    return shares;
  }
}
