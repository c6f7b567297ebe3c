package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.PartialDate;
import dev.morgue.query.SavedSearch;
import dev.morgue.query.SavedSearches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newsroom's queries find in a dozen articles. */
class FindingTest {

  @TempDir static Path folder;
  private static NewsArchive archive;

  @BeforeAll
  static void write() throws IOException {
    Articles.write(folder, Articles.dozen());
    archive = NewsArchive.open(folder);
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  private static void finds(String query, String... names) throws IOException {
    assertThat(Articles.names(archive, SearchRequest.of(query)))
        .as(query)
        .containsExactlyInAnyOrder(names);
  }

  private static SearchPage page(String query) throws IOException {
    return archive.search(SearchRequest.of(query));
  }

  @Test
  void aBlankQueryFindsEverything() throws IOException {
    assertThat(page("").total()).isEqualTo(new SearchPage.Total(12, true));
    assertThat(page("*").total().value()).isEqualTo(12);
    assertThat(archive.size()).isEqualTo(12);
  }

  @Test
  void aDayIsTheLocalDayAndNothingCoarser() throws IOException {
    finds("date:2008-09-15", "harbour");
    finds("loaded:2008-09-15", "loaded");
    assertThat(page("date:2008-09-15").lessPrecise()).isEqualTo(2);
    finds("date:~2008-09-15", "harbour", "yearonly", "monthonly");
    assertThat(page("date:~2008-09-15").lessPrecise()).isZero();
  }

  @Test
  void whatOnlyHasNoDateIsCounted() throws IOException {
    assertThat(page("date:2008-09-15").undated()).isEqualTo(1);
    assertThat(page("date:~2008 OR headline:nothing").undated()).isEqualTo(1);
    assertThat(page("date:2008 nothing").undated()).isZero();
    assertThat(page("date:2008 OR date:none").undated()).isZero();
    assertThat(page("NOT date:2008").undated()).isZero();
    assertThat(page("harbour").undated()).isZero();
    archive.use(SavedSearches.of(List.of(new SavedSearch("the day", "date:2008-09-15"))));
    assertThat(page("search:\"the day\"").undated()).isEqualTo(1);
    assertThat(page("search:\"the day\" nothing").undated()).isZero();
    archive.use(SavedSearches.EMPTY);
    SearchRequest within =
        SearchRequest.builder().dates(DateRange.of(PartialDate.parse("2008-09-15"))).build();
    assertThat(archive.search(within).undated()).isEqualTo(1);
  }

  @Test
  void rangesTakeBothWholeEnds() throws IOException {
    finds("date:2008-09..2009-03", "harbour", "monthonly", "march");
    finds("date:2008", "harbour", "monthonly", "yearonly");
    finds("date:<2008", "loaded");
    finds("date:>2011", "lead");
    finds("date:>=2011-05", "corruption", "lead");
    finds("date:..1986", "loaded");
    finds("date:2009-04-01..", "april", "short", "long", "credit", "corruption", "lead");
    finds("date:none", "undated");
    finds("NOT date:none AND date:2009", "march", "april");
  }

  @Test
  void datesOfTheRequestMeanTheSame() throws IOException {
    PartialDate day = PartialDate.parse("2008-09-15");
    SearchRequest within = SearchRequest.builder().dates(DateRange.of(day)).build();
    assertThat(Articles.names(archive, within)).containsExactly("harbour");
    assertThat(archive.search(within).lessPrecise()).isEqualTo(2);
    SearchRequest overlapping =
        SearchRequest.builder().dates(new DateRange(day, day, true)).build();
    assertThat(Articles.names(archive, overlapping))
        .containsExactlyInAnyOrder("harbour", "yearonly", "monthonly");
    SearchRequest months =
        SearchRequest.builder()
            .dates(DateRange.between(PartialDate.parse("2008-09"), PartialDate.parse("2009-03")))
            .build();
    assertThat(Articles.names(archive, months))
        .containsExactlyInAnyOrder("harbour", "monthonly", "march");
    assertThat(archive.search(months).lessPrecise()).isEqualTo(1);
  }

  @Test
  void peopleAndWriters() throws IOException {
    finds("person:\"Ruth O'Brien\"", "harbour");
    finds("person:obrien", "harbour");
    finds("person:=obrien");
    finds("person:O’Brien", "harbour");
    finds("person:muller", "harbour");
    finds("byline:doe", "harbour");
    finds("by:\"John Roe\"", "march");
    finds("byline:none AND source:*", "yearonly", "loaded", "april");
    finds("wire:reuters", "credit");
  }

  @Test
  void aBareWordSearchesTextOnly() throws IOException {
    finds("Reuters");
    finds("Baker");
    finds("summary:baker", "credit");
    finds("clipper:baker", "undated", "monthonly");
    finds("clipper:\"green desk\"", "undated");
    assertThat(Articles.names(archive, SearchRequest.of("clipper:none"))).hasSize(10);
  }

  @Test
  void sourcesMatchWhole() throws IOException {
    finds("source:\"The Times\"", "harbour", "march");
    finds("source:\"the times\"", "harbour", "march");
    finds("source:TMS", "harbour", "march");
    finds("source:Times", "harbour", "march");
    finds("source:\"Times, The\"", "harbour", "march");
    finds("source:times.example", "harbour");
    finds("source:Sun*", "loaded");
  }

  @Test
  void aSourceThatIsNotHeldIsAnsweredWithThoseThatComeNear() throws IOException {
    assertThat(sourceWarning("Day Times"))
        .isEqualTo("no source is 'Day Times'; held are Sunday Times (1)");
    assertThat(sourceWarning("Evening Times"))
        .isEqualTo(
            "no source is 'Evening Times'; held are The Times (2), Irish Times (1),"
                + " Sunday Times (1)");
    assertThat(sourceWarning("Gasette")).isEqualTo("no source is 'Gasette'; held are Gazette (1)");
    assertThat(sourceWarning("Nonesuch")).isEqualTo("no source is 'Nonesuch'");
    assertThat(sourceWarning("@nationals"))
        .isEqualTo(
            "no group of sources is '@nationals': the list of sources has no groups, or none is in"
                + " use");
  }

  private static String sourceWarning(String typed) throws IOException {
    String query = "source:\"" + typed + "\"";
    finds(query);
    return page(query).warnings().getFirst().message();
  }

  @Test
  void formsOfWords() throws IOException {
    finds("U.S.", "harbour", "corruption");
    finds("US", "harbour", "corruption", "loaded");
    finds("us", "harbour", "corruption", "loaded");
    finds("AT&T", "march");
    finds("O'Brien", "march");
    finds("O’Brien", "march");
    finds("\"Putin\"", "march");
    finds("anti-corruption", "march", "corruption");
    finds("corruption", "march");
    finds("\"$100 million\"", "march");
    finds("100000", "undated");
    finds("Muller", "undated");
    finds("Mueller");
    finds("banks", "harbour", "yearonly");
  }

  @Test
  void pastedTypographyFindsTheSame() throws IOException {
    finds("AT&T \"$100 million\" O'Brien", "march");
    finds("AT&T\u00a0“$100\u00a0million”\u00a0O’Brien", "march");
  }

  @Test
  void phrasesBeginningsAndConnectors() throws IOException {
    finds("\"filed for bankruptcy\"", "harbour");
    finds("\"bankruptcy for filed\"");
    finds("\"collapse late at night Harbour\"");
    finds("bankrupt*", "harbour", "monthonly");
    finds("bankrupt", "monthonly");
    finds("apple or rain", "lead", "credit");
    finds("offer AND envoy");
    finds("offer NOT prize", "march");
    finds("offer -prize", "march");
    finds("rain OR apple plum", "credit", "lead");
    finds("(rain OR apple) plum", "lead");
  }

  @Test
  void zones() throws IOException {
    finds("headline:bankruptcy", "harbour");
    finds("headline:merger");
    finds("deck:merger", "harbour");
    finds("body:merger");
    finds("lead:apple", "lead");
    finds("lead:pear", "lead");
    finds("lead:plum");
    finds("body:plum", "lead");
    finds("body:\"pl*\"");
    finds("body:pl*", "lead");
    finds("caption:plants", "harbour");
    finds("body:plants");
    finds("caption:tower AND body:tower", "harbour");
    finds("headline:(harbour AND bankruptcy)", "harbour");
    finds("headline:\"harbour bank\"", "harbour");
    finds("body:\"harbour bank\"");
  }

  @Test
  void lengthCountsWordsOfTheText() throws IOException {
    finds("length:>300", "long");
    finds("length:3", "short");
    finds("length:..3", "short");
    finds("length:400", "long");
    finds("length:<3");
  }

  @Test
  void valuesThatEveryArticleHasAreNeverMissing() throws IOException {
    finds("id:none");
    finds("key:none");
    finds("sha256:none");
    finds("length:none");
    assertThat(Articles.names(archive, SearchRequest.of("path:none"))).hasSize(12);
  }

  @Test
  void anyValueOfAFieldIsAskedForWithAnAsterisk() throws IOException {
    finds("clipper:*", "undated", "monthonly");
    finds("wire:*", "credit");
    finds("date:*  clipper:*", "monthonly");
    finds("loaded:*", "loaded");
  }

  @Test
  void articlesByTheirIdentity() throws IOException {
    Article first = Articles.dozen().getFirst();
    finds("id:" + first.id(), "harbour");
    finds("key:harbour", "harbour");
    finds("sha256:" + first.original().sha256(), "harbour");
    assertThat(archive.find(first.id())).contains(Articles.taken(first));
    assertThat(archive.idsOf("harbour", 5)).containsExactly(first.id());
    assertThat(archive.idsOf(first.id().value().substring(0, 6), 5)).containsExactly(first.id());
  }
}
