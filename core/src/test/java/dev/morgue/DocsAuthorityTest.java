package dev.morgue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.authority.AuthorityEntry;
import dev.morgue.authority.NameAuthority;
import org.junit.jupiter.api.Test;

/** The list in docs/authority.md is read as the page says, and every column is explained. */
class DocsAuthorityTest {

  private static final DocsPage PAGE = DocsPage.of("authority.md");
  private static final String LIST = PAGE.blockAfter("<!-- list -->");

  @Test
  void theListIsRead() {
    NameAuthority list = NameAuthority.parse(LIST, "list");
    assertThat(list.entries())
        .extracting(AuthorityEntry::name)
        .containsExactly("Marta Vance", "Edgar Vance Jr.", "Harbour Trust", "Staff");
    assertThat(list.called(Name.Kind.PERSON, "mrs. e. vance").orElseThrow().name())
        .isEqualTo("Marta Vance");
    assertThat(list.called(Name.Kind.ORGANISATION, "HT")).isPresent();
    assertThat(list.entries().getLast().hidden()).isTrue();
  }

  @Test
  void everyColumnIsExplained() {
    String head = LIST.lines().findFirst().orElseThrow();
    for (String column : head.split(",", -1)) {
      assertThat(PAGE.text()).contains("| `" + column + "` |");
    }
    assertThat(NameAuthority.EMPTY.split(Name.Kind.PERSON, "X").text()).startsWith(head + "\n");
  }
}
