package dev.morgue.bench.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void sixPlacesAreKept() {
    assertThat(Figures.rounded(2.0 / 3)).isEqualTo(0.666667);
    assertThat(Figures.rounded(-1e-9)).isZero();
    assertThat(Figures.rounded(12.5)).isEqualTo(12.5);
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertThatThrownBy(() -> Figures.rounded(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
