package dev.morgue.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.indexer.sites.SiteField;
import dev.morgue.indexer.sites.SiteRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Rules that say nothing of a page change nothing of what is read from it. */
class RulesWithoutEffectTest {

  @Test
  void aFileWithoutRulesChangesNothing() throws Exception {
    SiteRules none = SiteRules.parse("site,field,where\n", "sites.csv");
    for (Path article : Fixture.all()) {
      assertThat(Fixture.read(article, none)).as("%s", article).isEqualTo(Fixture.read(article));
    }
  }

  /** Pages that rules are about are made into nodes otherwise, and read a second time. */
  @Test
  void rulesThatFindNothingChangeNothing() throws Exception {
    Set<String> hosts = new TreeSet<>();
    int pages = 0;
    for (Path article : Fixture.all()) {
      for (ParseResult result : Fixture.read(article)) {
        if (result instanceof ParseResult.Parsed parsed) {
          String domain = parsed.article().source().domain();
          if (domain != null && parsed.article().original().format().equals("html")) {
            hosts.add(domain);
            pages++;
          }
        }
      }
    }
    assertThat(pages).isGreaterThan(20);
    StringBuilder csv = new StringBuilder("site,field,where\n");
    for (String host : hosts) {
      for (SiteField field : SiteField.values()) {
        csv.append(host).append(',').append(field.label()).append(",no-such-element.anywhere\n");
      }
    }
    SiteRules rules = SiteRules.parse(csv.toString(), "sites.csv");
    for (Path article : Fixture.all()) {
      List<ParseResult> ruled = Fixture.read(article, rules);
      assertThat(ruled).as("%s", article).isEqualTo(Fixture.read(article));
    }
  }
}
