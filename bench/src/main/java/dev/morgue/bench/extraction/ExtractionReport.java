package dev.morgue.bench.extraction;

import dev.morgue.bench.eval.Figures;
import dev.morgue.bench.eval.Report;
import dev.morgue.bench.eval.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The figures of an extraction run beside published ones.
 *
 * @param folder as the user named it
 * @param rows by source, figures by name
 * @param skipped pages that were taken for no article, with the reason, by id
 * @param speed of reading
 */
record ExtractionReport(
    String folder,
    Map<String, Map<String, Double>> rows,
    Map<String, String> skipped,
    ReadingSpeed speed)
    implements Report {

  private static final List<String> BODY =
      List.of("pages", "P", "R", "F1", "F1 spread", "exact", "word F1");
  private static final List<String> SEGMENTS =
      List.of("segment pages", "segment P", "segment R", "segment F");
  private static final List<String> FIELDS =
      List.of(
          "titles", "title exact", "bylines", "authors exact", "dates", "date P", "date accuracy");

  /** The projects' own figures on their whole sets, of which DIR may hold a part. */
  private static final String PUBLISHED =
      """
      Published by the projects themselves, on their whole sets:
        article-extraction-benchmark (181 pages), F1 / exact: rs_trafilatura .970 / .287,
          Zyte AutoExtract .970 / .470, go_trafilatura .960 / .287, trafilatura 2.0.0 .958 / .293,
          Diffbot .951 / .348, newspaper4k .949 / .326, readability_js .947 / .166
        fundus-evaluation (80 pages), mean ROUGE-LSum F1: Fundus .977 (rules by publisher),
          trafilatura 1.12.0 .936, news-please .934
        trafilatura's segments (990 pages), F: trafilatura 2.2.0 .924, magic-html .889,
          readability-lxml .826
        WCXB articles, word F1: rs-trafilatura .932, MinerU-HTML .928, trafilatura .926
        htmldate (1000 pages), day accuracy: htmldate 1.10.0 .903, newspaper4k .680
      """;

  @Override
  public String text() {
    StringBuilder text = new StringBuilder(folder).append("\n\n");
    append(text, "running text", BODY);
    append(text, "segments", SEGMENTS);
    append(text, "fields", FIELDS);
    text.append(
        String.format(
            Locale.ROOT,
            "%d pages, %.1f MB: jsoup.parse alone %.0f pages a second, whole articles %.0f: %.2f of"
                + " it%n%n",
            speed.pages(),
            speed.bytes() / 1e6,
            speed.parsed(),
            speed.read(),
            speed.share()));
    text.append(PUBLISHED);
    if (!skipped.isEmpty()) {
      text.append("\nTaken for no article: ").append(skipped.size()).append('\n');
      skipped.forEach(
          (id, reason) -> text.append("  ").append(id).append(": ").append(reason).append('\n'));
    }
    return text.toString();
  }

  private void append(StringBuilder text, String head, List<String> names) {
    String[] heads = new String[names.size() + 1];
    heads[0] = head;
    for (int i = 0; i < names.size(); i++) {
      heads[i + 1] = names.get(i);
    }
    Table table = new Table(heads);
    boolean any = false;
    for (Map.Entry<String, Map<String, Double>> row : rows.entrySet()) {
      String[] cells = new String[heads.length];
      cells[0] = row.getKey();
      boolean filled = false;
      for (int i = 0; i < names.size(); i++) {
        Double figure = row.getValue().get(names.get(i));
        cells[i + 1] = figure == null ? "-" : figure(names.get(i), figure);
        filled |= figure != null;
      }
      if (filled) {
        table.row(cells);
        any = true;
      }
    }
    if (any) {
      text.append(table).append('\n');
    }
  }

  private static String figure(String name, double figure) {
    boolean count = name.endsWith("s") && figure == Math.rint(figure);
    return String.format(Locale.ROOT, count ? "%.0f" : "%.4f", figure);
  }

  @Override
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("evaluator", ExtractionEvaluator.NAME);
    json.put("dir", folder);
    Map<String, Object> sets = new LinkedHashMap<>();
    rows.forEach((source, figures) -> {
      Map<String, Object> set = new LinkedHashMap<>();
      figures.forEach((name, figure) -> set.put(name, Figures.rounded(figure)));
      sets.put(source, set);
    });
    json.put("sources", sets);
    Map<String, Object> fast = new LinkedHashMap<>();
    fast.put("pages", speed.pages());
    fast.put("jsoupPagesPerSecond", Figures.rounded(speed.parsed()));
    fast.put("articlesPerSecond", Figures.rounded(speed.read()));
    fast.put("share", Figures.rounded(speed.share()));
    json.put("speed", fast);
    json.put("skipped", new LinkedHashMap<String, Object>(skipped));
    return json;
  }
}
