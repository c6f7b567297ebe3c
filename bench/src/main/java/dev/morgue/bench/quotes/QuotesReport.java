package dev.morgue.bench.quotes;

import dev.morgue.bench.eval.Figures;
import dev.morgue.bench.eval.Report;
import dev.morgue.bench.eval.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well quotations and their speakers were found.
 *
 * @param tagger its version
 * @param parts their scores, "all" the last
 * @param errors what was wrong, where that was asked for
 */
record QuotesReport(String tagger, Map<String, QuoteScores> parts, List<String> errors)
    implements Report {

  @Override
  public String text() {
    Table table = new Table("", "wanted", "precision", "recall", "F1");
    parts.forEach((part, scores) -> {
      row(table, part + " quotations", scores.wanted(), scores.quotes());
      row(table, part + " speakers", scores.speakersWanted(), scores.speakers());
    });
    StringBuilder text = new StringBuilder();
    text.append(tagger).append("\n\n").append(table);
    errors.forEach(error -> text.append(error).append('\n'));
    return text.toString();
  }

  private static void row(Table table, String what, int wanted, QuoteScores.Rates rates) {
    table.row(
        what, "" + wanted, percent(rates.precision()), percent(rates.recall()), percent(rates.f()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", share * 100);
  }

  @Override
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("evaluator", "quotes");
    json.put("tagger", tagger);
    parts.forEach((part, scores) -> {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("articles", (long) scores.articles());
      row.put("quotations", json(scores.quotes()));
      row.put("speakers", json(scores.speakers()));
      json.put(part, row);
    });
    return json;
  }

  private static Map<String, Object> json(QuoteScores.Rates rates) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("p", Figures.rounded(rates.precision()));
    row.put("r", Figures.rounded(rates.recall()));
    row.put("f", Figures.rounded(rates.f()));
    return row;
  }
}
