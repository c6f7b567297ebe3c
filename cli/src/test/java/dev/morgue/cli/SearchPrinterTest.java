package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.PartialDate;
import dev.morgue.search.DateRange;
import dev.morgue.search.Filter;
import dev.morgue.search.SearchPage;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.SortOrder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchPrinterTest {

  @TempDir Path folder;

  private static String print(TestShell shell, boolean longForm) {
    SearchRequest request = SearchRequest.of("flood");
    SearchPage page = Samples.page();
    Shell surroundings = shell.shell();
    SearchPrinter printer = new SearchPrinter(surroundings, longForm);
    printer.head(request, page);
    printer.hits(page.hits(), 1);
    printer.foot(page, new SearchPrinter.Place(0, 2, "--after c0ffee"));
    surroundings.out().flush();
    return shell.out();
  }

  @Test
  void aHundredColumns() {
    assertThat(print(new TestShell(folder).with("COLUMNS", "100"), false))
        .isEqualTo(
            """
            Read as: flood
            41 articles · 2 dated only less precisely not shown (--date ~… takes them in) · 7 undated not shown
            (date:none finds them)
            Note: the quotation mark is not closed; read to the end
            source: The Daily Heron 1,019 · Wire News (chosen) 14 · 3 more · (no value) 3

             1  River floods the old harbour  [CORRECTED]
                The Daily Heron, Mon 15 Sep 2008, p. A4, Late ed. · Jane Doe, John Roe · news · 1,204 words
                “The [flood] came at night, and by morning the old harbour stood under a metre of water.”
                caption: “Sandbags against the [flood].”

             2  (no headline)  [version 2, superseded]
                undated · 1 word
                “昨夜の大雨で川があふれ、港の一帯が[洪水]になった。”

            1–2 of 41, best match first · next page: --after c0ffee
            """);
  }

  @Test
  void sixtyColumns() {
    assertThat(print(new TestShell(folder).with("COLUMNS", "60"), false))
        .isEqualTo(
            """
            Read as: flood
            41 articles · 2 dated only less precisely not shown (--date
            ~… takes them in) · 7 undated not shown (date:none finds
            them)
            Note: the quotation mark is not closed; read to the end
            source: The Daily Heron 1,019 · Wire News (chosen) 14 · 3
            more · (no value) 3

             1  River floods the old harbour  [CORRECTED]
                The Daily Heron, Mon 15 Sep 2008, p. A4, Late ed. · Jane
                Doe, John Roe · news · 1,204 words
                “The [flood] came at night, and by morning the old
                harbour stood under a metre of water.”
                caption: “Sandbags against the [flood].”

             2  (no headline)  [version 2, superseded]
                undated · 1 word
                “昨夜の大雨で川があふれ、港の一帯が[洪水]になった。”

            1–2 of 41, best match first · next page: --after c0ffee
            """);
  }

  @Test
  void onATerminalTypeInsteadOfBrackets() {
    String printed = print(new TestShell(folder).terminal().with("COLUMNS", "60"), false);

    assertThat(printed)
        .contains(" 1  \u001b[0;1mRiver \u001b[0;1;4mfloods\u001b[0;1m the old harbour\u001b[0m")
        .contains("  [CORRECTED]\n")
        .contains("“The \u001b[0;1;4mflood\u001b[0m came")
        .doesNotContain("[flood]");
  }

  @Test
  void noColourPrintsWhatAPipeGets() {
    assertThat(print(new TestShell(folder).terminal().with("NO_COLOR", "1"), false))
        .isEqualTo(print(new TestShell(folder), false))
        .doesNotContain("\u001b");
  }

  @Test
  void theLongFormAddsWhatAProgrammerAsksFor() {
    assertThat(print(new TestShell(folder).with("COLUMNS", "60"), true))
        .contains(
            """
                caption: “Sandbags against the [flood].”
                id 0000000000000001-0000000000000001 · score 12.346
                section Local
                https://heron.example/2008/flood
                /saved/flood.txt
                /saved/copies.jsonl#7
            """);
  }

  @Test
  void conditionsBesideTheQueryAreSaid() {
    SearchRequest request =
        SearchRequest.of("flood").toBuilder()
            .anyWords("river bank")
            .dates(DateRange.between(PartialDate.parse("2008-09"), null))
            .filters(
                List.of(
                    Filter.not("source", "Wire News"),
                    Filter.of("byline", Filter.NO_VALUE),
                    Filter.not("section", Filter.NO_VALUE)))
            .allVersions(true)
            .build();

    assertThat(RequestWords.of(request, Samples.page()))
        .isEqualTo(
            "flood · any of: river bank · from Sep 2008 · not source Wire News · without byline"
                + " · with some section · superseded versions too");
  }

  @Test
  void nothingAskedIsEveryArticle() {
    SearchPage page =
        new SearchPage(
            "*",
            List.of(),
            new SearchPage.Total(0, true),
            0,
            0,
            0,
            SortOrder.NEWEST,
            List.of(),
            null,
            List.of(),
            null,
            null);

    assertThat(RequestWords.of(SearchRequest.everything(), page)).isEqualTo("every article");
  }

  @Test
  void datesAreSaidAsAsked() {
    assertThat(dates(DateRange.of(PartialDate.parse("2008")))).endsWith(" · 2008");
    assertThat(dates(DateRange.between(null, PartialDate.parse("2008")))).endsWith(" · to 2008");
    assertThat(
            dates(DateRange.between(PartialDate.parse("2008-09-01"), PartialDate.parse("2009-03"))))
        .endsWith(" · Mon 1 Sep 2008 to Mar 2009");
    PartialDate year = PartialDate.parse("2008");
    assertThat(dates(new DateRange(year, year, true))).endsWith(" · 2008, or perhaps then");
  }

  private static String dates(DateRange dates) {
    return RequestWords.of(
        SearchRequest.of("flood").toBuilder().dates(dates).build(), Samples.page());
  }
}
