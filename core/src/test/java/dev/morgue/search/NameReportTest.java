package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
            naming("8", "Tide.", "EV Moss")));
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
