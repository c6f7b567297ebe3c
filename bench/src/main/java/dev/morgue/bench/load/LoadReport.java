package dev.morgue.bench.load;

import dev.morgue.bench.eval.Figures;
import dev.morgue.bench.eval.Report;
import dev.morgue.bench.eval.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The tables of a load. */
record LoadReport(Load load, Side ours, Side bare) implements Report {
  private static final double MB = 1e6;

  /**
   * What was loaded.
   *
   * @param textBytes headline, deck and body in UTF-8
   * @param jsonBytes the whole articles as JSON
   * @param generating seconds to generate them and write the JSON, without an index
   */
  record Load(int articles, long seed, long textBytes, long jsonBytes, double generating) {}

  /**
   * One index.
   *
   * @param seconds from the first article to the end of the commit, generating included
   * @param indexBytes on the disk
   */
  record Side(String name, double seconds, long indexBytes, Map<QuestionKind, Latency> answers) {}

  @Override
  public String text() {
    Table loading = new Table("loading", ours.name(), bare.name(), "ours/bare");
    loading.row("seconds", one(ours.seconds()), one(bare.seconds()), ratio(Side::seconds));
    loading.row("articles/s", one(rate(ours)), one(rate(bare)), two(rate(ours) / rate(bare)));
    loading.row("MB of JSON/s", one(speed(ours)), one(speed(bare)), two(speed(ours) / speed(bare)));
    loading.row(
        "index MB",
        one(ours.indexBytes() / MB),
        one(bare.indexBytes() / MB),
        ratio(Side::indexBytes));
    loading.row("index/text", two(perText(ours)), two(perText(bare)), ratio(Side::indexBytes));
    return head() + loading + '\n' + searching() + '\n' + proximity();
  }

  /** What it costs that words stand near each other, beside the same words anywhere. */
  private Table proximity() {
    Table table = new Table("proximity", "p50 / a AND b", "p99 / a AND b", "bare p50 / a AND b");
    Latency our = answer(ours, QuestionKind.ALL_OF_TWO);
    Latency plain = answer(bare, QuestionKind.ALL_OF_TWO);
    for (QuestionKind kind : QuestionKind.values()) {
      if (kind.isProximity()) {
        table.row(
            kind.label(),
            two(answer(ours, kind).median() / our.median()),
            two(answer(ours, kind).p99() / our.p99()),
            two(answer(bare, kind).median() / plain.median()));
      }
    }
    return table;
  }

  private String head() {
    return String.format(
        Locale.ROOT,
        "%,d articles, seed %d: text %.1f MB, JSON %.1f MB; generating alone %.1f s;"
            + " 2 threads\n\n",
        load.articles(),
        load.seed(),
        load.textBytes() / MB,
        load.jsonBytes() / MB,
        load.generating());
  }

  private Table searching() {
    Table table =
        new Table(
            "query, ms", "p50", "bare p50", "ours/bare", "p99", "bare p99", "hits", "bare hits");
    for (QuestionKind kind : QuestionKind.values()) {
      Latency our = answer(ours, kind);
      Latency plain = answer(bare, kind);
      table.row(
          kind.label(),
          three(our.median()),
          three(plain.median()),
          two(our.median() / plain.median()),
          three(our.p99()),
          three(plain.p99()),
          one(our.matches()),
          one(plain.matches()));
    }
    return table;
  }

  @Override
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("articles", load.articles());
    json.put("seed", load.seed());
    json.put("textBytes", load.textBytes());
    json.put("jsonBytes", load.jsonBytes());
    json.put("generatingSeconds", Figures.rounded(load.generating()));
    json.put("sides", List.of(json(ours), json(bare)));
    return json;
  }

  private Map<String, Object> json(Side side) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", side.name());
    json.put("seconds", Figures.rounded(side.seconds()));
    json.put("articlesPerSecond", Figures.rounded(rate(side)));
    json.put("indexBytes", side.indexBytes());
    json.put("indexPerText", Figures.rounded(perText(side)));
    List<Object> queries = new ArrayList<>();
    for (QuestionKind kind : QuestionKind.values()) {
      Latency latency = answer(side, kind);
      Map<String, Object> query = new LinkedHashMap<>();
      query.put("kind", kind.label());
      query.put("p50Millis", Figures.rounded(latency.median()));
      query.put("p99Millis", Figures.rounded(latency.p99()));
      query.put("matches", Figures.rounded(latency.matches()));
      queries.add(query);
    }
    json.put("queries", queries);
    return json;
  }

  private static Latency answer(Side side, QuestionKind kind) {
    Latency latency = side.answers().get(kind);
    if (latency == null) {
      throw new IllegalStateException(side.name() + " was not asked for " + kind.label());
    }
    return latency;
  }

  private double rate(Side side) {
    return load.articles() / side.seconds();
  }

  private double speed(Side side) {
    return load.jsonBytes() / MB / side.seconds();
  }

  private double perText(Side side) {
    return (double) side.indexBytes() / load.textBytes();
  }

  private String ratio(ToDoubleFunction<Side> figure) {
    return two(figure.applyAsDouble(ours) / figure.applyAsDouble(bare));
  }

  private static String one(double figure) {
    return String.format(Locale.ROOT, "%.1f", figure);
  }

  private static String two(double figure) {
    return String.format(Locale.ROOT, "%.2f", figure);
  }

  private static String three(double figure) {
    return String.format(Locale.ROOT, "%.3f", figure);
  }
}
