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
}
