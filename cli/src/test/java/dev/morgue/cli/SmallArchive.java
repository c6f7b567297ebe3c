package dev.morgue.cli;

import dev.morgue.Article;
import dev.morgue.ArticleBuilder;
import dev.morgue.ArticleType;
import dev.morgue.Author;
import dev.morgue.Byline;
import dev.morgue.Correction;
import dev.morgue.Dateline;
import dev.morgue.Dates;
import dev.morgue.Name;
import dev.morgue.Original;
import dev.morgue.PartialDate;
import dev.morgue.Placement;
import dev.morgue.Provenance;
import dev.morgue.Source;
import dev.morgue.Subject;
import dev.morgue.search.ArchiveWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An archive of a few articles of a paper that does not exist. */
final class SmallArchive {

  static final String FLOOD_URL = "https://heron.example/2008/flood";

  private SmallArchive() {}

  static void writeTo(Path folder) throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(folder, TestShell.CLOCK)) {
      for (Article article : articles()) {
        writer.add(article);
      }
    }
  }

  static List<Article> articles() {
    return List.of(earlierFlood(), flood(), bank(), letter(), harbour(), undated(), abroad());
  }

  /** The first version of {@link #flood()}, before it was corrected. */
  static Article earlierFlood() {
    return flood().toBuilder()
        .headline("River floods harbour")
        .corrections(List.of())
        .note(null)
        .original(saved("flood-1"))
        .build();
  }

  static Article flood() {
    return Article.builder()
        .url(FLOOD_URL)
        .headline("River floods the old harbour")
        .deck("Mayor promises to rebuild")
        .body(
            "The flood came at night, and by morning the old harbour stood under a metre of water."
                + "\n\nMayor Ann Miller said that Springfield would rebuild its harbour within a"
                + " year.")
        .captions(List.of("Sandbags against the flood."))
        .byline(
            new Byline(
                "By Jane Doe and John Roe", List.of(Author.of("Jane Doe"), Author.of("John Roe"))))
        .source(Source.of("The Daily Heron"))
        .placement(new Placement("Local", "A4", "Late", null, null, null))
        .type(ArticleType.NEWS)
        .dateline(new Dateline("SPRINGFIELD, Sept. 15", "Springfield"))
        .dates(published("2008-09-15"))
        .names(
            List.of(
                Name.of(Name.Kind.PERSON, "Ann Miller"),
                Name.of(Name.Kind.ORGANISATION, "Harbour Board"),
                Name.of(Name.Kind.PLACE, "Springfield")))
        .subjects(List.of(Subject.of("Floods")))
        .language("en")
        .corrections(
            List.of(
                new Correction(
                    "An earlier version misspelled the mayor's name.",
                    PartialDate.parse("2008-09-17"))))
        .note("Not for syndication.")
        .provenance(
            Map.of(
                "date",
                new Provenance(
                    "JSON-LD datePublished",
                    0.98,
                    List.of(new Provenance.Candidate("2008-09-17", "meta article:modified_time"))),
                "headline",
                Provenance.of("first h1", 0.8)))
        .original(saved("flood-2"))
        .build();
  }

  static Article bank() {
    return plain("bank", "Bank fails as talks collapse", "2008-09-16")
        .body("The bank failed on Monday. Talks to save it had collapsed at night.")
        .byline(new Byline("Jane Doe", List.of(Author.of("Jane Doe"))))
        .source(Source.of("Wire News"))
        .credits(List.of("Wire News"))
        .type(ArticleType.NEWS)
        .names(List.of(Name.of(Name.Kind.ORGANISATION, "First Bank")))
        .build();
  }

  static Article letter() {
    return plain("letter", "Harbour: the flood and the board", "2008-10-02")
        .body("Sir, the flood was foretold by everybody but the Harbour Board. Max \"Mo\" Moritz")
        .source(Source.of("The Daily Heron"))
        .placement(Placement.section("Letters"))
        .type(ArticleType.LETTER)
        .names(List.of(Name.of(Name.Kind.PERSON, "Max \"Mo\" Moritz")))
        .build();
  }

  /** Dated with a year only. */
  static Article harbour() {
    return plain("harbour", "Harbour rebuilt after flood", "2009")
        .body("The harbour has been rebuilt. Nobody speaks of the flood any more.")
        .source(Source.of("The Daily Heron"))
        .build();
  }

  static Article undated() {
    return plain("undated", "Floods of the last century", null)
        .body("There was a flood in every generation.")
        .build();
  }

  static Article abroad() {
    return plain("abroad", "港の洪水", "2008-09-15T23:30+09:00")
        .body("昨夜の大雨で川があふれ、港の一帯が洪水になった。")
        .language("ja")
        .source(Source.of("港湾新聞"))
        .build();
  }

  /** Articles that differ in number and date only: numbers 1 to {@code count}. */
  static void writeMany(Path folder, int count) throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(folder, TestShell.CLOCK)) {
      for (int i = 1; i <= count; i++) {
        writer.add(
            plain("many-" + i, "Tide table " + i, "2001-0" + (1 + i % 9))
                .body("High water at the harbour, table number " + i + ".")
                .source(Source.of("Tides"))
                .build());
      }
    }
  }

  private static ArticleBuilder plain(String name, String headline, @Nullable String date) {
    return Article.builder()
        .headline(headline)
        .dates(date == null ? Dates.NONE : published(date))
        .original(saved(name));
  }

  private static Dates published(String date) {
    return Dates.published(PartialDate.parse(date));
  }

  private static Original saved(String name) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return new Original(
          HexFormat.of().formatHex(hash),
          "text",
          List.of(new Original.Location("/saved/" + name + ".txt", 0)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
