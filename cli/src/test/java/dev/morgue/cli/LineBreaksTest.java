package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.text.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

  private static List<String> lines(String text, int width) {
    return LineBreaks.of(text, width).stream()
        .map(line -> text.substring(line.start(), line.end()))
        .toList();
  }

  @Test
  void breaksAtTheLastSpaceThatFits() {
    assertThat(lines("the river rose at night", 10))
        .containsExactly("the river", "rose at", "night");
  }

  @Test
  void aWordThatJustFitsStays() {
    assertThat(lines("river rose", 10)).containsExactly("river rose");
    assertThat(lines("river rose!", 10)).containsExactly("river", "rose!");
  }

  @Test
  void severalSpacesAtABreakBelongToNoLine() {
    assertThat(lines("river     rose", 8)).containsExactly("river", "rose");
  }

  @Test
  void aWordWiderThanTheLineIsCut() {
    assertThat(lines("an extraordinary day", 6)).containsExactly("an", "extrao", "rdinar", "y day");
  }

  @Test
  void aLineFeedEndsALine() {
    assertThat(lines("roses\n\nred", 20)).containsExactly("roses", "", "red");
  }

  @Test
  void ideographsBreakAnywhereButBeforeAFullStop() {
    assertThat(lines("洪水警報。", 8)).containsExactly("洪水警", "報。");
    assertThat(lines("洪水警報", 5)).containsExactly("洪水", "警報");
    assertThat(lines("川が（夜）", 6)).containsExactly("川が", "（夜）");
  }

  @Test
  void aNoBreakSpaceHolds() {
    assertThat(lines("page 12\u00a0000 copies", 8))
        .containsExactly("page", "12\u00a0000", "copies");
  }

  @Test
  void anEmptyTextIsOneEmptyLine() {
    assertThat(lines("", 10)).containsExactly("");
  }

  @Test
  void nothingButSpacesIsLostAndNoLineIsTooWide() {
    long seed = 20260115;
    Random random = new Random(seed);
    String signs = "ab cd  洪水。（e\u0301 —-\n";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      int width = 2 + random.nextInt(20);
      check(text.toString(), width, "seed " + seed + ", round " + round);
    }
  }

  private static void check(String text, int width, String which) {
    int from = 0;
    for (Span line : LineBreaks.of(text, width)) {
      assertThat(text.substring(from, line.start())).as(which).isBlank();
      String printed = text.substring(line.start(), line.end());
      assertThat(Columns.of(printed)).as(which + ": '" + printed + "'").isLessThanOrEqualTo(width);
      assertThat(printed).as(which).doesNotContain("\n");
      from = line.end();
    }
    assertThat(text.substring(from)).as(which).isBlank();
  }
}
