package dev.morgue.bench.people;

import dev.morgue.Name;
import dev.morgue.bench.eval.Arguments;
import dev.morgue.bench.eval.Evaluator;
import dev.morgue.bench.eval.InputException;
import dev.morgue.bench.eval.Parts;
import dev.morgue.bench.eval.Report;
import dev.morgue.names.NameTagger;
import dev.morgue.names.Tagging;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * {@code eval people DIR|FILE [--errors PART]}: the people and places of whole articles, as the
 * tagger that is installed finds them. With {@code --errors} it says what was wrong in one part.
 */
public final class PeopleEvaluator implements Evaluator {
  private static final String ERRORS = "--errors";

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
    Parts<PeopleScores> parts = new Parts<>(PeopleScores::new);
    for (GoldNames gold : GoldNames.read(arguments.onlyPath("a folder with people.jsonl"))) {
      List<Name> found = tagger.tag(gold.article());
      parts.count(gold.part(), scores -> scores.count(gold, found));
    }
    List<String> errors = parts.of(arguments.option(ERRORS).orElse("")).errors();
    return new PeopleReport(tagger.version(), parts.withAll(), errors);
  }
}
