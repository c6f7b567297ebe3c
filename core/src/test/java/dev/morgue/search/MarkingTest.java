package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Name;
import dev.morgue.NewsField;
import dev.morgue.text.SentenceSplitter;
import dev.morgue.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks stand on the words that made the match, and snippets on whole sentences. */
class MarkingTest {

  @TempDir Path folder;

  private static final Article FLOOD =
      Articles.dated("flood", "2001-02-03")
          .headline("Flood closes the world cup")
          .deck("Town asks for sandbags")
          .body(
              "The flood reached the town at noon. Nobody was hurt, Mr. Smith said.\n\n"
                  + "A world without a cup is dull. The world cup comes back in May, fans hope.\n\n"
                  + "Floods and flooding were reported from the coast; the floods fell on Monday.")
          .captions(List.of("Sandbags in the main street."))
          .names(List.of(Articles.person("Ada Sandbag")))
          .build();

  private Hit hit(SearchRequest request, Article... articles) throws IOException {
    Articles.write(folder, List.of(articles));
    try (NewsArchive archive = NewsArchive.open(folder)) {
      List<Hit> hits = archive.search(request).hits();
      assertThat(hits).as(request.query()).hasSize(1);
      Hit hit = hits.getFirst();
      check(hit, archive.find(hit.id()).orElseThrow());
      return hit;
    }
  }

  private static void check(Hit hit, Article article) {
    String text = article.searchedText();
    List<Span> sentences = SentenceSplitter.standard().sentences(text);
    for (Snippet snippet : hit.snippets()) {
      int end = snippet.offset() + snippet.text().length();
      assertThat(text.substring(snippet.offset(), end)).isEqualTo(snippet.text());
      assertThat(sentences)
          .as("one sentence around '" + snippet.text() + "'")
          .anyMatch(s -> s.start() <= snippet.offset() && end <= s.end());
    }
    assertThat(hit.headline().text())
        .isEqualTo(article.headline() == null ? "" : article.headline());
  }

  /** Every marked text, headline first. */
  private static List<String> marked(Hit hit) {
    List<Snippet> all = new ArrayList<>(List.of(hit.headline()));
    all.addAll(hit.snippets());
    return all.stream()
        .flatMap(s -> s.marks().stream().map(m -> s.text().substring(m.start(), m.end())))
        .collect(Collectors.toList());
  }

  private List<String> marked(String query) throws IOException {
    return marked(hit(SearchRequest.builder().query(query).snippets(100).build(), FLOOD));
  }

  @Test
  void wordsInAllTheirForms() throws IOException {
    assertThat(marked("flood")).containsExactly("Flood", "flood", "Floods", "floods");
    assertThat(marked("\"flood\"")).containsExactly("Flood", "flood");
    assertThat(marked("floods")).containsExactly("Flood", "flood", "Floods", "floods");
  }

  @Test
  void aWordPartedAtTheEndOfALineIsMarkedWhole() throws IOException {
    Article article =
        Articles.named("parted").body("The anti-\ncorruption talks of the com- \n mittee.").build();
    for (String word : List.of("anticorruption", "committee")) {
      SearchRequest request = SearchRequest.builder().query(word).snippets(9).build();
      assertThat(marked(hit(request, article)))
          .as(word)
          .containsExactly(word.equals("committee") ? "com- \n mittee" : "anti-\ncorruption");
    }
  }

  @Test
  void aPhraseIsOneMark() throws IOException {
    assertThat(marked("\"world cup\"")).containsExactly("world cup", "world cup");
    assertThat(marked("body:\"world cup\"")).containsExactly("world cup");
    assertThat(marked("headline:\"world cup\"")).containsExactly("world cup");
  }

  @Test
  void whatIsExcludedIsNotMarked() throws IOException {
    assertThat(marked("town NOT (flood AND lava)")).containsExactly("Town", "town");
    assertThat(marked("town NOT lava")).containsExactly("Town", "town");
  }

  @Test
  void onlyTheTrueBranchIsMarked() throws IOException {
    assertThat(marked("(flood AND lava) OR noon")).containsExactly("noon");
    assertThat(marked("(flood AND noon) OR lava"))
        .containsExactly("Flood", "flood", "noon", "Floods", "floods");
    assertThat(marked("(sandbags NOT town) OR noon")).containsExactly("noon");
  }

  @Test
  void conditionsOnOtherFieldsMarkNothing() throws IOException {
    assertThat(marked("person:sandbag noon")).containsExactly("noon");
    assertThat(marked("date:2001 AND person:ada")).isEmpty();
    assertThat(marked("length:>3 OR noon")).containsExactly("noon");
  }

  /**
   * An article and who is mentioned where in it: the name it is filed under, then how it stands.
   */
  private static Article naming(String headline, String body, String... names) {
    Article article = Articles.named("named").headline(headline).body(body).build();
    String text = article.searchedText();
    List<Name> found = new ArrayList<>();
    for (String each : names) {
      List<String> forms = List.of(each.split("/", -1));
      List<Name.Mention> mentions = new ArrayList<>();
      for (String form : forms.subList(1, forms.size())) {
        int at = mentions.isEmpty() ? 0 : mentions.getLast().end();
        int start = text.indexOf(form, at);
        mentions.add(new Name.Mention(start, start + form.length()));
      }
      found.add(
          new Name(
              Name.Kind.PERSON,
              forms.getFirst(),
              null,
              null,
              Name.Origin.TEXT,
              0.9,
              mentions,
              null));
    }
    return article.toBuilder().names(found).build();
  }

  private static final Article VISIT =
      naming(
          "Zelenskyy visits",
          "President Volodymyr Zelenskyy came. Olena Zelenska stayed.\n\nZelenskyy spoke to Ada"
              + " Quill.",
          "Volodymyr Zelenskyy/Zelenskyy/Volodymyr Zelenskyy/Zelenskyy",
          "Olena Zelenska/Olena Zelenska",
          "Ada Quill/Ada Quill");

  private List<String> named(String query) throws IOException {
    return marked(hit(SearchRequest.builder().query(query).snippets(100).build(), VISIT));
  }

  @Test
  void mentionsOfTheNamesThatMatchAreMarked() throws IOException {
    assertThat(named("person:\"Volodymyr Zelensky\""))
        .containsExactly("Zelenskyy", "Volodymyr Zelenskyy", "Zelenskyy");
    assertThat(named("person:zelenska")).containsExactly("Olena Zelenska");
    assertThat(named("person:quill AND visits")).containsExactly("visits", "Ada Quill");
    assertThat(named("person:(quill OR (zelenska AND vance))")).containsExactly("Ada Quill");
    assertThat(named("visits NOT person:vance")).containsExactly("visits");
    assertThat(named("person:=\"Ada Quill\" OR person:olen*"))
        .containsExactly("Olena Zelenska", "Ada Quill");
  }

  @Test
  void aShortHitMarksTheNamesOfItsHeadline() throws IOException {
    SearchRequest request = SearchRequest.builder().query("person:Zelenskiy").snippets(0).build();
    assertThat(marked(hit(request, VISIT))).containsExactly("Zelenskyy");
  }

  @Test
  void zonesMarkOnlyWithinThemselves() throws IOException {
    assertThat(marked("headline:flood")).containsExactly("Flood");
    assertThat(marked("lead:flood")).containsExactly("flood");
    assertThat(marked("caption:sandbags")).containsExactly("Sandbags");
    assertThat(marked("deck:sand*")).containsExactly("sandbags");
    assertThat(marked("body:(flood OR town)")).containsExactly("flood", "town", "Floods", "floods");
  }

  @Test
  void beginnings() throws IOException {
    assertThat(marked("floo*")).containsExactly("Flood", "flood", "Floods", "flooding", "floods");
    assertThat(marked("body:floo*")).containsExactly("flood", "Floods", "flooding", "floods");
  }

  @Test
  void aBagMarksStems() throws IOException {
    Hit hit =
        hit(SearchRequest.builder().anyWords("flooded the hope").snippets(100).build(), FLOOD);
    assertThat(marked(hit))
        .containsExactly("Flood", "flood", "hope", "Floods", "flooding", "floods");
  }

  @Test
  void withoutAMatchBelowTheHeadlineTheLeadIsShown() throws IOException {
    Hit hit = hit(SearchRequest.of("headline:closes"), FLOOD);
    assertThat(hit.headline().marked("[", "]")).isEqualTo("Flood [closes] the world cup");
    assertThat(hit.snippets())
        .containsExactly(
            new Snippet(
                NewsField.BODY,
                "The flood reached the town at noon.",
                FLOOD.searchedText().indexOf("The flood"),
                List.of()));
  }

  @Test
  void snippetsStandInReadingOrderWithTheirZone() throws IOException {
    Hit hit = hit(SearchRequest.builder().query("sandbags OR smith").snippets(5).build(), FLOOD);
    assertThat(hit.snippets())
        .extracting(Snippet::zone)
        .containsExactly(NewsField.DECK, NewsField.BODY, NewsField.CAPTION);
    assertThat(hit.snippets().get(1).marked("[", "]"))
        .isEqualTo("Nobody was hurt, Mr. [Smith] said.");
  }

  @Test
  void noMoreSnippetsThanAskedFor() throws IOException {
    assertThat(hit(SearchRequest.builder().query("flood").snippets(0).build(), FLOOD).snippets())
        .isEmpty();
    assertThat(hit(SearchRequest.builder().query("flood").snippets(1).build(), FLOOD).snippets())
        .hasSize(1);
  }

  @Test
  void aLongArticleIsMarkedToItsEnd() throws IOException {
    StringBuilder body = new StringBuilder();
    while (body.length() < 60_000) {
      body.append("Nothing of note was said in paragraph ").append(body.length()).append(".\n\n");
    }
    body.append("At last the zeppelin rose.");
    Article article = Articles.named("long").body(body.toString()).build();
    Hit hit = hit(SearchRequest.of("zeppelin"), article);
    assertThat(hit.snippets().getFirst().marked("[", "]"))
        .isEqualTo("At last the [zeppelin] rose.");
  }

  @Test
  void aLongSentenceIsCutAroundItsMark() throws IOException {
    String body = "and so on ".repeat(200) + "came the zeppelin " + "and on it went ".repeat(200);
    Article article = Articles.named("endless").body(body).build();
    Snippet snippet = hit(SearchRequest.of("zeppelin"), article).snippets().getFirst();
    assertThat(snippet.text()).hasSizeLessThanOrEqualTo(500).contains("came the zeppelin and");
    assertThat(snippet.marked("[", "]")).contains("the [zeppelin] and");
    assertThat(body.charAt(snippet.offset() - 1)).isEqualTo(' ');
    assertThat(body.charAt(snippet.offset() + snippet.text().length())).isEqualTo(' ');
  }
}
