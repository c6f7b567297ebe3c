package dev.morgue.bench.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void namesStandLeftAndFiguresRight() {
    Table table = new Table("ranker", "MAP", "ms").row("plain", "0.5", "12.25").row("x", "1", "3");

    assertThat(table)
        .hasToString(
            """
            ranker  MAP     ms
            plain   0.5  12.25
            x         1      3
            """);
  }

  @Test
  void aRowMustFillTheTable() {
    assertThatThrownBy(() -> new Table("a", "b").row("1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a row of 1 cells in a table of 2 columns");
  }
}
