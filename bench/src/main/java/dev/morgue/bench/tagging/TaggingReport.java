package dev.morgue.bench.tagging;

import dev.morgue.bench.eval.Figures;
import dev.morgue.bench.eval.Report;
import dev.morgue.bench.eval.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well names were found.
 *
 * @param loadSeconds until the tagger was ready
 * @param files their scores
 * @param tokensPerSecond over all files, one thread
 */
record TaggingReport(double loadSeconds, List<Scored> files, double tokensPerSecond)
    implements Report {

  /** A file and its scores. */
  record Scored(String file, SpanScores scores) {}

  @Override
  public String text() {
    Table table = new Table("", "names", "precision", "recall", "F1");
    Table bands = new Table("confidence from", "spans", "right");
    for (Scored file : files) {
      table.row(file.file(), "", "", "", "");
      for (Map.Entry<String, SpanCounts> kind : file.scores().kinds()) {
        SpanCounts counts = kind.getValue();
        table.row(
            "  " + kind.getKey(),
            "" + counts.wanted(),
            percent(counts.precision()),
            percent(counts.recall()),
            percent(counts.f()));
      }
      bands.row(file.file(), "", "");
      for (int band = 0; band < SpanScores.BANDS; band++) {
        if (file.scores().found(band) > 0) {
          String from = String.format(Locale.ROOT, "  %.1f", band / (double) SpanScores.BANDS);
          bands.row(from, "" + file.scores().found(band), percent(file.scores().precision(band)));
        }
      }
    }
    return String.format(
        Locale.ROOT,
        "%s%n%s%nloaded in %.2f s, %,.0f tokens a second%n",
        table,
        bands,
        loadSeconds,
        tokensPerSecond);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f", share * 100);
  }

  @Override
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("evaluator", "tagging");
    json.put("load_seconds", Figures.rounded(loadSeconds));
    json.put("tokens_per_second", Figures.rounded(tokensPerSecond));
    for (Scored file : files) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("file", file.file());
      row.put("tokens", (long) file.scores().tokens());
      for (Map.Entry<String, SpanCounts> kind : file.scores().kinds()) {
        SpanCounts counts = kind.getValue();
        row.put(kind.getKey() + ".p", Figures.rounded(counts.precision()));
        row.put(kind.getKey() + ".r", Figures.rounded(counts.recall()));
        row.put(kind.getKey() + ".f", Figures.rounded(counts.f()));
      }
      String name = String.valueOf(file.file()).replaceFirst(".*[/\\\\]", "");
      json.put(name.replaceFirst("\\.bio(\\.gz)?$", ""), row);
    }
    return json;
  }
}
