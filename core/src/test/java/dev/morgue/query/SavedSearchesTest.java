package dev.morgue.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of saved searches: what is read of it, and changes to the byte. */
class SavedSearchesTest {

  private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

  private static final String LIST =
      """
      \ufeffNote;Query;shelf;name;dialect\r
      ;"fentanyl OR ""oxy codone\""";7;opioids;\r
      \r
      "for
      Monday";x;8;two lines;\r
      "said ""so\""";bush and not cheney;9;Early Bush ;NEXIS\r
      ;;10;empty;\r
      ;flood;11;;\r
      ;flood;12;say "this";\r
      ;flood;13;Opioïds;\r
      ;flood;14;klingon;klingon\r
      ;flood;15;long;;more\r
      ;last;16;last;news\
      """;

  @TempDir Path folder;
  private SavedSearchFile file;

  @BeforeEach
  void open() {
    file = SavedSearchFile.in(folder);
  }

  private String text() throws IOException {
    return Files.readString(file.path());
  }

  @Test
  void rowsThatCannotBeRightAreToldOfAndTheOthersCount() {
    SavedSearches searches = SavedSearches.parse(LIST, "searches.csv");
    assertThat(searches.all())
        .containsExactly(
            new SavedSearch("opioids", "fentanyl OR \"oxy codone\""),
            new SavedSearch("two lines", "x", Dialect.NEWS, "for\nMonday"),
            new SavedSearch("Early Bush", "bush and not cheney", Dialect.NEXIS, "said \"so\""),
            new SavedSearch("last", "last"));
    assertThat(searches.problems())
        .satisfiesExactly(
            p -> assertThat(p).startsWith("searches.csv, line 7, ").contains("'empty'"),
            p -> assertThat(p).startsWith("searches.csv, line 8, ").contains("no name"),
            p -> assertThat(p).startsWith("searches.csv, line 9, ").contains("quotation mark"),
            p -> assertThat(p).startsWith("searches.csv, line 10, ").contains("line 2 already"),
            p -> assertThat(p).startsWith("searches.csv, line 11, ").contains("klingon"),
            p -> assertThat(p).startsWith("searches.csv, line 12, ").contains("more fields"));
    assertThat(searches.named(" early  BUSH")).isPresent();
  }

  @Test
  void whatStandsBeforeABrokenQuotationMarkCounts() throws IOException {
    String broken = "name,query\na,flood\nb,\"two\nlines\" x,y\nc,storm\n";
    SavedSearches searches = SavedSearches.parse(broken, "s.csv");
    assertThat(searches.all()).extracting(SavedSearch::name).containsExactly("a");
    assertThat(searches.problems())
        .singleElement()
        .asString()
        .startsWith("s.csv, line 4, column 7");

    Files.writeString(file.path(), broken);
    assertThatThrownBy(() -> file.save(new SavedSearch("d", "rain"), true, NOON))
        .hasMessageContaining("line 4, column 7")
        .hasMessageContaining("mend that first");
    assertThat(text()).isEqualTo(broken);
    Files.writeString(file.path(), "what,where\nflood,here\n");
    assertThat(file.read().problems()).singleElement().asString().contains("head the columns");
    assertThatThrownBy(() -> file.remove("flood", NOON)).hasMessageContaining("head the columns");
  }

  @Test
  void changesLeaveTheRestToTheByteAndAreUndone() throws IOException {
    Files.writeString(file.path(), LIST);
    file.save(new SavedSearch("storms", "storm*", Dialect.LUCENE, "a; b"), false, NOON);
    assertThat(text()).isEqualTo(LIST + "\r\n\"a; b\";storm*;;storms;lucene\r\n");
    file.rename("OPIOIDS", "drugs", NOON);
    assertThat(text()).contains(";\"fentanyl OR \"\"oxy codone\"\"\";7;drugs;\r\n");
    file.remove("early bush", NOON);
    assertThat(text()).doesNotContain("cheney");
    assertThatThrownBy(() -> file.save(new SavedSearch("Drugs", "x"), false, NOON))
        .hasMessage("a search is saved as 'drugs' already: fentanyl OR \"oxy codone\"");
    assertThatThrownBy(() -> file.rename("last", "storms", NOON)).hasMessageContaining("already");
    assertThatThrownBy(() -> file.remove("drog", NOON)).hasMessageContaining("'drog'");
    assertThat(file.changes())
        .extracting(change -> change.what())
        .containsExactly("add 'storms'", "rename 'OPIOIDS' to 'drugs'", "remove 'early bush'");
    file.undo(0, NOON);
    file.undo(0, NOON);
    file.undo(0, NOON);
    assertThat(text()).isEqualTo(LIST);
    assertThat(file.undo(0, NOON)).isEmpty();
  }

  @Test
  void columnsThatAreMissingAreAdded() throws IOException {
    Files.writeString(file.path(), "query,name\nflood,a\n");
    file.save(new SavedSearch("b", "x", Dialect.FACTIVA, null), false, NOON);
    assertThat(text()).isEqualTo("query,name,dialect,note\nflood,a\nx,b,factiva,\n");
  }

  @Test
  void randomChangesDoWhatTheyWouldToAMap() throws IOException {
    Random random = new Random(20_081_129);
    Map<String, SavedSearch> expected = new LinkedHashMap<>();
    List<String> names = List.of("a", "b c", "d,e", "f;g", "Ü", "h\u00a0i");
    for (int i = 0; i < 400; i++) {
      String name = names.get(random.nextInt(names.size()));
      String query = "say \"" + i + ",\" OR\n(x)";
      SavedSearch search =
          new SavedSearch(name, query, Dialect.values()[i % 4], i % 3 == 0 ? null : "n " + i);
      boolean held = expected.containsKey(name);
      switch (random.nextInt(3)) {
        case 0 -> {
          file.save(search, true, NOON);
          expected.put(name, search);
        }
        case 1 -> {
          if (held) {
            file.remove(name, NOON);
          }
          expected.remove(name);
        }
        default -> {
          String to = name + " " + i;
          if (held) {
            file.rename(name, to, NOON);
            SavedSearch old = expected.get(name);
            rename(expected, name, new SavedSearch(to, old.query(), old.dialect(), old.note()));
          }
        }
      }
      assertThat(file.read().all()).as("change %d", i).containsExactlyElementsOf(expected.values());
      assertThat(file.read().problems()).isEmpty();
    }
    while (file.undo(0, NOON).isPresent()) {
      assertThat(file.read().problems()).isEmpty();
    }
    assertThat(Files.exists(file.path())).isFalse();
  }

  private static void rename(Map<String, SavedSearch> searches, String old, SavedSearch renamed) {
    Map<String, SavedSearch> all = new LinkedHashMap<>(searches);
    searches.clear();
    all.forEach((name, search) ->
        searches.put(
            name.equals(old) ? renamed.name() : name, name.equals(old) ? renamed : search));
  }

  @Test
  void listsOfSeveralArchivesAreOneAndClashesAreTold() {
    SavedSearches one =
        SavedSearches.of(List.of(new SavedSearch("a", "x"), new SavedSearch("b", "y")));
    List<SavedSearch> others =
        List.of(
            new SavedSearch("A", "other"), new SavedSearch("b", "y"), new SavedSearch("c", "z"));
    SavedSearches both = one.and(SavedSearches.of(others), "second/searches.csv");
    assertThat(both.all()).extracting(SavedSearch::query).containsExactly("x", "y", "z");
    assertThat(both.clashes())
        .containsExactly(
            "'a' is saved as something else in second/searches.csv; not taken from there");
    ParsedQuery read = QueryParser.parse("search:a search:b", ReadOptions.USUAL.with(both));
    assertThat(read.warnings())
        .extracting(Warning::message)
        .containsExactlyElementsOf(both.clashes());
    assertThat(read.warnings()).noneMatch(warning -> warning.kind().isRepair());
  }

  @Test
  void namesThatAQueryCannotWriteAreRefused() {
    List<String> unfit =
        new ArrayList<>(List.of("", " a", "a\"b", "“a”", "a\nb", "--", "x".repeat(101)));
    for (String name : unfit) {
      assertThatThrownBy(() -> new SavedSearch(name, "x"))
          .as(name)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("saved search");
    }
    assertThatThrownBy(() -> new SavedSearch("a", " ")).hasMessage("'a' has no query");
  }
}
