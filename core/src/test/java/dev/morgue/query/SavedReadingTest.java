package dev.morgue.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.syntax.QueryReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code search:} stands for what is saved, as if that stood there in brackets. */
class SavedReadingTest {

  private static final SavedSearches SEARCHES =
      SavedSearches.of(
          List.of(
              new SavedSearch("opioids", "fentanyl OR oxycod*"),
              new SavedSearch("crime in Leeds", "crime headline:leeds"),
              new SavedSearch("both", "search:opioids AND NOT search:\"crime in Leeds\""),
              new SavedSearch("bush", "bush and not cheney and rice", Dialect.NEXIS, null),
              new SavedSearch("plus", "+ferry -bridge", Dialect.LUCENE, null),
              new SavedSearch("days", "date:2008"),
              new SavedSearch("people", "\"Jane Doe\" OR \"John Roe\""),
              new SavedSearch("broken", "(flood OR colour:red"),
              new SavedSearch("leads on", "search:broken"),
              new SavedSearch("x", "search:y OR rain"),
              new SavedSearch("y", "search:x OR storm"),
              new SavedSearch("self", "search:self")));

  private static final ReadOptions OPTIONS = ReadOptions.USUAL.with(SEARCHES);

  private static ParsedQuery read(String query, Dialect dialect) {
    return QueryReader.read(query, OPTIONS.in(dialect));
  }

  private static List<String> messages(String query) {
    return read(query, Dialect.NEWS).warnings().stream().map(Warning::message).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          news    | search:opioids flood          | search:opioids AND flood
          news    | search:"Crime  in leeds"      | search:"crime in Leeds"
          news    | search:(crime in leeds)       | search:"crime in Leeds"
          news    | search:(opioids or days)      | search:opioids OR search:days
          news    | search:-opioids               | NOT search:opioids
          news    | NOT search:opioids^2          | NOT (search:opioids)^2
          news    | SEARCH(opioids)               | search:opioids
          news    | search:opioids w/5 death      | search:opioids w/5 death
          news    | atleast3(search:opioids)      | atleast3(search:opioids)
          news    | about:search:opioids          | about:(search:opioids)
          news    | headline:search:opioids       | headline:(search:opioids)
          news    | body:(search:opioids flood)   | body:(search:opioids AND flood)
          news    | caps(search:people)           | caps("Jane Doe") OR caps("John Roe")
          news    | said:(search:people)(flood)   | said:(search:people)(flood)
          news    | said:"Ada Quill"(search:opioids) | said:"Ada Quill"(search:opioids)
          nexis   | search:opioids or flood w/5 x | (search:opioids OR flood) w/5 x
          factiva | search:days and a b           | search:days AND "a b"
          lucene  | +search:opioids -search:days  | search:opioids AND NOT search:days
          lucene  | search:"crime in Leeds"       | search:"crime in Leeds"
          """)
  void standsWhereAnythingMayStand(String dialect, String query, String canonical) {
    ParsedQuery read = read(query, Dialect.of(dialect).orElseThrow());
    assertThat(QueryPrinter.print(read.node())).isEqualTo(canonical);
    assertThat(read.warnings()).noneMatch(warning -> warning.kind().isRepair());
    assertThat(read(canonical, Dialect.NEWS).node()).isEqualTo(read.node());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          search:opioids                | fentanyl OR oxycod*
          search:both flood             | ((fentanyl OR oxycod*) AND NOT (crime AND headline:leeds)) AND flood
          search:bush                   | bush AND NOT (cheney AND rice)
          search:plus                   | ferry AND NOT bridge
          headline:search:both          | headline:((fentanyl OR oxycod*) AND NOT (crime AND headline:leeds))
          search:opioids w/5 (a OR b)   | (fentanyl OR oxycod*) w/5 (a OR b)
          search:"crime in leeds" w/5 x | (crime AND headline:leeds) AND x
          (search:both or a) w/3 x      | (((fentanyl OR oxycod*) AND NOT (crime AND headline:leeds)) OR a) AND x
          said:(search:people)(flood)   | said:("Jane Doe" OR "John Roe")(flood)
          """)
  void meansWhatItsQueryMeansInBrackets(String query, String expanded) {
    QueryNode node = Saved.expanded(read(query, Dialect.NEWS).node());
    assertThat(QueryPrinter.print(node)).isEqualTo(expanded);
    String bracketed =
        query
            .replaceAll("search:both", "((fentanyl OR oxycod*) AND NOT (crime headline:leeds))")
            .replaceAll("search:opioids", "(fentanyl OR oxycod*)")
            .replaceAll("search:\"crime in leeds\"", "(crime headline:leeds)")
            .replaceAll("search:people", "(\"Jane Doe\" OR \"John Roe\")");
    if (!bracketed.contains("search:")) {
      assertThat(QueryParser.parse(bracketed).node()).isEqualTo(node);
    }
  }

  @Test
  void anUnknownNameIsSearchedAsTextAndNearOnesAreOffered() {
    ParsedQuery read = read("flood search:opiods", Dialect.NEWS);
    assertThat(QueryPrinter.print(read.node())).isEqualTo("flood AND opiods");
    assertThat(read.warnings())
        .containsExactly(
            new Warning(
                Warning.Kind.FIELD,
                "no search is saved as 'opiods'; did you mean search:opioids?; searched as text",
                13,
                19));
    assertThat(messages("search:leeds").getFirst()).contains("search:\"crime in Leeds\"?");
    assertThatThrownBy(() -> read.strict("flood search:opiods"))
        .hasMessageContaining("did you mean search:opioids?")
        .hasMessageEndingWith("\n               ^^^^^^");
    assertThat(QueryParser.parse("search:a").warnings().getFirst().message())
        .isEqualTo("no search is saved here, so there is none called 'a'; searched as text");
    assertThat(QueryPrinter.print(QueryParser.parse("search:* search:\"?\" a").node()))
        .isEqualTo("a");
  }

  @Test
  void repairsOfASavedSearchAreToldOnceAtItsName() {
    String message = "in the saved search 'broken': this bracket is not closed; read to the end";
    assertThat(messages("search:broken OR a OR search:broken")).containsExactly(message);
    assertThat(messages("search:\"leads on\"")).containsExactly(message);
    assertThatThrownBy(() -> read("search:broken", Dialect.NEWS).strict("search:broken"))
        .hasMessageStartingWith(message);
  }

  @Test
  void loopsEnd() {
    ParsedQuery read = read("search:x", Dialect.NEWS);
    assertThat(QueryPrinter.print(Saved.expanded(read.node()))).isEqualTo("storm OR rain");
    assertThat(read.warnings())
        .extracting(Warning::message)
        .containsExactly(
            "in the saved search 'y': search:x leads back to itself (x → y → x), so it is left out"
                + " there");
    assertThat(messages("search:self").getFirst()).contains("(self → self)");
    assertThatThrownBy(() -> read.strict("search:x")).isInstanceOf(QueryRefused.class);
  }

  /** Each of so many leads to the next, so often. */
  private static ReadOptions chain(int length, int often, String last) {
    List<SavedSearch> searches = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      String next = i + 1 < length ? ("search:s" + (i + 1) + " ").repeat(often) : last;
      searches.add(new SavedSearch("s" + i, next));
    }
    return ReadOptions.USUAL.with(SavedSearches.of(searches));
  }

  @Test
  void depthNumberAndSizeAreBounded() {
    assertThat(QueryReader.read("search:s0", chain(10, 1, "flood")).warnings()).isEmpty();
    ParsedQuery deep = QueryReader.read("search:s0", chain(11, 1, "flood"));
    assertThat(deep.warnings())
        .singleElement()
        .satisfies(w -> assertThat(w.kind()).isEqualTo(Warning.Kind.LIMIT))
        .satisfies(w -> assertThat(w.message()).contains("at most 10 deep; search:s10"));
    ParsedQuery many = QueryReader.read("search:s0", chain(10, 9, "flood"));
    assertThat(many.warnings())
        .anySatisfy(w -> assertThat(w.message()).contains("at most 100 times"));
    String words = "a ".repeat(QueryParser.MAX_OPERANDS / 2);
    ParsedQuery long2 = QueryReader.read("search:s0 search:s0 search:s0", chain(1, 1, words));
    assertThat(Saved.size(long2.node())).isEqualTo(QueryParser.MAX_OPERANDS);
    assertThat(long2.warnings())
        .singleElement()
        .satisfies(w -> assertThat(w.message()).contains("at most 500 words"));
    String brackets = "(".repeat(60) + "a OR b" + ")".repeat(60);
    ParsedQuery nested = QueryReader.read("(".repeat(60) + "search:s0", chain(1, 1, brackets));
    assertThat(nested.warnings())
        .anySatisfy(w -> assertThat(w.message()).contains("nest deeper than 100"));
  }

  @Test
  void isExplained() {
    Explanation explanation = Explanation.of(read("search:both w/5 flood", Dialect.NEWS));
    assertThat(Explanation.of(read("search:opioids NOT search:days", Dialect.NEWS)).words())
        .isEqualTo(
            "(the saved search \"opioids\", that is (either fentanyl or words that begin with"
                + " oxycod)), without (the saved search \"days\", that is published in 2008)");
    explanation = Explanation.of(read("search:both flood", Dialect.NEWS));
    assertThat(explanation.canonical()).isEqualTo("search:both AND flood");
    assertThat(explanation.expanded())
        .isEqualTo("((fentanyl OR oxycod*) AND NOT (crime AND headline:leeds)) AND flood");
    assertThat(Translation.of(read("search:both flood", Dialect.NEWS).node(), Target.NEXIS).text())
        .isEqualTo("((fentanyl or oxycod!) and not (crime and HEADLINE(leeds))) and flood");
  }
}
