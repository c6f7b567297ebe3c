package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Dates;
import dev.morgue.PartialDate;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days other than that of publication, in one archive with articles that have none. */
class SavedDaysTest {

  @TempDir Path folder;

  @Test
  void articlesWithAndWithoutThemAreAddedAndFound() throws Exception {
    Article plain = Articles.dated("plain", "2008-09-15").build();
    Article every = Articles.named("every").dates(everyDate()).build();
    Articles.write(folder, List.of(plain, every));
    try (NewsArchive archive = NewsArchive.open(folder)) {
      assertThat(archive.size()).isEqualTo(2);
      for (String query : List.of("saved:2023-04-29", "updated:2023-04-28", "loaded:2024")) {
        assertThat(Articles.names(archive, SearchRequest.of(query)))
            .as(query)
            .containsExactly("every");
      }
      assertThat(Articles.names(archive, SearchRequest.of("saved:none"))).containsExactly("plain");
    }
  }

  private static Dates everyDate() {
    PartialDate day = PartialDate.parse("2023-04-27");
    return new Dates(
        day,
        day,
        day,
        List.of(PartialDate.parse("2023-04-28")),
        List.of(PartialDate.parse("2023-04-29T21:14:07-04:00")),
        PartialDate.parse("2024-01-02"));
  }
}
