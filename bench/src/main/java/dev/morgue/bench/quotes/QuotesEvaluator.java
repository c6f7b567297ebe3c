package dev.morgue.bench.quotes;

import dev.morgue.Article;
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
 * {@code eval quotes DIR|FILE [--errors PART]}: what is quoted in articles and who is said to be
 * quoted, as the tagger that is installed finds it. With {@code --errors} it says what was wrong in
 * one part.
 */
public final class QuotesEvaluator implements Evaluator {
  private static final String ERRORS = "--errors";

  @Override
  public String name() {
    return "quotes";
  }

  @Override
  public String usage() {
    return "DIR|FILE.jsonl [--errors PART]";
  }

  @Override
  public String purpose() {
    return "quotations and their speakers (quotes.jsonl)";
  }

  @Override
  public Set<String> options() {
    return Set.of(ERRORS);
  }

  @Override
  public Report evaluate(Arguments arguments) throws IOException {
    NameTagger tagger =
        Tagging.installed().orElseThrow(() -> new InputException("no tagger is installed"));
    Parts<QuoteScores> parts = new Parts<>(QuoteScores::new);
    for (GoldQuotes gold : GoldQuotes.read(arguments.onlyPath("a folder with quotes.jsonl"))) {
      Article tagged = Tagging.tag(gold.article(), tagger);
      parts.count(gold.part(), scores -> scores.count(gold, tagged));
    }
    List<String> errors = parts.of(arguments.option(ERRORS).orElse("")).errors();
    return new QuotesReport(tagger.version(), parts.withAll(), errors);
  }
}
