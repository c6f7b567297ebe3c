package dev.morgue.bench.quotes;

import dev.morgue.bench.eval.Report;
import dev.morgue.bench.eval.Table;
import java.util.LinkedHashMap;
import java.util.List;
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
      scores.quotes().row(table, part + " quotations", scores.wanted());
      scores.speakers().row(table, part + " speakers", scores.speakersWanted());
    });
    StringBuilder text = new StringBuilder();
    text.append(tagger).append("\n\n").append(table);
    errors.forEach(error -> text.append(error).append('\n'));
    return text.toString();
  }

  @Override
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("evaluator", "quotes");
    json.put("tagger", tagger);
    parts.forEach((part, scores) -> {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("articles", (long) scores.articles());
      row.put("quotations", scores.quotes().json());
      row.put("speakers", scores.speakers().json());
      json.put(part, row);
    });
    return json;
  }
}
