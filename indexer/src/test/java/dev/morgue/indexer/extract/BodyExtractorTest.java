package dev.morgue.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BodyExtractorTest {
  private static final BodyExtractor EXTRACTOR = new BodyExtractor();

  static Stream<String> shapes() {
    return Stream.of(NewsPages.semantic(), NewsPages.divs(), NewsPages.tables());
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void theStoryAndNothingElse(String html) {
    assertThat(extract(html).passages())
        .extracting(Passage::text)
        .containsExactlyElementsOf(NewsPages.STORY);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void theHeadlineIsNotRepeatedInTheBody(String html) {
    assertThat(extract(html).body()).doesNotContain(NewsPages.HEADLINE);
  }

  @Test
  void captionsAreKeptApart() {
    Extracted extracted = extract(NewsPages.semantic());

    assertThat(extracted.captions())
        .containsExactly("The swing bridge seen from the dyke. Photo: Ada Moss/Observer");
  }

  @Test
  void whatIsDroppedIsToldWithAReason() {
    List<Dropped> dropped = extract(NewsPages.semantic()).dropped();

    assertThat(dropped).anyMatch(d -> d.text().equals("Sport") && d.reason().equals("navigation"));
    assertThat(dropped)
        .anyMatch(d -> d.text().startsWith("Sign up for") && d.reason().contains("newsletter"));
    assertThat(dropped)
        .anyMatch(d -> d.text().startsWith("Ferry fares") && d.reason().contains("related"));
  }

  @Test
  void aFirstLineThatOnlyNamesTheReporterIsNoText() {
    String first = NewsPages.STORY.getFirst();
    String line = "<p>By Rhoda Kessler</p><p>" + first;
    String sentence = "By Tuesday the old bridge had gone for good.";
    String page = NewsPages.semantic().replace("<p>" + first, line);
    assertThat(page).contains("Rhoda");
    assertThat(extract(page).passages().getFirst().text()).isEqualTo(first);
    String other = page.replace("By Rhoda Kessler", sentence);
    assertThat(extract(other).passages().getFirst().text()).isEqualTo(sentence);
  }

  @Test
  void aSignOfAScriptWithoutSpacesIsAsLongAsThreeLetters() {
    assertThat(TextShape.of("川は待つ。").chars()).isEqualTo(3 * 4 + 1);
    assertThat(TextShape.of("The river waits.").chars()).isEqualTo(16);
  }

  @Test
  void storedTextStandsInForAStubThatAgreesWithIt() {
    Extracted extracted = extract(NewsPages.stub(String.join("\\n\\n", NewsPages.STORY)));

    assertThat(extracted.origin()).isEqualTo(Extracted.Origin.METADATA);
    assertThat(extracted.passages())
        .extracting(Passage::text)
        .containsExactlyElementsOf(NewsPages.STORY);
  }

  @Test
  void storedTextOfAnotherStoryIsNotBelieved() {
    String other =
        "The eel festival moves to the castle yard this year, because the quay is closed. "
            .repeat(12);
    Extracted extracted = extract(NewsPages.stub(other));

    assertThat(extracted.origin()).isEqualTo(Extracted.Origin.PAGE);
    assertThat(extracted.body()).doesNotContain("eel festival");
  }

  @Test
  void theStateOfAProgramIsReadWhereThePageShowsNothing() {
    Extracted extracted = extract(NewsPages.program());

    assertThat(extracted.origin()).isEqualTo(Extracted.Origin.SCRIPT);
    assertThat(extracted.passages())
        .extracting(Passage::text)
        .containsExactlyElementsOf(NewsPages.STORY);
  }

  @Test
  void aPageWithoutTextGivesNoneAndSaysSo() {
    Extracted extracted = extract("<html><body><nav><a href='/'>Home</a></nav></body></html>");

    assertThat(extracted.body()).isEmpty();
    assertThat(extracted.evidence().words()).isZero();
    assertThat(extracted.evidence().linkedShare()).isEqualTo(1);
    assertThat(extracted.confidence()).isLessThan(0.5);
  }

  @Test
  void theEvidenceCountsWords() {
    PageEvidence evidence = extract(NewsPages.divs()).evidence();

    int words = NewsPages.STORY.stream().mapToInt(text -> TextShape.of(text).words()).sum();
    assertThat(evidence.words()).isEqualTo(words);
    assertThat(evidence.paragraphs()).isEqualTo(NewsPages.STORY.size());
    assertThat(evidence.pageWords()).isGreaterThan(words);
  }

  private static Extracted extract(String html) {
    return EXTRACTOR.extract(Page.of(Jsoup.parse(html)));
  }
}
