package dev.morgue.tagging.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Name;
import dev.morgue.tagging.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrimmingTest {

  /** What is left of a whole text that a tagger of sentences took for one person. */
  private static List<String> person(String text) {
    Span span = new Span(0, text.length(), Name.Kind.PERSON, 0.9);
    return new Trimming(text, null).of(List.of(span)).stream().map(Found::name).toList();
  }

  @Test
  void lettersBeforeAFullNameAreARole() {
    assertThat(person("QB Jane Doe")).containsExactly("Jane Doe");
    assertThat(person("JK Rowling")).containsExactly("JK Rowling");
    assertThat(person("AJ van Doe")).containsExactly("AJ van Doe");
  }

  @Test
  void aPeoplesNameMayBeAGivenName() {
    assertThat(person("Christian Eriksen")).containsExactly("Christian Eriksen");
    assertThat(person("Norwegian Eriksen")).containsExactly("Eriksen");
    assertThat(person("Tory Jane Doe")).containsExactly("Jane Doe");
    assertThat(person("Tory Doe")).containsExactly("Tory Doe");
    assertThat(person("Veteran Jane Doe")).containsExactly("Jane Doe");
  }

  @Test
  void smallWordsInsideMakeItNobody() {
    assertThat(person("Doe backs Quill")).isEmpty();
    assertThat(person("Franz man")).isEmpty();
    assertThat(person("William Doe the Younger")).containsExactly("William Doe the Younger");
    assertThat(person("Kim Jong un")).containsExactly("Kim Jong un");
  }

  @Test
  void aParticleAtTheEndIsCutOff() {
    assertThat(person("Kiprono arap")).containsExactly("Kiprono");
    assertThat(person("Jane  van der")).containsExactly("Jane");
  }

  @Test
  void whatEndsLikeAnOrganisationIsNobody() {
    assertThat(person("Computer Magazine")).isEmpty();
    assertThat(person("Doe Motors Ltd")).isEmpty();
    assertThat(person("Doe Ltd. Reuter")).isEmpty();
    assertThat(person("Nor")).isEmpty();
    assertThat(person("WR")).isEmpty();
    assertThat(person("Hotel Jane")).isEmpty();
  }

  @Test
  void aHeadlinesVerbIsNoName() {
    assertThat(person("Doe Says")).containsExactly("Doe");
    assertThat(person("Names Jane Doe")).containsExactly("Jane Doe");
  }

  @Test
  void aNameEndsBeforeWhatItOwns() {
    assertThat(person("Jane Doe\u2019s Memoir")).containsExactly("Jane Doe");
    assertThat(person("Jane O'Doe")).containsExactly("Jane O'Doe");
  }

  @Test
  void twoSpansThatAHyphenJoinsAreOneName() {
    List<Span> spans =
        List.of(new Span(0, 4, Name.Kind.PERSON, 0.9), new Span(5, 8, Name.Kind.ORGANISATION, 0.9));
    assertThat(new Trimming("Jane-Doe spoke", null).of(spans))
        .extracting(Found::name)
        .containsExactly("Jane-Doe");
  }

  /** The same, of the first words of a text. */
  private static List<String> person(String name, String rest) {
    Span span = new Span(0, name.length(), Name.Kind.PERSON, 0.9);
    return new Trimming(name + rest, null).of(List.of(span)).stream().map(Found::name).toList();
  }

  @Test
  void whoOwnsSomethingIsNotPartOfWhatIsOwned() {
    assertThat(person("Eddie Doe’ England")).containsExactly("Eddie Doe’ England");
    assertThat(person("Eddie Jones’ England")).containsExactly("Eddie Jones");
    assertThat(person("Theranos’ Elizabeth Marsh")).containsExactly("Elizabeth Marsh");
    assertThat(person("Jane Doe's Memoir")).containsExactly("Jane Doe");
  }

  @Test
  void whatAHyphenJoinsIsNoName() {
    assertThat(person("John Doe-directed")).containsExactly("John Doe");
    assertThat(person("John Doe-USA")).containsExactly("John Doe");
    assertThat(person("John Doe-Marsh")).containsExactly("John Doe-Marsh");
    assertThat(person("John Doe", "-directed films")).containsExactly("John Doe");
    assertThat(person("John El", "\u2011Marsh ran")).containsExactly("John El\u2011Marsh");
    assertThat(person("Doe-Marsh II")).isEmpty();
    assertThat(person("T. Doe-Marsh-Keane")).isEmpty();
  }

  @Test
  void positionsAreNoInitialsWhereTheArticleTellsThem() {
    String others = ", QB Ann Marsh and TE Bob Keane played.";
    assertThat(person("K Jane Doe", others)).containsExactly("Jane Doe");
    assertThat(person("TE Doe", others)).containsExactly("Doe");
    assertThat(person("Jane Doe WR", others)).containsExactly("Jane Doe");
    assertThat(person("AJ Doe", others)).containsExactly("AJ Doe");
    assertThat(person("K Jane Doe", " sang.")).containsExactly("K Jane Doe");
  }

  @Test
  void aParticleThatLooksLikeASmallWordJoinsTheFamilyName() {
    assertThat(person("Erik", " ten Marsh spoke")).containsExactly("Erik ten Marsh");
    assertThat(person("Erik", " ten Marsh’s side")).containsExactly("Erik ten Marsh");
    assertThat(person("Erik", " ten minutes later")).containsExactly("Erik");
  }

  @Test
  void halfAQuotedNameIsNone() {
    assertThat(person("Frank “Marlowe", "” shirt")).isEmpty();
  }

  @Test
  void inFrenchMIsATitle() {
    Span span = new Span(0, 6, Name.Kind.PERSON, 0.9);
    assertThat(new Trimming("M. Doe parle", "fr").of(List.of(span)))
        .extracting(Found::name)
        .containsExactly("Doe");
    assertThat(new Trimming("M. Doe said", "en").of(List.of(span)))
        .extracting(Found::name)
        .containsExactly("M. Doe");
  }

  @Test
  void whatSomebodyGovernsIsNotHisName() {
    String text = "Le maire de Lille";
    Span span = new Span(9, text.length(), Name.Kind.PERSON, 0.9);
    assertThat(new Trimming(text, "fr").of(List.of(span))).isEmpty();
  }
}
