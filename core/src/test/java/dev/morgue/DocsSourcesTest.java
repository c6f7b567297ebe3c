package dev.morgue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.sources.NewsSource;
import dev.morgue.sources.SourceRegistry;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list in docs/sources.md is read as the page says, and every column is explained. */
class DocsSourcesTest {

  private static final DocsPage PAGE = DocsPage.of("sources.md");
  private static final String LIST = PAGE.blockAfter("<!-- list -->");

  @Test
  void theListIsRead() {
    SourceRegistry list = SourceRegistry.parse(LIST, "list");
    assertThat(list.sources())
        .extracting(NewsSource::name)
        .containsExactly("The Daily Heron", "Sunday Heron", "Ferry Wire");
    assertThat(list.unknownColumns()).containsExactly("shelf");
    assertThat(list.group("nationals")).hasSize(2);
    for (String typed : List.of("daily heron", "dh", "evening heron", "HRN", "0000-0019")) {
      assertThat(list.meant(typed, false)).as(typed).hasSize(1);
      assertThat(list.meant(typed, false).getFirst().name()).isEqualTo("The Daily Heron");
    }
    assertThat(list.meant("heron.example", false)).hasSize(2);
    assertThat(list.meant("ferry", true)).hasSize(1);
    assertThat(list.text()).isEqualTo(LIST);
  }

  @Test
  void everyColumnIsExplained() {
    String[] columns = LIST.substring(0, LIST.indexOf('\n')).split(",", -1);
    assertThat(Arrays.asList(columns)).hasSize(13);
    for (String column : columns) {
      if (!column.equals("shelf")) {
        assertThat(PAGE.text()).contains("`" + column + "`");
      }
    }
    String empty = SourceRegistry.EMPTY.textWith(List.of());
    assertThat(LIST).startsWith(empty.strip());
  }
}
