package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.ArticleBuilder;
import dev.morgue.Byline;
import dev.morgue.Dates;
import dev.morgue.Original;
import dev.morgue.PartialDate;
import dev.morgue.Placement;
import dev.morgue.Sha256;
import dev.morgue.Source;
import dev.morgue.json.Json;
import dev.morgue.json.JsonObject;
import dev.morgue.search.ArchiveWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsCommandTest {

  private static final String OVERVIEW =
      """
      Read as: every article
      24 articles, 2008 to Tue 1 Feb 2011
            1  undated
            3  dated to a year only
           20  without a byline
            9  of fewer than 40 words
            1  changed since first saved; 1 earlier version held
            1  saved more than once; 1 further copy
      lang: en 14 · (no value) 10
      """;

  @TempDir static Path archive;
  @TempDir Path folder;

  private TestShell shell;

  @BeforeAll
  static void writeArchive() throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(archive, TestShell.CLOCK)) {
      add(writer, "The Daily Heron", "2008-09-15", 3);
      add(writer, "Heron", "2008-09", 1);
      add(writer, "The Daily Heron", "2008-12-31", 2);
      add(writer, "DH", "2011-02-01", 1);
      add(writer, "The Daily Heron", "2008", 2);
      add(writer, "Ferry Post", "2010-06-01T09:00+02:00", 12);
      add(writer, "Ferry Post", null, 1);
      add(writer, null, "2009", 1);
      Article changed = article("Ferry Post", "2010-06-02", 99).build();
      writer.add(changed);
      writer.add(
          changed.toBuilder()
              .body("Changed.")
              .original(
                  new Original(
                      Sha256.of("changed"),
                      "text",
                      List.of(
                          new Original.Location("/a/changed.txt", 0),
                          new Original.Location("/b/changed.txt", 0))))
              .build());
    }
    Files.writeString(
        archive.resolve("sources.csv"), "name,aliases,groups\nThe Daily Heron,Heron;DH,ours\n");
  }

  private static void add(
      ArchiveWriter writer, @Nullable String source, @Nullable String date, int count)
      throws IOException {
    for (int i = 0; i < count; i++) {
      writer.add(article(source, date, i).build());
    }
  }

  private static ArticleBuilder article(
      @Nullable String source, @Nullable String date, int number) {
    return Article.builder()
        .key(source + " " + date + " " + number)
        .headline("Tide table " + number)
        .body("High water at the harbour. ".repeat(number == 0 ? 1 : 10))
        .language(number % 2 == 0 ? "en" : null)
        .placement(Placement.section(number == 0 ? "Local" : "Sea"))
        .byline(number == 1 ? new Byline("By our own staff", List.of()) : Byline.NONE)
        .source(Source.of(source))
        .dates(date == null ? Dates.NONE : Dates.published(PartialDate.parse(date)));
  }

  @BeforeEach
  void openShell() {
    shell = new TestShell(folder).with("MORGUE_ARCHIVE", archive.toString());
  }

  @Test
  void aCalendarForEachSourceWithGaps() {
    assertThat(shell.run("stats")).isEqualTo(ExitCode.OK);
    assertThat(shell.out())
        .isEqualTo(
            OVERVIEW
                + """

                Ferry Post
                  14 articles, Tue 1 Jun 2010 to Wed 2 Jun 2010 · 1 undated
                       Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec  all
                  2010                      13                           13

                The Daily Heron
                  9 articles, 2008 to Tue 1 Feb 2011 · 27 months without
                       Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec  no month  all
                  2008                                   4   –   –   2         2    8
                  2009–2010  nothing held
                  2011   –   1                                                      1

                (no source)
                  1 article, 2009
                       Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec  no month  all
                  2009                                                         1    1
                """);
  }

  @Test
  void isOnePaperHeldForOneMonth() {
    shell.run("stats", "--by", "month", "--source", "@ours", "--date", "2008-09");
    assertThat(shell.out())
        .isEqualTo(
            """
            Read as: source:"@ours" · Sep 2008
            4 articles, Sep 2008 · 2 dated only less precisely not shown (--date ~… takes
            them in)
                  3  without a byline
                  2  of fewer than 40 words
            lang: en 3 · (no value) 1

                   Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec  all
              2008                                   4                4
            """);
    assertThat(shell.run("stats", "--source", "DH", "--date", "2008-10"))
        .isEqualTo(ExitCode.NOTHING);
    assertThat(shell.out())
        .isEqualTo(
            """
            Read as: source:"DH" · Oct 2008
            No article matches · 2 dated only less precisely not shown (--date ~… takes them
            in)
            """);
  }

  @Test
  void onANarrowLineMonthsAreListed() {
    shell.with("COLUMNS", "40").run("stats", "--source", "Heron");
    assertThat(shell.out())
        .endsWith(
            """

            The Daily Heron
              9 articles, 2008 to Tue 1 Feb 2011 ·
              27 months without
              2008  Sep 4 · Oct – · Nov – · Dec 2 ·
                    no month 2 · all 8
              2009–2010  nothing held
              2011  Jan – · Feb 1 · all 1
            """);
    assertThat(shell.out().lines()).allMatch(line -> line.length() <= 40);
  }

  @Test
  void bySectionAndYear() {
    shell.run("stats", "--by", "section,year", "harbour", "--stub-words", "9");
    assertThat(shell.out())
        .contains("\n      8  of fewer than 9 words\n")
        .endsWith(
            """

            Sea
              15 articles, 2008 to Tue 1 Jun 2010 · 19 months without
              2008 4 · 2009 – · 2010 11

            Local
              8 articles, 2008 to Tue 1 Feb 2011 · 1 undated · 26 months without
              2008 4 · 2009 1 · 2010 1 · 2011 1
            """);
  }

  @Test
  void aTableWithoutMonths() {
    shell.run("stats", "--by", "source,lang", "--limit", "2");
    assertThat(shell.out())
        .isEqualTo(
            OVERVIEW
                + """

                source           lang  articles  first           last            months without
                Ferry Post       en           7  Tue 1 Jun 2010  Tue 1 Jun 2010
                The Daily Heron  en           6  2008            Tue 1 Feb 2011  27

                and 3 more with 11 articles · --limit all lists them
                """);
  }

  @Test
  void csvHasALineForEachMonthAlsoThoseWithout() {
    shell.run("stats", "--csv");
    List<String> lines = shell.out().lines().toList();
    assertThat(lines)
        .startsWith(
            "source,month,articles",
            "Ferry Post,2010-06,13",
            "Ferry Post,,1",
            "The Daily Heron,2008-09,4",
            "The Daily Heron,2008-10,0",
            "The Daily Heron,2008-11,0",
            "The Daily Heron,2008-12,2",
            "The Daily Heron,2009-01,0")
        .endsWith(
            "The Daily Heron,2011-01,0",
            "The Daily Heron,2011-02,1",
            "The Daily Heron,2008,2",
            ",2009,1")
        .hasSize(1 + 2 + 30 + 1 + 1);
  }

  @Test
  void csvByYearOrWhole() {
    shell.run("stats", "--csv", "--by", "source,year");
    assertThat(shell.out())
        .isEqualTo(
            """
            source,year,articles
            Ferry Post,2010,13
            Ferry Post,,1
            The Daily Heron,2008,8
            The Daily Heron,2009,0
            The Daily Heron,2010,0
            The Daily Heron,2011,1
            ,2009,1
            """);
    shell.run("stats", "--csv", "--by", "source");
    assertThat(shell.out())
        .isEqualTo(
            """
            source,articles,first,last,months without,dated to a year only,undated,without byline,stubs
            Ferry Post,14,2010-06-01,2010-06-02,0,0,1,13,3
            The Daily Heron,9,2008,2011-02-01,27,2,0,6,5
            ,1,2009,2009,0,1,0,1,1
            """);
  }

  @Test
  void json() {
    shell.run("stats", "--json", "--by", "source", "--source", "heron");
    JsonObject stats = Json.parseObject(shell.out());
    assertThat(stats.requiredText("readAs")).isEqualTo("source:\"heron\"");
    assertThat(stats.objects("holdings", h -> h.integer("articles", -1))).containsExactly(9L);
    assertThat(stats.objects("holdings", h -> h.objects("gaps", g -> g.requiredText("first"))))
        .containsExactly(List.of("2008-10", "2009-01"));
  }

  @Test
  void mistakesAreTold() {
    assertThat(shell.run("stats", "--by", "person")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err())
        .isEqualTo(
            "morgue: --by: 'person' is none of source, section, edition, type, lang, domain, month,"
                + " year\n");
    assertThat(shell.run("stats", "--by", "month,year")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.run("stats", "--csv", "--json")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.run("stats", "--no", "headline")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("'headline' cannot be counted or filtered by");
  }
}
