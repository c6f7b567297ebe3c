package dev.morgue.bench.people;

import dev.morgue.bench.eval.Figures;
import dev.morgue.bench.eval.Rates;
import dev.morgue.bench.eval.Report;
import dev.morgue.bench.eval.Table;
import java.util.LinkedHashMap;
import java.util.List;
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
      scores.people().row(table, part + " people", scores.peopleWanted());
      scores.places().row(table, part + " places", scores.placesWanted());
      shares.row(
          part,
          "" + scores.articles(),
          Rates.percent(scores.withoutJunk()),
          Rates.percent(scores.placedRight()),
          Rates.percent(scores.countryPrecision()));
    });
    StringBuilder text = new StringBuilder();
    text.append(tagger).append("\n\n").append(table).append('\n').append(shares);
    errors.forEach(error -> text.append(error).append('\n'));
    return text.toString();
  }

  @Override
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("evaluator", "people");
    json.put("tagger", tagger);
    parts.forEach((part, scores) -> {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("articles", (long) scores.articles());
      row.put("people", scores.people().json());
      row.put("places", scores.places().json());
      row.put("without_junk", Figures.rounded(scores.withoutJunk()));
      row.put("placed_right", Figures.rounded(scores.placedRight()));
      row.put("country_precision", Figures.rounded(scores.countryPrecision()));
      json.put(part, row);
    });
    return json;
  }
}
