package dev.morgue.bench.people;

import dev.morgue.bench.eval.Figures;
import dev.morgue.bench.eval.Report;
import dev.morgue.bench.eval.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well the names of whole articles were found.
 *
 * @param tagger its version
 * @param parts their scores, "all" the last
 * @param errors what was wrong, where that was asked for
 */
record PeopleReport(String tagger, Map<String, PeopleScores> parts, List<String> errors)
    implements Report {

  @Override
  public String text() {
    Table table = new Table("", "wanted", "precision", "recall", "F1");
    Table shares = new Table("", "articles", "without junk", "placed right", "of those placed");
    parts.forEach((part, scores) -> {
      row(table, part + " people", scores.peopleWanted(), scores.people());
      row(table, part + " places", scores.placesWanted(), scores.places());
      shares.row(
          part,
          "" + scores.articles(),
          percent(scores.withoutJunk()),
          percent(scores.placedRight()),
          percent(scores.countryPrecision()));
    });
    StringBuilder text = new StringBuilder();
    text.append(tagger).append("\n\n").append(table).append('\n').append(shares);
    errors.forEach(error -> text.append(error).append('\n'));
    return text.toString();
  }

  private static void row(Table table, String what, int wanted, PeopleScores.Rates rates) {
    table.row(
        what, "" + wanted, percent(rates.precision()), percent(rates.recall()), percent(rates.f()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", share * 100);
  }

  @Override
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("evaluator", "people");
    json.put("tagger", tagger);
    parts.forEach((part, scores) -> {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("articles", (long) scores.articles());
      row.put("people", json(scores.people()));
      row.put("places", json(scores.places()));
      row.put("without_junk", Figures.rounded(scores.withoutJunk()));
      row.put("placed_right", Figures.rounded(scores.placedRight()));
      row.put("country_precision", Figures.rounded(scores.countryPrecision()));
      json.put(part, row);
    });
    return json;
  }

  private static Map<String, Object> json(PeopleScores.Rates rates) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("p", Figures.rounded(rates.precision()));
    row.put("r", Figures.rounded(rates.recall()));
    row.put("f", Figures.rounded(rates.f()));
    return row;
  }
}
