package dev.morgue.bench.people;

import dev.morgue.Name;
import dev.morgue.bench.eval.Arguments;
import dev.morgue.bench.eval.Evaluator;
import dev.morgue.bench.eval.InputException;
import dev.morgue.bench.eval.Report;
import dev.morgue.names.NameTagger;
import dev.morgue.names.Tagging;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code eval people DIR|FILE [--errors PART]}: the people and places of whole articles, as the
 * tagger that is installed finds them. With {@code --errors} it says what was wrong in one part.
 */
public final class PeopleEvaluator implements Evaluator {
  private static final String ERRORS = "--errors";
  private static final String ALL = "all";

  @Override
  public String name() {
    return "people";
  }

  @Override
  public String usage() {
    return "DIR|FILE.jsonl [--errors PART]";
  }

  @Override
  public String purpose() {
    return "people and places of whole articles, each once and by full name (people.jsonl)";
  }

  @Override
  public Set<String> options() {
    return Set.of(ERRORS);
  }

  @Override
  public Report evaluate(Arguments arguments) throws IOException {
    NameTagger tagger =
        Tagging.installed().orElseThrow(() -> new InputException("no tagger is installed"));
    Map<String, PeopleScores> parts = new LinkedHashMap<>();
    PeopleScores all = new PeopleScores();
    for (GoldNames gold : GoldNames.read(arguments.onlyPath("a folder with people.jsonl"))) {
      List<Name> found = tagger.tag(gold.article());
      parts.computeIfAbsent(gold.part(), part -> new PeopleScores()).count(gold, found);
      all.count(gold, found);
    }
    String asked = arguments.option(ERRORS).orElse("");
    PeopleScores shown = parts.getOrDefault(asked, new PeopleScores());
    parts.put(ALL, all);
    return new PeopleReport(tagger.version(), parts, shown.errors());
  }
}
