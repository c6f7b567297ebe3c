package dev.morgue.indexer.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of docs/sites.md is read, and the page names every field. */
class DocsSitesTest {

  @Test
  void theExampleIsRead() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "sites.md"));
    String begin = "<!-- list -->\n```\n";
    int from = page.indexOf(begin) + begin.length();
    SiteRules rules = SiteRules.parse(page.substring(from, page.indexOf("```", from)), "sites.csv");
    assertThat(rules.all()).hasSize(8);
    assertThat(rules.about("https://www.heron.example/live/regatta"))
        .extracting(SiteRule::field, SiteRule::where)
        .startsWith(org.assertj.core.groups.Tuple.tuple(SiteField.BODY, "ol.posts"));
    assertThat(List.of(SiteField.values()))
        .allSatisfy(field -> assertThat(page).contains("`" + field.label() + "`"));
  }
}
