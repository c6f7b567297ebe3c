package dev.morgue.bench.copies;

import dev.morgue.bench.eval.Figures;
import dev.morgue.bench.eval.Report;
import dev.morgue.bench.eval.Table;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What {@link CopiesEvaluator} found.
 *
 * @param articles how many articles were grouped
 * @param scores how the groups compare with the true ones
 * @param sample pairs of copies to read
 */
record CopiesReport(int articles, CopyScores scores, String sample) implements Report {

  @Override
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%,d articles, %,d groups with %,d copies beside the lead copies%n",
            articles,
            scores.groups(),
            scores.copies()));
    if (scores.hasTruth()) {
      text.append(
          String.format(
              Locale.ROOT,
              "pairs: precision %.4f, recall %.4f%n",
              scores.precision(),
              scores.recall()));
      Table table = new Table("kind", "found", "missed");
      scores.kinds().forEach((kind, counts) -> table.row(kind, "" + counts[0], "" + counts[1]));
      text.append(table);
      scores.wrong().forEach(group -> text.append("wrong: ").append(group).append('\n'));
    }
    return text.append(sample).toString();
  }

  @Override
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("evaluator", "copies");
    json.put("articles", (long) articles);
    json.put("groups", (long) scores.groups());
    json.put("copies", (long) scores.copies());
    if (scores.hasTruth()) {
      json.put("precision", Figures.rounded(scores.precision()));
      json.put("recall", Figures.rounded(scores.recall()));
    }
    return json;
  }
}
