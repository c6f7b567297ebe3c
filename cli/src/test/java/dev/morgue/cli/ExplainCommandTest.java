package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  @TempDir Path folder;

  private TestShell shell;

  @BeforeEach
  void open() {
    shell = new TestShell(folder);
  }

  @Test
  void saysWhatAQueryMeansHereAndElsewhere() {
    assertThat(shell.run("explain", "lehman w/5 bankrupt! date:yesterday")).isEqualTo(ExitCode.OK);
    assertThat(shell.out())
        .isEqualTo(
            """
            In words:   (lehman within 5 words of words that begin with bankrupt) and published in 2026-01-14
            Read as:    (lehman w/5 bankrupt*) AND date:2026-01-14

            Nexis: (lehman w/5 bankrupt!) and (DATE is 1/14/2026)
              - small words (of, the) did not count in distances in older Nexis

            Factiva: (lehman near5 bankrupt*) and (date from 20260114 to 20260114)
              - plurals are not found there unless typed

            ProQuest: (lehman NEAR/5 bankrupt*) AND PD(20260114-20260114)
              - a star stands for at most 5 letters there

            Elasticsearch: (lehman AND bankrupt*) AND (date:[2026-01-14 TO 2026-01-14])
              - nearness of groups, sentences and paragraphs is taken for AND
            """);
  }

  @Test
  void followsADialectAndStrictness() {
    shell.run("explain", "--dialect", "nexis", "bush and not cheney and rice");
    assertThat(shell.out()).contains("Read as:    bush AND NOT (cheney AND rice)\n");
    assertThat(shell.run("explain", "--strict", "(flood")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("not closed", "(flood\n", "^");
    assertThat(shell.run("explain", "--dialect", "latin", "flood")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("news, nexis, factiva or lucene, not 'latin'");
    shell.run("explain", "--own-field", "clipper", "clipper:baker");
    assertThat(shell.out()).contains("Read as:    clipper:baker\n").doesNotContain("Note:");
  }

  @Test
  void notesSayWhere() {
    shell.run("explain", "headlin:flood");
    assertThat(shell.out()).contains("did you mean headline? (at 1: headlin)");
  }
}
