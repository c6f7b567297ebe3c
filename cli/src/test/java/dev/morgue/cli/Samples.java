package dev.morgue.cli;

import dev.morgue.Accession;
import dev.morgue.ArticleId;
import dev.morgue.ArticleType;
import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.query.Warning;
import dev.morgue.search.Facet;
import dev.morgue.search.Hit;
import dev.morgue.search.SearchPage;
import dev.morgue.search.Snippet;
import dev.morgue.search.SortOrder;
import dev.morgue.text.Span;
import java.util.List;

/** Answers made by hand, to see how they print. */
final class Samples {

  private Samples() {}

  static ArticleId id(int number) {
    String digits = "%016x".formatted(number);
    return new ArticleId(digits + "-" + digits);
  }

  /** A hit of which everything is known. */
  static Hit flood() {
    return new Hit(
        id(1),
        "/archive",
        12.3456,
        new Snippet(
            NewsField.HEADLINE, "River floods the old harbour", 0, List.of(new Span(6, 12))),
        "By Jane Doe and John Roe",
        List.of("Jane Doe", "John Roe"),
        "The Daily Heron",
        "Local",
        "A4",
        "Late",
        PartialDate.parse("2008-09-15"),
        ArticleType.NEWS,
        "en",
        List.of("Ann Mayor"),
        List.of("Harbour Board"),
        List.of("Springfield"),
        "https://heron.example/2008/flood",
        List.of("/saved/flood.txt", "/saved/copies.jsonl#7"),
        1204,
        1,
        true,
        true,
        Accession.in(List.of("Panama papers")),
        List.of(),
        List.of(
            new Snippet(
                NewsField.BODY,
                "The flood came at night, and by morning the old harbour stood under a metre of"
                    + " water.",
                30,
                List.of(new Span(4, 9))),
            new Snippet(
                NewsField.CAPTION, "Sandbags against the flood.", 900, List.of(new Span(21, 26)))));
  }

  /** A hit of which next to nothing is known, in a script of wide signs. */
  static Hit bare() {
    return new Hit(
        id(2),
        "/archive",
        1,
        new Snippet(NewsField.HEADLINE, "", 0, List.of()),
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of("/saved/洪水.txt"),
        1,
        2,
        false,
        false,
        Accession.NONE,
        List.of(),
        List.of(
            new Snippet(NewsField.BODY, "昨夜の大雨で川があふれ、港の一帯が洪水になった。", 0, List.of(new Span(17, 19)))));
  }

  static SearchPage page() {
    return new SearchPage(
        "flood",
        List.of(new Warning("the quotation mark is not closed; read to the end", 0, 3)),
        new SearchPage.Total(41, true),
        0,
        2,
        7,
        SortOrder.RELEVANCE,
        List.of(flood(), bare()),
        "c0ffee",
        List.of(
            new Facet(
                "source",
                List.of(
                    new Facet.Value("The Daily Heron", 1019, false),
                    new Facet.Value("Wire News", 14, true)),
                5,
                3)),
        null,
        null);
  }
}
