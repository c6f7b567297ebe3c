package dev.morgue.search;

import dev.morgue.Accession;
import dev.morgue.Article;
import dev.morgue.ArticleBuilder;
import dev.morgue.Author;
import dev.morgue.Byline;
import dev.morgue.Dates;
import dev.morgue.Name;
import dev.morgue.PartialDate;
import dev.morgue.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Invented articles, and archives of them. */
final class Articles {

  /** The clock of archives whose contents are compared. */
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T22:30:00Z"), ZoneOffset.ofHours(2));

  private Articles() {}

  /** An article whose key is its name. */
  static ArticleBuilder named(String name) {
    return Article.builder().key(name).vendorId(name).language("en");
  }

  static ArticleBuilder dated(String name, @Nullable String date) {
    return named(name).dates(date(date));
  }

  static Dates date(@Nullable String date) {
    return Dates.published(date == null ? null : PartialDate.parse(date));
  }

  static Byline by(String printed, String author) {
    return new Byline(printed, List.of(Author.of(author)));
  }

  static Name person(String name) {
    return Name.of(Name.Kind.PERSON, name);
  }

  static void write(Path folder, Collection<Article> articles) throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(folder, CLOCK)) {
      for (Article article : articles) {
        writer.add(article);
      }
    }
  }

  /** The article as an archive by {@link #CLOCK} holds it. */
  static Article taken(Article article) {
    PartialDate then = PartialDate.parse("2026-11-23T00:30+02:00");
    return article.toBuilder().accession(new Accession(then, List.of())).build();
  }

  /** The names of the articles found, in the order of the list, at most 1,000. */
  static List<String> names(NewsArchive archive, SearchRequest request) throws IOException {
    List<String> names = new ArrayList<>();
    for (Hit hit : archive.search(request.toBuilder().pageSize(1_000).build()).hits()) {
      names.add(name(archive, hit));
    }
    return names;
  }

  static String name(NewsArchive archive, Hit hit) throws IOException {
    return archive.find(hit.id()).orElseThrow().key();
  }

  /** A dozen articles of an invented newsroom. */
  static List<Article> dozen() {
    return List.of(
        dated("harbour", "2008-09-15T23:30-04:00")
            .headline("Harbour bank files for bankruptcy")
            .deck("Merger talks collapse late at night")
            .body(
                "Harbour Brothers filed for bankruptcy protection early today.\n\n"
                    + "The U.S. Treasury offered no guarantee.\n\n"
                    + "Staff carried boxes from the tower in Water Street.")
            .captions(List.of("Clerks leave the tower with potted plants."))
            .byline(by("By Jane Doe in New Amsterdam", "Jane Doe"))
            .source(new Source("The Times", "TMS", "times.example"))
            .names(List.of(person("Ruth O'Brien"), person("Otto Müller")))
            .build(),
        dated("yearonly", "2008")
            .headline("Banks of the year")
            .body("A clipping without a day.")
            .source(Source.of("Irish Times"))
            .build(),
        named("loaded")
            .headline("Old flood remembered")
            .body("Loaded long after it was printed, said us and them.")
            .dates(
                new Dates(
                    PartialDate.parse("1986-06-13"),
                    null,
                    null,
                    List.of(),
                    List.of(),
                    PartialDate.parse("2008-09-15")))
            .source(Source.of("Sunday Times"))
            .build(),
        dated("march", "2009-03-31")
            .headline("Ms O’Brien says AT&T offer is worth US$100 million")
            .body("The offer by AT&T was Putin’s idea, an anti-corruption group said.")
            .byline(by("By John Roe", "John Roe"))
            .source(new Source("The Times", "TMS", null))
            .build(),
        dated("april", "2009-04-01")
            .headline("Prize of €100 million")
            .body("T-Mobile made an offer at T-Mobile Park to 100 million people.")
            .source(Source.of("Gazette"))
            .build(),
        dated("undated", null)
            .headline("Undated note on Müller")
            .body("About 100,000 people saw Otto Müller.")
            .fields(Map.of("clipper", List.of("Baker", "Green Desk")))
            .build(),
        dated("monthonly", "2008-09")
            .headline("September in pictures")
            .body("Bankrupt towns and bankrupts.")
            .fields(Map.of("clipper", List.of("Baker")))
            .build(),
        dated("short", "2010-01-01").headline("Brief").body("Two words.").build(),
        dated("long", "2010-01-02").body("word ".repeat(400)).build(),
        dated("credit", "2010-01-03")
            .headline("Weather")
            .body("Rain is expected.")
            .credits(List.of("Reuters"))
            .summary("Baker expects rain")
            .build(),
        dated("corruption", "2011-05")
            .headline("Anticorruption drive")
            .body("The US envoy resigned.")
            .build(),
        dated("lead", "2012-12-31")
            .headline("Four paragraphs")
            .body("First has apple.\n\nSecond has pear.\n\nThird has plum.\n\nFourth has fig.")
            .build());
  }
}
