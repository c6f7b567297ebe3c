package dev.morgue.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.Name.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Names are merged, split, renamed and hidden by changing the list's rows, and only those. */
class AuthorityEditTest {

  private static final String LIST =
      """
      shelf;name;aliases;note\r
      7;Ada Quill;"A. Quill; Quill, A.";"the ""mayor""\"\r
      \r
      8;Edgar Vance;;\r
      """;

  private static NameAuthority list(String csv) {
    return NameAuthority.parse(csv, "list");
  }

  @Test
  void aMergedRowComesWithItsAliases() {
    assertThat(list(LIST).merged(Kind.PERSON, "ada quill", "Edgar Vance").text())
        .isEqualTo(
            """
            shelf;name;aliases;note;type;id;hidden\r
            \r
            8;Edgar Vance;"Ada Quill; A. Quill; Quill, A.";;person;;\r
            """);
  }

  @Test
  void anAliasMovesAlone() {
    NameAuthority moved = list(LIST).merged(Kind.PERSON, "A. Quill", "Edgar Vance");
    assertThat(moved.entries())
        .extracting(AuthorityEntry::aliases)
        .containsExactly(List.of("Quill, A."), List.of("A. Quill"));
    assertThat(moved.text()).contains("\"the \"\"mayor\"\"\"");
  }

  @Test
  void aFirstChangeMakesAList() {
    assertThat(NameAuthority.EMPTY.merged(Kind.ORGANISATION, "WT", "Weir Trust").text())
        .isEqualTo("name,aliases,type,id,hidden,note\nWeir Trust,WT,org,,,\n");
    assertThat(NameAuthority.EMPTY.split(Kind.PERSON, "Ada Quill").entries()).hasSize(1);
  }

  @Test
  void splittingUndoesMerging() {
    NameAuthority merged = NameAuthority.EMPTY.merged(Kind.PERSON, "A. Quill", "Ada Quill");
    NameAuthority split = merged.split(Kind.PERSON, "A. Quill");
    assertThat(split.entries())
        .extracting(AuthorityEntry::name)
        .containsExactly("Ada Quill", "A. Quill");
    assertThat(split.entries()).allMatch(entry -> entry.aliases().isEmpty());
  }

  @Test
  void renamingKeepsTheOldNameAndBackAgain() {
    NameAuthority renamed = list(LIST).renamed(Kind.PERSON, "Edgar Vance", "Ed Vance");
    assertThat(renamed.entries().getLast().names()).containsExactly("Ed Vance", "Edgar Vance");
    assertThat(renamed.renamed(Kind.PERSON, "Ed Vance", "Edgar Vance").entries().getLast().names())
        .containsExactly("Edgar Vance", "Ed Vance");
  }

  @Test
  void hidingIsUndone() {
    NameAuthority hidden = list(LIST).hidden(Kind.PERSON, "A. Quill", true);
    assertThat(hidden.entries().getFirst().hidden()).isTrue();
    assertThat(hidden.hidden(Kind.PERSON, "Ada Quill", false).entries())
        .isEqualTo(list(LIST).entries());
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    NameAuthority list = list(LIST);
    assertThatThrownBy(() -> list.merged(Kind.PERSON, "A. Quill", "Ada Quill"))
        .hasMessageContaining("nothing to merge");
    assertThatThrownBy(() -> list.merged(Kind.PERSON, "X", " x"))
        .hasMessageContaining("nothing to merge");
    assertThatThrownBy(() -> list.split(Kind.PERSON, "Ada Quill"))
        .hasMessageContaining("row of its own already");
    assertThatThrownBy(() -> list.renamed(Kind.PERSON, "Edgar Vance", "A. Quill"))
        .hasMessageContaining("leads to Ada Quill already");
    assertThatThrownBy(() -> list.merged(Kind.PERSON, "X; Y", "Ada Quill"))
        .hasMessageContaining("semicolon");
  }

  @Test
  void randomChangesDoWhatANaiveTableDoes() {
    long seed = Long.getLong("morgue.seed", 49_649_096);
    Random random = new Random(seed);
    NameAuthority list = list(LIST);
    Map<String, String> heads = new HashMap<>();
    list.entries().forEach(e -> e.names().forEach(name -> heads.put(name, e.name())));
    List<String> names = new ArrayList<>(heads.keySet());
    names.addAll(List.of("Bo", "Cy, \"Jr\"", "Dee"));
    for (int i = 0; i < 200; i++) {
      String one = names.get(random.nextInt(names.size()));
      String other = names.get(random.nextInt(names.size()));
      if (random.nextBoolean()) {
        String head = heads.getOrDefault(other, other);
        if (one.equals(other) || head.equals(heads.get(one))) {
          continue;
        }
        list = list.merged(Kind.PERSON, one, other);
        heads.put(head, head);
        heads.replaceAll((name, its) -> one.equals(its) ? head : its);
        heads.put(one, head);
      } else if (!one.equals(heads.get(one))) {
        list = list.split(Kind.PERSON, one);
        heads.put(one, one);
      }
      Map<String, String> now = new HashMap<>();
      list.entries().forEach(e -> e.names().forEach(name -> now.put(name, e.name())));
      assertThat(now).isEqualTo(heads);
    }
  }
}
