package dev.morgue.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.Name.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of the list of names are undone byte for byte, also beside changes made by hand. */
class AuthorityFileTest {

  private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

  private static final String LIST =
      """
      \ufeffshelf;name;aliases;note\r
      7;Ada Quill;"A. Quill; Quill, A.";"the ""mayor""
      of Weir"\r
      \r
      8;Edgar Vance;;\r
      9;Bo Lund;;by hand\r
      \r
      10;Cy Lund;;last\
      """;

  @TempDir Path folder;
  private AuthorityFile file;

  @BeforeEach
  void write() throws IOException {
    file = AuthorityFile.in(folder);
    Files.writeString(file.path(), LIST);
  }

  private String text() throws IOException {
    return Files.readString(file.path());
  }

  private void merge(String name, String into) throws IOException {
    file.change(
        "merge " + name + " into " + into, NOON, list -> list.merged(Kind.PERSON, name, into));
  }

  @Test
  void changesAreUndoneOneAfterTheOtherToTheByte() throws IOException {
    merge("Cy Lund", "Bo Lund");
    String once = text();
    merge("Ada Quill", "Dee");
    assertThat(file.read().called(Kind.PERSON, "A. Quill").orElseThrow().name()).isEqualTo("Dee");
    assertThat(file.undo(0, NOON).orElseThrow().what()).isEqualTo("merge Ada Quill into Dee");
    assertThat(text()).isEqualTo(once);
    assertThat(file.undo(0, NOON).orElseThrow().number()).isEqualTo(1);
    assertThat(text()).isEqualTo(LIST);
    assertThat(file.undo(0, NOON)).isEmpty();
    assertThat(file.changes()).extracting(AuthorityChange::undone).containsExactly(true, true);
  }

  @Test
  void whatWasChangedByHandSinceStays() throws IOException {
    merge("Edgar Vance", "Ada Quill");
    merge("Cy Lund", "Bo Lund");
    Files.writeString(
        file.path(), text().replace("8;", "80;").replace("\r\n\r\n", "\r\n11;Hand;;\r\n\r\n"));
    file.undo(1, NOON);
    assertThat(text()).contains("11;Hand;;\r\n").contains("8;Edgar Vance;;\r\n");
    assertThat(file.read().called(Kind.PERSON, "Cy Lund").orElseThrow().name())
        .isEqualTo("Bo Lund");
    file.undo(0, NOON);
    assertThat(text()).contains("11;Hand;;\r\n").contains("10;Cy Lund;;last");
  }

  @Test
  void rowsThatWereChangedSinceAreNotTouched() throws IOException {
    merge("Cy Lund", "Bo Lund");
    Files.writeString(file.path(), text().replace("by hand", "by my hand"));
    String changed = text();
    assertThatThrownBy(() -> file.undo(0, NOON))
        .hasMessageContaining("'merge Cy Lund into Bo Lund' wrote were changed since")
        .hasMessageContaining("names.csv");
    assertThat(text()).isEqualTo(changed);
    assertThat(file.changes()).extracting(AuthorityChange::undone).containsExactly(false);
    assertThatThrownBy(() -> file.undo(7, NOON)).hasMessageContaining("no change 7");
  }

  @Test
  void aFirstChangeMakesTheFileAndUndoingTakesItAway() throws IOException {
    Files.delete(file.path());
    assertThat(file.undo(0, NOON)).isEmpty();
    merge("Cy Lund", "Bo Lund");
    assertThat(file.path()).exists();
    file.undo(0, NOON);
    assertThat(file.path()).doesNotExist();
    assertThatThrownBy(() -> file.undo(1, NOON)).hasMessageContaining("undone already");
  }

  @Test
  void whatIsRefusedLeavesNoTrace() throws IOException {
    assertThatThrownBy(() -> merge("A. Quill", "Ada Quill")).hasMessageContaining("nothing");
    file.change("nothing", NOON, list -> list);
    assertThat(file.changes()).isEmpty();
    assertThat(text()).isEqualTo(LIST);
  }

  @Test
  void aLineThatACrashCutIsNoChange() throws IOException {
    merge("Cy Lund", "Bo Lund");
    Path journal = folder.resolve(AuthorityFile.JOURNAL);
    Files.writeString(journal, "{\"when\":\"2026-11-29T1", StandardOpenOption.APPEND);
    assertThat(file.changes()).hasSize(1);
    merge("Edgar Vance", "Ada Quill");
    assertThat(file.changes()).hasSize(2);
    Files.writeString(journal, "{}\n", StandardOpenOption.APPEND);
    assertThatThrownBy(() -> file.changes()).hasMessageContaining("line 3");
  }

  @Test
  void aChangeThatACrashKeptFromTheListIsUndoneByDoingNothing() throws IOException {
    merge("Cy Lund", "Bo Lund");
    Files.writeString(file.path(), LIST);
    file.undo(0, NOON);
    assertThat(text()).isEqualTo(LIST);
  }

  @Test
  void randomChangesAreUndoneInTheirOrder() throws IOException {
    long seed = Long.getLong("morgue.seed", 85_465_962);
    Random random = new Random(seed);
    List<String> names =
        List.of("Ada Quill", "A. Quill", "Edgar Vance", "Bo Lund", "Cy Lund", "Dee", "Eve, Jr.");
    List<String> texts = new ArrayList<>(List.of(LIST));
    for (int i = 0; i < 60; i++) {
      String one = names.get(random.nextInt(names.size()));
      String other = names.get(random.nextInt(names.size()));
      int what = random.nextInt(4);
      try {
        file.change("" + i, NOON, list -> changed(list, what, one, other));
      } catch (IllegalArgumentException e) {
        continue; // makes no sense in this state
      }
      if (!text().equals(texts.getLast())) {
        texts.add(text());
      }
    }
    assertThat(texts).hasSizeGreaterThan(10);
    for (String before : texts.reversed().subList(1, texts.size())) {
      file.undo(0, NOON);
      assertThat(text()).isEqualTo(before);
    }
  }

  private static NameAuthority changed(NameAuthority list, int what, String one, String other) {
    return switch (what) {
      case 0 -> list.merged(Kind.PERSON, one, other);
      case 1 -> list.split(Kind.PERSON, one);
      case 2 -> list.renamed(Kind.PERSON, one, other);
      default -> list.hidden(Kind.PERSON, one, !one.isEmpty());
    };
  }
}
