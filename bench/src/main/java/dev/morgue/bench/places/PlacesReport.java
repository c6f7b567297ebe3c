package dev.morgue.bench.places;

import dev.morgue.bench.eval.Figures;
import dev.morgue.bench.eval.Report;
import dev.morgue.bench.eval.Table;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The figures of {@link PlacesEvaluator}, by part of the material. */
record PlacesReport(Map<String, PlaceScores> parts) implements Report {

  @Override
  public String text() {
    Table table = new Table("part", "places", "right", "right of those located");
    StringBuilder wrong = new StringBuilder();
    parts.forEach((part, scores) -> {
      table.row(
          part,
          "" + scores.places(),
          String.format(Locale.ROOT, "%.3f", scores.accuracy()),
          String.format(Locale.ROOT, "%.3f", scores.precision()));
      scores.wrong().forEach(line -> wrong.append("wrong: ").append(line).append('\n'));
    });
    return table + wrong.toString();
  }

  @Override
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("evaluator", "places");
    parts.forEach((part, scores) -> {
      Map<String, Object> figures = new LinkedHashMap<>();
      figures.put("places", (long) scores.places());
      figures.put("accuracy", Figures.rounded(scores.accuracy()));
      figures.put("precision", Figures.rounded(scores.precision()));
      json.put(part, figures);
    });
    return json;
  }
}
