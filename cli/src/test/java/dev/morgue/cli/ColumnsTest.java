package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void latinTakesOneColumnALetter() {
    assertThat(Columns.of("Flood in Łódź – 3 %")).isEqualTo(19);
  }

  @Test
  void ideographsKanaHangulAndEmojiTakeTwo() {
    assertThat(Columns.of("洪水")).isEqualTo(4);
    assertThat(Columns.of("カナ")).isEqualTo(4);
    assertThat(Columns.of("한글")).isEqualTo(4);
    assertThat(Columns.of("𠮷")).isEqualTo(2);
    assertThat(Columns.of("🌊")).isEqualTo(2);
  }

  @Test
  void combiningMarksAndJoinersTakeNone() {
    assertThat(Columns.of("e\u0301")).isEqualTo(1);
    assertThat(Columns.of("क\u093c")).isEqualTo(1);
    assertThat(Columns.of("a\u200db")).isEqualTo(2);
    assertThat(Columns.of("\u1112\u1161\u11ab")).isEqualTo(2);
  }
}
