package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Name;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer says how the names asked for are written, and where they stand untagged. */
class NameReportTest {

  @TempDir static Path folder;
  private static NewsArchive archive;

  @BeforeAll
  static void write() throws IOException {
    Articles.write(
        folder,
        List.of(
            naming("1", "Tide.", "Marta Quill"),
            naming("2", "Flood.", "Marta Quill"),
            naming("3", "Flood.", "Quill, Marta", "Edgar Vance"),
            naming("4", "Flood.", "Marta Quill Jr."),
            naming("5", "Flood, said Marta Quill, who watched."),
            naming("6", "A quill floats on the flood."),
            naming("7", "Tide, said Marta Quill."),
            naming("8", "Tide.", "EV Moss"),
            about("9", "Lehman Brothers", "Lehman Bros. fell, then Lehman rose.", "Lehman Bros."),
            about("10", "Lehman", "Lehman fell."),
            about("11", "Lehman Brothers Holdings", "Lehman Brothers Holdings fell."),
            about("12", "European Central Bank", "European Central Bank, the ECB.", "ECB"),
            about("13", "ECB", "The ECB spoke."),
            about("14", "Bank of England", "The Bank of England spoke."),
            about("15", "Whigs", "The Whigs met."),
            about("16", "Whig", "A Whig spoke."),
            about("17", "Young Whigs", "The Young Whigs met."),
            about("18", "Dyker Party", "The Dyker Party met."),
            about("19", "Dykers", "The Dykers met.")));
    archive = NewsArchive.open(folder);
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  private static Article naming(String name, String body, String... people) {
    return Articles.named(name)
        .body(body)
        .names(Arrays.stream(people).map(Articles::person).toList())
        .build();
  }

  private static Article about(String name, String filed, String body, String... also) {
    List<Name.Mention> mentions = new ArrayList<>();
    for (String form : Stream.concat(Stream.of(filed), Stream.of(also)).toList()) {
      int at = body.indexOf(form);
      if (at >= 0) {
        mentions.add(new Name.Mention(at, at + form.length()));
      }
    }
    Name organisation =
        new Name(Name.Kind.ORGANISATION, filed, null, null, Name.Origin.TEXT, 0.9, mentions, null);
    return Articles.named(name).body(body).names(List.of(organisation)).build();
  }

  @Test
  void anOrganisationIsFoundUnderItsOtherNames() throws IOException {
    SearchRequest lehman = SearchRequest.of("org:\"Lehman Brothers\"");
    assertThat(Articles.names(archive, lehman)).containsExactlyInAnyOrder("9", "10", "11");
    assertThat(report("org:\"Lehman Brothers\"").names().getFirst().forms())
        .containsExactly(
            form("Lehman", 1), form("Lehman Brothers", 1), form("Lehman Brothers Holdings", 1));
    assertThat(report("org:\"European Central Bank\"").names().getFirst().forms())
        .containsExactly(form("ECB", 1), form("European Central Bank", 1));
    SearchRequest one =
        SearchRequest.of("org:\"Lehman Brothers\" NOT org:=\"Lehman Brothers Holdings\"");
    assertThat(Articles.names(archive, one)).containsExactlyInAnyOrder("9", "10");
    SearchRequest typed = SearchRequest.of("org:=\"European Central Bank\"");
    assertThat(Articles.names(archive, typed)).containsExactly("12");
    assertThat(Articles.names(archive, SearchRequest.of("org:ECB")))
        .containsExactlyInAnyOrder("12", "13");
  }

  @Test
  void whatTheWordsFindIsNotOfferedBesides() throws IOException {
    NameForms found = report("org:Dykers").names().getFirst();
    assertThat(found.forms()).containsExactly(form("Dyker Party", 1), form("Dykers", 1));
    assertThat(found.offered()).isEmpty();
    NameForms party = report("org:\"Dyker Party\"").names().getFirst();
    assertThat(party.forms()).containsExactly(form("Dyker Party", 1));
    assertThat(party.offered()).containsExactly(form("Dykers", 1));
  }

  private static NameReport report(String query) throws IOException {
    NameReport report = archive.search(SearchRequest.of(query)).names();
    assertThat(report).isNotNull();
    return report;
  }

  private static NameForms.Form form(String name, int articles) {
    return new NameForms.Form(name, articles);
  }

  @Test
  void formsAreCountedOverWhatMatches() throws IOException {
    NameForms asked = report("person:\"Marta Quill\"").names().getFirst();
    assertThat(asked.field()).isEqualTo("person");
    assertThat(asked.typed()).isEqualTo("Marta Quill");
    // the junior is found by the words typed, as ever
    assertThat(asked.forms())
        .containsExactly(
            form("Marta Quill", 2), form("Marta Quill Jr.", 1), form("Quill, Marta", 1));
    assertThat(report("person:\"Marta Quill\" flood").names().getFirst().forms())
        .containsExactly(
            form("Marta Quill", 1), form("Marta Quill Jr.", 1), form("Quill, Marta", 1));
  }

  @Test
  void aWordIsToldInBothNumbers() throws IOException {
    assertThat(report("org:Whigs").names().getFirst().forms())
        .containsExactly(form("Whig", 1), form("Whigs", 1), form("Young Whigs", 1));
    assertThat(report("org:whig").names().getFirst().forms())
        .containsExactly(form("Whig", 1), form("Whigs", 1), form("Young Whigs", 1));
    assertThat(report("org:\"Whigs\"").names().getFirst().forms())
        .containsExactly(form("Whigs", 1), form("Young Whigs", 1));
  }

  @Test
  void whatMayBeMeantIsOffered() throws IOException {
    NameForms asked = report("person:\"Edgar Vance Jr.\"").names().getFirst();
    assertThat(asked.forms()).isEmpty();
    assertThat(asked.offered()).containsExactly(form("Edgar Vance", 1));
  }

  @Test
  void initialsAloneAreNoReasonToOfferAName() throws IOException {
    NameForms asked = report("person:\"Edgar Vance\"").names().getFirst();
    assertThat(asked.forms()).containsExactly(form("Edgar Vance", 1));
    assertThat(asked.offered()).isEmpty();
  }

  @Test
  void aNameInTheTextAloneIsCounted() throws IOException {
    NameReport report = report("person:\"Marta Quill\" flood");
    assertThat(report.untagged()).isEqualTo(1);
    assertThat(Articles.names(archive, SearchRequest.of(report.untaggedQuery())))
        .containsExactly("5");
    assertThat(report("person:quill").untagged()).isEqualTo(2);
    assertThat(report("person:vance NOT person:quill").untagged()).isZero();
  }

  @Test
  void onlyWhoAsksForANameIsTold() throws IOException {
    assertThat(archive.search(SearchRequest.of("flood")).names()).isNull();
    assertThat(archive.search(SearchRequest.of("NOT person:quill")).names()).isNull();
    assertThat(archive.search(SearchRequest.of("person:=quill")).names()).isNull();
    assertThat(archive.search(SearchRequest.of("person:qui*")).names()).isNull();
    assertThat(report("by:quill").untagged()).isZero();
  }
}
