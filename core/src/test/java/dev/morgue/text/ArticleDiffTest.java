package dev.morgue.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Correction;
import dev.morgue.Dates;
import dev.morgue.Name;
import dev.morgue.Original;
import dev.morgue.PartialDate;
import dev.morgue.Provenance;
import dev.morgue.Sha256;
import dev.morgue.text.TextDiff.Kind;
import dev.morgue.text.TextDiff.Piece;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleDiffTest {

  private static Name miller(double confidence, List<Name.Mention> mentions) {
    return new Name(
        Name.Kind.PERSON, "Ann Miller", null, null, Name.Origin.TEXT, confidence, mentions, null);
  }

  private static Article article() {
    return Article.builder()
        .key("k")
        .headline("Ferry sinks")
        .body("It sank.\n\nAll were saved.")
        .keywords(List.of("ferry", "harbour"))
        .names(List.of(miller(1, List.of(new Name.Mention(3, 6)))))
        .dates(Dates.published(PartialDate.parse("2008-09-15")))
        .original(new Original(Sha256.of("1"), "text", List.of(new Original.Location("/a", 0))))
        .build();
  }

  @Test
  void whatIsNotOfTheArticleIsNoChange() {
    Article copy =
        article().toBuilder()
            .original(new Original(Sha256.of("2"), "html", List.of()))
            .provenance(Map.of("headline", Provenance.of("h1", 0.5)))
            .names(List.of(miller(0.5, List.of())))
            .dates(
                new Dates(
                    PartialDate.parse("2008-09-15"),
                    null,
                    null,
                    List.of(),
                    List.of(PartialDate.parse("2020")),
                    null))
            .body("It  sank.\n\n\nAll were saved.")
            .build();
    assertThat(ArticleDiff.of(article(), copy)).isEmpty();
  }

  @Test
  void everyFieldThatChangedIsNamed() {
    Article next =
        article().toBuilder()
            .headline("Ferry runs aground")
            .keywords(List.of("ferry", "strand", "harbour"))
            .corrections(
                List.of(new Correction("It did not sink.", PartialDate.parse("2008-09-16"))))
            .body("It ran aground.\n\nAll were saved.")
            .build();

    List<ArticleDiff.Change> changes = ArticleDiff.of(article(), next);

    assertThat(changes.stream().map(ArticleDiff.Change::field))
        .containsExactlyInAnyOrder("headline", "keywords", "corrections", "body");
    assertThat(pieces(changes, "keywords"))
        .containsExactly(
            new Piece(Kind.SAME, "ferry\n\n"),
            new Piece(Kind.ADDED, "strand\n\n"),
            new Piece(Kind.SAME, "harbour\n\n"));
    assertThat(pieces(changes, "corrections"))
        .containsExactly(new Piece(Kind.ADDED, "It did not sink., 2008-09-16\n\n"));
  }

  private static List<Piece> pieces(List<ArticleDiff.Change> changes, String field) {
    return changes.stream().filter(c -> c.field().equals(field)).findFirst().orElseThrow().pieces();
  }
}
