package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.PartialDate;
import dev.morgue.search.DateRange;
import dev.morgue.search.FacetRequest;
import dev.morgue.search.Filter;
import dev.morgue.search.Interval;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.SortOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

  @TempDir Path folder;

  private SearchRequest request(String... typed) throws Failure {
    Arguments arguments =
        ArgumentReader.read(new SearchCommand().form(), List.of(typed)).orElseThrow();
    Shell shell = new TestShell(folder).shell();
    return PageOptions.read(
        SearchOptions.read(arguments.operands(), arguments, shell), arguments, shell);
  }

  @Test
  void withoutOptionsTheQueryIsTakenAsItIs() throws Failure {
    assertThat(request("climate", "\"interest rate\"", "OR", "(x"))
        .isEqualTo(
            SearchRequest.builder()
                .query("climate \"interest rate\" OR (x")
                .today(LocalDate.parse("2026-01-15"))
                .build());
  }

  @Test
  void namesBecomeConditionsThatAllHold() throws Failure {
    assertThat(
            request("flood OR storm", "--person", "Jane \"JD\" Doe", "--person=Roe", "--type=news")
                .query())
        .isEqualTo(
            "(flood OR storm) AND (person:(\"Jane  JD  Doe\" OR \"Roe\")) AND (type:\"news\")");
  }

  @Test
  void eachNameHasItsField() throws Failure {
    for (String name :
        List.of(
            "person", "place", "org", "source", "byline", "section", "type", "lang", "subject")) {
      assertThat(request("--" + name, "a b").query()).isEqualTo(name + ":\"a b\"");
    }
  }

  @Test
  void aNameWithoutALetterIsRefused() {
    assertThatThrownBy(() -> request("--person", "?!"))
        .isInstanceOf(Failure.class)
        .hasMessage("--person: '?!' holds no word to look for");
  }

  @Test
  void leftOutValuesAndMissingOnesAreFilters() throws Failure {
    assertThat(request("--not", "author=Jane=Doe", "--no", "section", "--no=desk-code").filters())
        .containsExactly(
            Filter.not("byline", "Jane=Doe"),
            Filter.of("section", Filter.NO_VALUE),
            Filter.of("desk-code", Filter.NO_VALUE));
  }

  @ParameterizedTest
  @CsvSource({
    "2008, 2008, 2008, false",
    "2008-09-15, 2008-09-15, 2008-09-15, false",
    "2008-09..2009-03, 2008-09, 2009-03, false",
    "..2009, , 2009, false",
    "2009.., 2009, , false",
    "~2008-09, 2008-09, 2008-09, true"
  })
  void datesAreReadAsTheQueryLanguageReadsThem(
      String typed, String from, String to, boolean overlapping) throws Failure {
    assertThat(request("--date", typed).dates())
        .isEqualTo(
            new DateRange(
                from == null ? null : PartialDate.parse(from),
                to == null ? null : PartialDate.parse(to),
                overlapping));
  }

  @Test
  void fromAndToAreTheEndsOfARange() throws Failure {
    assertThat(request("--from=2008-09", "--to=2008-12-24T10:00").dates())
        .isEqualTo(
            DateRange.between(PartialDate.parse("2008-09"), PartialDate.parse("2008-12-24")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --date=someday             | --date: 'someday' is no date
          --date=2008 OR 2009        | --date: '2008 OR 2009' is no date
          --date=2009..2008          | --date: '2009..2008' is no date
          --from=15.9.2008           | --from: '15.9.2008' is not a date
          --sort=date                | --sort takes one of usual, relevance, newest, oldest, indexed, not 'date'
          --timeline=hour            | --timeline takes one of day, week, month, quarter, year
          --page-size=1001           | page size 1001 is not in 0..1000
          --page-size=ten            | --page-size takes a whole number of at least 0, not 'ten'
          --page-size=99999999999    | --page-size takes a whole number
          --snippets=101             | snippets 101 is not in 0..100
          --recency=0                | --recency takes a whole number of at least 1
          --time-limit=0             | --time-limit takes a whole number of at least 1
          --facet=source:0           | --facet takes a field, or a field and how many values
          --facet=source,            | --facet takes a field, or a field and how many values
          --not==x                   | --not takes a field and a value
          --not=source               | --not takes a field and a value
          """)
  void whatCannotBeReadIsRefusedWithASentence(String typed, String sentence) {
    assertThatThrownBy(() -> request(typed))
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.code()).isEqualTo(ExitCode.USAGE))
        .hasMessageContaining(sentence);
  }

  @Test
  void aRangeWithTwoSpellingsIsRefused() {
    assertThatThrownBy(() -> request("--date=2008", "--to=2009"))
        .hasMessage("--date and --to do not go together: choose one");
  }

  @Test
  void whatToBringBack() throws Failure {
    SearchRequest request =
        request(
            "flood",
            "--sort=OLDEST",
            "--facet=source:3,author",
            "--facet=desk",
            "--timeline=week",
            "--page-size=0",
            "--after=c0ffee",
            "--snippets=5",
            "--exact-total",
            "--all-versions",
            "--any=river bank",
            "--recency=30",
            "--time-limit=7");

    assertThat(request.sort()).isEqualTo(SortOrder.OLDEST);
    assertThat(request.facets())
        .containsExactly(
            FacetRequest.of("source").limit(3), FacetRequest.of("byline"), FacetRequest.of("desk"));
    assertThat(request.timeline()).isEqualTo(Interval.WEEK);
    assertThat(request.pageSize()).isZero();
    assertThat(request.after()).isEqualTo("c0ffee");
    assertThat(request.snippets()).isEqualTo(5);
    assertThat(request.exactTotal()).isTrue();
    assertThat(request.allVersions()).isTrue();
    assertThat(request.anyWords()).isEqualTo("river bank");
    assertThat(request.recency().today()).isEqualTo(LocalDate.of(2026, 1, 15));
    assertThat(request.recency().halfLifeDays()).isEqualTo(30);
    assertThat(request.timeLimit()).isEqualTo(Duration.ofSeconds(7));
  }

  @Test
  void theArchiveChoosesTheOrderWhereNoneIsAsked() throws Failure {
    assertThat(request().sort()).isEqualTo(SortOrder.USUAL);
    assertThat(request("--person=Doe").sort()).isEqualTo(SortOrder.USUAL);
    assertThat(request("--sort=relevance").sort()).isEqualTo(SortOrder.RELEVANCE);
  }
}
