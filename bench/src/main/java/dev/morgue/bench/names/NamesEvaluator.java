package dev.morgue.bench.names;

import dev.morgue.bench.eval.Arguments;
import dev.morgue.bench.eval.Evaluator;
import dev.morgue.bench.eval.Report;
import dev.morgue.names.NameMatch;
import dev.morgue.names.NameMatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code eval names FILE.tsv}: whether the product tells one person's names from two people's. */
public final class NamesEvaluator implements Evaluator {

  @Override
  public String name() {
    return "names";
  }

  @Override
  public String usage() {
    return "FILE.tsv";
  }

  @Override
  public String purpose() {
    return "whether two names are one person's (columns name1, name2, same, category)";
  }

  @Override
  public Set<String> options() {
    return Set.of();
  }

  @Override
  public Report evaluate(Arguments arguments) throws IOException {
    Path file = arguments.onlyPath("one table of judged pairs of names");
    List<NamesReport.Scored> scored = new ArrayList<>();
    for (JudgedPair pair : JudgedPair.read(file)) {
      NameMatch match = NameMatcher.compare(pair.one(), pair.other());
      scored.add(new NamesReport.Scored(pair, match));
    }
    return new NamesReport(file.toString(), scored);
  }
}
