package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {

  private static final String BOLD = "\u001b[0;1m";
  private static final String MARK = "\u001b[0;1;4m";
  private static final String END = "\u001b[0m";

  @Test
  void marksStandInBracketsWithoutColours() {
    Passage passage = new Passage(false).marked("The river rose.", List.of(new Span(4, 9)));

    assertThat(passage.lines(80)).containsExactly("The [river] rose.");
  }

  @Test
  void bracketsCountForTheWidth() {
    Passage passage = new Passage(false).marked("The river rose", List.of(new Span(4, 9)));

    assertThat(passage.lines(14)).containsExactly("The [river]", "rose");
  }

  @Test
  void marksAreUnderlinedOnATerminalAndTakeNoRoom() {
    Passage passage = new Passage(true).marked("The river rose", List.of(new Span(4, 9)));

    assertThat(passage.lines(14)).containsExactly("The " + MARK + "river" + END + " rose");
  }

  @Test
  void eachLineOfAMarkOpensAndClosesItsOwn() {
    Passage passage = new Passage(true).marked("the high river ran", List.of(new Span(4, 14)));

    assertThat(passage.lines(9))
        .containsExactly("the " + MARK + "high" + END, MARK + "river" + END + " ran");
  }

  @Test
  void aHeadlineIsBoldAndItsBracketsAreLeftToTheSnippets() {
    List<Span> marks = List.of(new Span(0, 5));

    assertThat(new Passage(true).headline("River rises", marks).lines(80))
        .containsExactly(MARK + "River" + BOLD + " rises" + END);
    assertThat(new Passage(false).headline("River rises", marks).lines(80))
        .containsExactly("River rises");
  }

  @Test
  void anArticleCannotSteerTheTerminal() {
    Passage passage = new Passage(true).plain("a\u001b[31mred\u0007\u009bb\tc");

    assertThat(passage.lines(80)).containsExactly("a [31mred  b c");
    assertThat(Passage.onOneLine("a\u001b[2J\r\nb\u2028c")).isEqualTo("a [2J b c");
    assertThat(Passage.onOneLine("a\u202etxt.exe\u202c b")).isEqualTo("a txt.exe\u202c b");
    assertThat(new Passage(false).plain("a\u202eb").lines(9)).containsExactly("a b");
  }

  @Test
  void oneLineHasSingleSpaces() {
    assertThat(Passage.onOneLine("  The\t river\n\nrose ")).isEqualTo("The river rose");
  }
}
