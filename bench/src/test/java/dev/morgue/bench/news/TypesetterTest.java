package dev.morgue.bench.news;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypesetterTest {
  private final Typesetter straight = new Typesetter(false);
  private final Typesetter curly = new Typesetter(true);

  @Test
  void sentencesStartWithACapitalAndParagraphsWithoutABlank() {
    straight.set("the").set("ferry").attach("'s").set("crew").endSentence('.');
    straight.set("it").set("sails").endSentence('?');
    straight.endParagraph();
    straight.set("later").endSentence('.');
    straight.endParagraph();

    assertThat(straight.text()).isEqualTo("The ferry's crew. It sails?\n\nLater.");
    assertThat(straight.words()).isEqualTo(6);
  }

  @Test
  void quotationMarksFollowTheHouseStyle() {
    quote(straight);
    quote(curly);

    assertThat(straight.text()).isEqualTo("\"The mayor's bridge,\" O'Brack said.");
    assertThat(curly.text()).isEqualTo("“The mayor’s bridge,” O’Brack said.");
  }

  @Test
  void anAbbreviationAtTheEndNeedsNoSecondFullStop() {
    straight.set("he").set("joined").set("Brack & Sons Inc.").endSentence('.');
    straight.openQuote().set("so").attach(".").closeQuote().endSentence('.');

    assertThat(straight.text()).isEqualTo("He joined Brack & Sons Inc. \"So.\"");
    assertThat(straight.words()).isEqualTo(7);
  }

  @Test
  void theCommaAfterAPlaceGivesWayToAnotherMark() {
    straight.set("in").set("Brack, Ohio,").attach(";").set("in").set("Brack, Ohio,");
    straight.endSentence('.');

    assertThat(straight.text()).isEqualTo("In Brack, Ohio; in Brack, Ohio.");
  }

  @Test
  void aDatelineStandsBeforeTheFirstSentence() {
    straight.setBeforeSentence("BRACK, Ore. —");
    straight.set("the").set("bridge").endSentence('.');

    assertThat(straight.text()).isEqualTo("BRACK, Ore. — The bridge.");
  }

  private static void quote(Typesetter out) {
    out.openQuote().set("the").set("mayor").attach("'s").set("bridge").attach(",").closeQuote();
    out.set("O'Brack").set("said").endSentence('.');
  }
}
