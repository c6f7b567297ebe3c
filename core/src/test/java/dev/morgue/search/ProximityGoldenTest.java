package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What researchers expect of connectors, and which words are marked for them. */
class ProximityGoldenTest {

  @TempDir Path folder;
  private int archivesMade;

  /** Which of some bodies match, each with its marks in brackets. */
  private List<String> marked(String query, String... bodies) throws IOException {
    Path archives = folder.resolve("archive" + archivesMade++);
    try (ArchiveWriter writer = ArchiveWriter.open(archives)) {
      for (String body : bodies) {
        writer.add(Article.builder().language("en").body(body).build());
      }
    }
    SearchRequest request = SearchRequest.builder().query(query).sort(SortOrder.OLDEST).build();
    try (NewsArchive archive = NewsArchive.open(archives)) {
      List<String> marked = new ArrayList<>();
      for (Hit hit : archive.search(request).hits()) {
        String text = archive.find(hit.id()).orElseThrow().searchedText();
        marked.add(bracketed(text, archive.marks(hit.id(), request)));
      }
      return marked;
    }
  }

  private static String bracketed(String text, List<Span> marks) {
    StringBuilder marked = new StringBuilder(text);
    for (Span mark : marks.reversed()) {
      marked.insert(mark.end(), ']').insert(mark.start(), '[');
    }
    return marked.toString();
  }

  @Test
  void wordsBesideAConnectorAreAPhrase() throws IOException {
    assertThat(
            marked(
                "prime minister w/5 resign",
                "The prime minister may resign.",
                "Prime beef was served; the minister will resign."))
        .containsExactly("The [prime minister] may [resign].");
  }

  @Test
  void oneWordIsNotNearItself() throws IOException {
    assertThat(
            marked(
                "(smith or jones) w/5 (smith or brown)",
                "Smith came alone.",
                "Smith met Brown and then another Smith."))
        .containsExactly("[Smith] met [Brown] and then another [Smith].");
    assertThat(marked("\"world cup\" w/5 cup", "The world cup.", "The world cup is a cup."))
        .containsExactly("The [world cup] is a [cup].");
  }

  @Test
  void notNearMarksOnlyWhatStandsClear() throws IOException {
    assertThat(
            marked(
                "rico not w/5 puerto",
                "Puerto Rico is an island. Far from there and quite alone stood Rico.",
                "Only Puerto Rico."))
        .containsExactly("Puerto Rico is an island. Far from there and quite alone stood [Rico].");
    assertThat(marked("rico not w/1 \"puerto rico\"", "Puerto Rico and again Rico."))
        .containsExactly("Puerto Rico and again [Rico].");
  }

  @Test
  void nestedConnectorsLoseNothing() throws IOException {
    assertThat(marked("(merger pre/5 bank) w/2 fell", "fell merger x merger bank"))
        .containsExactly("[fell] [merger] x merger [bank]");
    assertThat(marked("(merger w/10 bank) pre/1 fell", "merger bank x bank fell"))
        .containsExactly("[merger] bank x [bank] [fell]");
    assertThat(marked("(merger pre/5 bank) w/2 fell", "merger fell bank"))
        .containsExactly("[merger] [fell] [bank]");
  }

  @Test
  void orderCountsOnlyWhereItIsAskedFor() throws IOException {
    assertThat(marked("president w/2 bush", "Bush, president"))
        .containsExactly("[Bush], [president]");
    assertThat(marked("president pre/2 bush", "Bush, president", "President Bush"))
        .containsExactly("[President] [Bush]");
  }

  @Test
  void aSentenceEndsWhereAReaderEndsIt() throws IOException {
    assertThat(
            marked(
                "smith w/s indicted",
                "Sen. John Smith of St. Louis, Mo., was indicted.",
                "Smith won. Jones was indicted."))
        .containsExactly("Sen. John [Smith] of St. Louis, Mo., was [indicted].");
  }

  @Test
  void aParagraphIsOneUnlessTheTextHasNone() throws IOException {
    String far = "word ".repeat(90);
    assertThat(marked("flood w/p harbour", "The flood.\n\nThe harbour.")).isEmpty();
    assertThat(marked("flood w/p harbour", "Flood " + far + "harbour.")).isEmpty();
    assertThat(marked("flood w/p harbour", "Flood " + far + "harbour.\n\nMore.")).hasSize(1);
  }

  @Test
  void aBodyWithoutParagraphsIsReported() throws IOException {
    Articles.write(folder, List.of(Articles.named("clip").body("Flood in the harbour.").build()));
    try (NewsArchive archive = NewsArchive.open(folder)) {
      assertThat(archive.search(SearchRequest.of("flood w/p harbour")).warnings())
          .anyMatch(warning -> warning.message().contains("75 words"));
      assertThat(archive.search(SearchRequest.of("flood w/9 harbour")).warnings()).isEmpty();
    }
  }

  @Test
  void mentionsAreCountedOverTheArticleButNotItsSummary() throws IOException {
    Article three =
        Articles.named("three").headline("Lehman fails").body("Lehman. And Lehman.").build();
    Article two = Articles.named("two").body("Lehman. Lehman.").summary("Lehman.").build();
    Articles.write(folder, List.of(three, two));
    try (NewsArchive archive = NewsArchive.open(folder)) {
      assertThat(Articles.names(archive, SearchRequest.of("atleast3(lehman)")))
          .containsExactly("three");
    }
  }

  @Test
  void everyPartnerInReachIsMarked() throws IOException {
    assertThat(marked("la w/50 hoya", "la hoya hoya hoya"))
        .containsExactly("[la] [hoya] [hoya] [hoya]");
  }

  @Test
  void nothingOutOfReachIsMarked() throws IOException {
    assertThat(
            marked(
                "quick w/2 fox",
                "A quick fox ran. Later that day a quick dog saw one more tired old fox."))
        .containsExactly(
            "A [quick] [fox] ran. Later that day a quick dog saw one more tired old fox.");
  }

  @Test
  void aPhraseIsOneMarkAndItsSmallWordsAreNotMarkedElsewhere() throws IOException {
    assertThat(
            marked(
                "\"ways and means\" w/5 committee", "Ways and means committee and more and more"))
        .containsExactly("[Ways and means] [committee] and more and more");
  }

  @Test
  void wildcardsMarkWhatTheyFind() throws IOException {
    assertThat(marked("*ology", "Geology and theology, no logic."))
        .containsExactly("[Geology] and [theology], no logic.");
    assertThat(marked("*ology w/1 and", "Geology and theology, and logic."))
        .containsExactly("[Geology] [and] [theology], [and] logic.");
  }

  @Test
  void wordsAsPrinted() throws IOException {
    String[] bodies = {"The US envoy.", "The U.S. envoy.", "They told us.", "Us and them."};
    assertThat(marked("exact(U.S.)", bodies)).containsExactly("The [U.S.] envoy.");
    assertThat(marked("allcaps(us)", bodies))
        .containsExactly("The [US] envoy.", "The [U.S.] envoy.");
    assertThat(marked("caps(us)", bodies)).hasSize(3);
    assertThat(marked("nocaps(us)", bodies)).containsExactly("They told [us].");
    assertThat(marked("singular(jobs)", "One job, two jobs."))
        .containsExactly("One [job], two jobs.");
    assertThat(marked("plural(MP)", "One MP, two MPs.")).containsExactly("One MP, two [MPs].");
  }
}
