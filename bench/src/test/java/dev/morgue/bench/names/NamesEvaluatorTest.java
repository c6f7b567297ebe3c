package dev.morgue.bench.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.bench.eval.Arguments;
import dev.morgue.bench.eval.InputException;
import dev.morgue.bench.eval.UsageException;
import dev.morgue.names.NameMatch;
import dev.morgue.names.NameMatch.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesEvaluatorTest {

  @TempDir Path folder;

  @Test
  void countsByItsDefinitions() {
    // merged: 1 right of 2; offered as well: 2 right of 3; 4 pairs are the same
    NamesReport report =
        new NamesReport(
            "pairs",
            List.of(
                scored(true, 0.95, Verdict.SAME),
                scored(false, 0.92, Verdict.SAME),
                scored(true, 0.7, Verdict.MAYBE),
                scored(true, 0.1, Verdict.DIFFERENT),
                scored(true, 0.1, Verdict.DIFFERENT)));
    assertThat(report.rates().get("merged")).isEqualTo(new NamesReport.Rates(0.5, 0.25));
    assertThat(report.rates().get("merged or offered"))
        .isEqualTo(new NamesReport.Rates(2 / 3.0, 0.5));
    assertThat(report.rates().get("best threshold")).isEqualTo(new NamesReport.Rates(0.8, 1));
    assertThat(report.precisionAtRecall()).isEqualTo(0.8);
  }

  @Test
  void readsColumnsByTheirHeads() throws IOException {
    Path file = folder.resolve("pairs.tsv");
    Files.writeString(file, "same\tname2\tname1\n1\tJ. Doe\tJane Doe\n");
    assertThat(JudgedPair.read(file))
        .containsExactly(new JudgedPair("Jane Doe", "J. Doe", true, "all +"));
    Files.writeString(file, "name1\tname2\tsame\nA\tB\tyes\n");
    assertThatThrownBy(() -> JudgedPair.read(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("2");
  }

  private static String rows(String... arguments) throws IOException {
    NamesEvaluator evaluator = new NamesEvaluator();
    Arguments parsed = Arguments.parse(List.of(arguments), evaluator.options());
    return String.valueOf(evaluator.evaluate(parsed).json().get("rows"));
  }

  @Test
  void measuresPeopleAndOrganisations() throws IOException {
    Path file = folder.resolve("pairs.tsv");
    Files.writeString(
        file,
        "name1\tname2\tsame\n"
            + "Fen Bros.\tVance Brothers Inc.\t0\n"
            + "Fen Bros.\tFen Brothers Inc.\t1\n");
    assertThat(rows(file.toString(), "--of", "organisations"))
        .contains("name=merged, precision=1.0, recall=1.0,");
    assertThat(rows(file.toString())).contains("name=merged, precision=0.0, recall=0.0,");
    assertThatThrownBy(() -> rows(file.toString(), "--of", "ships"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("ships");
  }

  private static NamesReport.Scored scored(boolean same, double score, Verdict verdict) {
    return new NamesReport.Scored(
        new JudgedPair("a", "b", same, "all"), new NameMatch(score, verdict));
  }
}
