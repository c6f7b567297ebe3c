package dev.morgue.bench.names;

import dev.morgue.bench.eval.Arguments;
import dev.morgue.bench.eval.Evaluator;
import dev.morgue.bench.eval.Report;
import dev.morgue.bench.eval.UsageException;
import dev.morgue.names.NameMatch;
import dev.morgue.names.NameMatcher;
import dev.morgue.names.OrganisationMatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * {@code eval names FILE.tsv [--of organisations]}: whether the product tells one person's names,
 * or one organisation's, from those of two.
 */
public final class NamesEvaluator implements Evaluator {

  private static final String OF = "--of";
  private static final String ORGANISATIONS = "organisations";

  @Override
  public String name() {
    return "names";
  }

  @Override
  public String usage() {
    return "FILE.tsv [--of organisations]";
  }

  @Override
  public String purpose() {
    return "whether two names are one person's, or one organisation's (columns name1, name2, same,"
        + " category)";
  }

  @Override
  public Set<String> options() {
    return Set.of(OF);
  }

  @Override
  public Report evaluate(Arguments arguments) throws IOException {
    Path file = arguments.onlyPath("one table of judged pairs of names");
    BiFunction<String, String, NameMatch> matcher = matcher(arguments);
    List<NamesReport.Scored> scored = new ArrayList<>();
    for (JudgedPair pair : JudgedPair.read(file)) {
      NameMatch match = matcher.apply(pair.one(), pair.other());
      scored.add(new NamesReport.Scored(pair, match));
    }
    return new NamesReport(file.toString(), scored);
  }

  private static BiFunction<String, String, NameMatch> matcher(Arguments arguments) {
    Optional<String> of = arguments.option(OF);
    if (of.isPresent() && !of.get().equals(ORGANISATIONS)) {
      throw new UsageException(OF + " takes " + ORGANISATIONS + ", not '" + of.get() + "'");
    }
    return of.isPresent() ? OrganisationMatcher::compare : NameMatcher::compare;
  }
}
