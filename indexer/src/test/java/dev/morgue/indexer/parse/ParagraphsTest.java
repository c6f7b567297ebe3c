package dev.morgue.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

  @Test
  void eachLineIsOneWhereNoLineIsBlank() {
    String text = "The board met on Monday and agreed.\nIt will meet again.\nNobody minded.\n";
    assertThat(Paragraphs.of(text))
        .isEqualTo("The board met on Monday and agreed.\n\nIt will meet again.\n\nNobody minded.");
  }

  @Test
  void blankLinesPartThem() {
    assertThat(Paragraphs.of("\nOne.\n \t\n\n\nTwo.\n\nThree.\n"))
        .isEqualTo("One.\n\nTwo.\n\nThree.");
  }

  @Test
  void wrappedLinesAreJoined() {
    String text =
        """
        The harbor board will hear both sides on Thursday in the old
        customs house, which has not been heated since the spring and
        will not be.

        Its chairwoman, who came by boat, said that the new anti-
        corruption commissioner had been asked to come and to bring a
        coat.
        """;
    assertThat(Paragraphs.of(text))
        .isEqualTo(
            "The harbor board will hear both sides on Thursday in the old customs house, which has"
                + " not been heated since the spring and will not be.\n\n"
                + "Its chairwoman, who came by boat, said that the new anti-corruption commissioner"
                + " had been asked to come and to bring a coat.");
  }

  @Test
  void indentedLinesBeginThem() {
    String text =
        "Showers of rain went on all week in\nthe valley, the board said.\n"
            + "    It said that the mill pond was\nfull.\n    \"Very full,\" it added.\n Reuter";
    assertThat(Paragraphs.of(text))
        .isEqualTo(
            "Showers of rain went on all week in the valley, the board said.\n\n"
                + "It said that the mill pond was full.\n\n\"Very full,\" it added.\n\nReuter");
  }

  @Test
  void linesOfTablesStayApart() {
    String text = "Results of Saturday.\n\nBrackwater 3\nPort Lantern 1\nQuillshire 0\n\nEnd.";
    assertThat(Paragraphs.of(text))
        .isEqualTo("Results of Saturday.\n\nBrackwater 3\nPort Lantern 1\nQuillshire 0\n\nEnd.");
  }

  @Test
  void longLinesBetweenBlankOnesAreParagraphs() {
    String one =
        "A paragraph of one line that is longer than any line that was ever wrapped by hand "
            .repeat(2)
            .strip();
    assertThat(Paragraphs.of("Intro.\n\n" + one + "\n" + one + "\n\nEnd."))
        .isEqualTo("Intro.\n\n" + one + "\n\n" + one + "\n\nEnd.");
  }

  @Test
  void noSpaceComesBetweenLinesOfJapanese() {
    assertThat(Paragraphs.of("　水原市は桜を植える。\n並木は古い。\n　費用は寄付でまかなう。"))
        .isEqualTo("水原市は桜を植える。並木は古い。\n\n費用は寄付でまかなう。");
  }

  @Test
  void nothingComesOfNothing() {
    assertThat(Paragraphs.of("")).isEmpty();
    assertThat(Paragraphs.of(" \n\t\n")).isEmpty();
  }
}
