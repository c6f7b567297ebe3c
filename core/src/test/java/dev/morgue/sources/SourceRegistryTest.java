package dev.morgue.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceRegistryTest {

  private static final String CSV =
      """
      Name,Alias,Former titles,domain,Code,ISSN,Country,Language,Time zone,Medium,Day-month order,Shelf,Groups
      The Daily Heron,"Heron, The (late); DH",Evening Heron,heron.example;heron.test,HRN,0000-0019,GB,en,Europe/London,print; web,day-first,7,@nationals; rivers
      The Sunday Heron,,,www.heron.example,,,,,,,,8,nationals

      Côte-Dépêche,,,cote.example,CDP,,,,,wire,,,
      """;

  private static final SourceRegistry REGISTRY = SourceRegistry.parse(CSV, "list");

  private static String named(String name) {
    return REGISTRY.named(name).map(NewsSource::name).orElse("");
  }

  @Test
  void aRowIsRead() {
    assertThat(REGISTRY.sources().getFirst())
        .isEqualTo(
            new NewsSource(
                "The Daily Heron",
                List.of("Heron, The (late)", "DH"),
                List.of("Evening Heron"),
                List.of("heron.example", "heron.test"),
                List.of("HRN"),
                List.of("0000-0019"),
                "GB",
                "en",
                ZoneId.of("Europe/London"),
                List.of(Medium.PRINT, Medium.WEB),
                DayMonthOrder.DAY_FIRST,
                List.of("nationals", "rivers")));
    assertThat(REGISTRY.unknownColumns()).containsExactly("Shelf");
    assertThat(REGISTRY.groups()).containsExactly("nationals", "rivers");
    assertThat(REGISTRY.group("@Nationals")).hasSize(2);
    assertThat(REGISTRY.group("locals")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "THE DAILY HERON,The Daily Heron",
    "daily heron,The Daily Heron",
    "'Daily Heron, The',The Daily Heron",
    "Daily-Heron,The Daily Heron",
    "dh,The Daily Heron",
    "evening heron,The Daily Heron",
    "hrn,The Daily Heron",
    "0000-0019,The Daily Heron",
    "cote depeche,Côte-Dépêche",
    "Heron,''",
    "Daily,''",
    "The,''",
  })
  void namesCodesAndFormerTitlesLeadToIt(String typed, String name) {
    assertThat(named(typed)).isEqualTo(name);
  }

  @Test
  void nearlyEqualNamesStayApart() {
    SourceRegistry registry = SourceRegistry.parse("name\nThe Age\nAge\nThe Sun\n", "list");
    assertThat(registry.named("the age").orElseThrow().name()).isEqualTo("The Age");
    assertThat(registry.named("age").orElseThrow().name()).isEqualTo("Age");
    assertThat(registry.named("sun").orElseThrow().name()).isEqualTo("The Sun");
  }

  @Test
  void aSiteStandsForItsSubdomainsAndMayBeShared() {
    assertThat(REGISTRY.hostedBy("sport.heron.test"))
        .extracting(NewsSource::name)
        .containsExactly("The Daily Heron");
    assertThat(REGISTRY.meant("https://www.heron.example/", false)).hasSize(2);
    assertThat(REGISTRY.hostedBy("otherheron.test")).isEmpty();
  }

  @Test
  void whatAnArticleCarriesLeadsToItsSource() {
    assertThat(of("Heron, the (LATE)", "CDP", "cote.example")).isEqualTo("The Daily Heron");
    assertThat(of("Somebody Else", "cdp", "heron.test")).isEqualTo("Côte-Dépêche");
    assertThat(of("Somebody Else", null, "heron.test")).isEmpty();
    assertThat(of(null, null, "m.heron.test")).isEqualTo("The Daily Heron");
    assertThat(of(null, null, "heron.example")).as("two share it").isEmpty();
    assertThat(of("cote.example", null, null)).isEqualTo("Côte-Dépêche");
    assertThat(of(null, null, null)).isEmpty();
  }

  private static String of(String name, String code, String domain) {
    return REGISTRY.of(new Source(name, code, domain)).map(NewsSource::name).orElse("");
  }

  @Test
  void whatIsNotChangedStaysByteForByte() {
    assertThat(REGISTRY.text()).isEqualTo(CSV);
    NewsSource added =
        new NewsSource(
            "Post; \"Final\"",
            List.of(),
            List.of(),
            List.of("post.example"),
            List.of("P1"),
            List.of(),
            null,
            null,
            null,
            List.of(),
            null,
            List.of());
    String text = REGISTRY.textWith(List.of(added));
    assertThat(text).isEqualTo(CSV + "\"Post; \"\"Final\"\"\",,,post.example,P1,,,,,,,,\n");
    assertThat(SourceRegistry.parse(text, "again").sources()).contains(added).hasSize(4);
  }

  @Test
  void anEmptyListGetsItsHeadLine() {
    assertThat(SourceRegistry.EMPTY.textWith(List.of()))
        .isEqualTo(
            "name,aliases,former titles,domains,codes,issn,country,language,time zone,medium,"
                + "day-month order,groups\n");
    assertThat(
            SourceRegistry.parse(SourceRegistry.EMPTY.textWith(REGISTRY.sources()), "x").sources())
        .isEqualTo(REGISTRY.sources());
  }

  @Test
  void everyMistakeIsToldWithItsPlace() {
    String csv =
        """
        name,aliases,issn,time zone,medium,day-month order
        Heron,Reed; Stork,0000-0018,London,radio,first
        Stork
        ,x
        Crane,reed
        Tern,a,,,,,too many
        """;
    assertThatThrownBy(() -> SourceRegistry.parse(csv, "birds.csv"))
        .isInstanceOfSatisfying(
            InvalidRegistryException.class,
            e ->
                assertThat(e.problems())
                    .extracting(p -> p.line() + ":" + p.column())
                    .containsExactlyInAnyOrder(
                        "2:19", "2:29", "2:36", "2:42", "2:7", "4:1", "5:7", "6:12"))
        .hasMessageStartingWith("birds.csv, line 2, column ")
        .hasMessageContaining("'London' is no time zone; write one like Europe/London")
        .hasMessageContaining("'reed' leads to Heron already");
  }

  @Test
  void aListNeedsAHeadLineAndClosedQuotationMarks() {
    assertThatThrownBy(() -> SourceRegistry.parse("\nThe Daily Heron,HRN\n", "list"))
        .hasMessageStartingWith("list, line 2, column 1: the first line must head the columns");
    assertThatThrownBy(() -> SourceRegistry.parse("name,alias,aliases\n", "list"))
        .hasMessageStartingWith("list, line 1, column 12: a second column for aliases");
    assertThatThrownBy(() -> SourceRegistry.parse("name\n\"open\n", "list"))
        .isInstanceOf(InvalidRegistryException.class)
        .hasMessageStartingWith("list, line 2, column 1: this quotation mark is never closed");
  }

  @Test
  void filesAreUtf8(@TempDir Path folder) throws IOException {
    assertThat(SourceRegistry.beside(folder).isEmpty()).isTrue();
    Path file = folder.resolve("sources.csv");
    Files.writeString(file, "\ufeffname\r\nCôte\r\n");
    assertThat(SourceRegistry.beside(folder).named("cote")).isPresent();
    Files.write(file, "name\nCôte\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> SourceRegistry.beside(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is not in UTF-8; save it as");
  }
}
