package dev.morgue.bench.names;

import dev.morgue.bench.eval.Figures;
import dev.morgue.bench.eval.Report;
import dev.morgue.bench.eval.Table;
import dev.morgue.names.NameMatch;
import dev.morgue.names.NameMatch.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How well names were told apart.
 *
 * @param file where the pairs are from
 * @param pairs every pair with what the product makes of it, best score first
 */
record NamesReport(String file, List<Scored> pairs) implements Report {

  /** The least recall at which {@link #precisionAtRecall()} looks. */
  static final double RECALL = 0.6;

  /** A judged pair and the product's word on it. */
  record Scored(JudgedPair pair, NameMatch match) {}

  /** Precision and recall of "same" under some rule. */
  record Rates(double precision, double recall) {

    double f() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  /** Puts the pairs in the order of their scores. */
  NamesReport {
    pairs =
        pairs.stream()
            .sorted(Comparator.comparingDouble((Scored p) -> p.match().score()).reversed())
            .toList();
  }

  @Override
  public String text() {
    Table table = new Table("", "precision", "recall", "F");
    rates().forEach((name, rates) -> table.row(row(name, rates)));
    Table kinds = new Table("category", "right", "of");
    categories().forEach((kind, right) -> kinds.row(kind, "" + right[0], "" + right[1]));
    String at = String.format(Locale.ROOT, "%.4f", precisionAtRecall());
    return String.format(
        Locale.ROOT,
        "%s: %,d pairs%n%n%s%nprecision at recall %.2f: %s%n%n%s",
        file,
        pairs.size(),
        table,
        RECALL,
        at,
        kinds);
  }

  @Override
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", file);
    json.put("pairs", pairs.size());
    List<Map<String, Object>> rows = new ArrayList<>();
    rates()
        .forEach((name, rates) -> {
          Map<String, Object> row = new LinkedHashMap<>();
          row.put("name", name);
          row.put("precision", Figures.rounded(rates.precision()));
          row.put("recall", Figures.rounded(rates.recall()));
          row.put("f", Figures.rounded(rates.f()));
          rows.add(row);
        });
    json.put("rows", rows);
    json.put("precision@recall.60", Figures.rounded(precisionAtRecall()));
    return json;
  }

  private static String[] row(String name, Rates rates) {
    return new String[] {
      name, four(rates.precision()), four(rates.recall()), four(rates.f()),
    };
  }

  private static String four(double figure) {
    return String.format(Locale.ROOT, "%.4f", figure);
  }

  /** The product's own two thresholds, and the best that its scores allow on these pairs. */
  Map<String, Rates> rates() {
    Map<String, Rates> rates = new LinkedHashMap<>();
    rates.put("merged", rates(pair -> pair.match().verdict() == Verdict.SAME));
    rates.put("merged or offered", rates(pair -> pair.match().verdict() != Verdict.DIFFERENT));
    double best =
        pairs.stream()
            .mapToDouble(pair -> pair.match().score())
            .boxed()
            .max(Comparator.comparingDouble(at -> from(at).f()))
            .orElse(0.0);
    rates.put("best threshold", from(best));
    return rates;
  }

  /** The best precision of any threshold that finds at least {@link #RECALL} of the pairs. */
  double precisionAtRecall() {
    return pairs.stream()
        .map(pair -> from(pair.match().score()))
        .filter(rates -> rates.recall() >= RECALL)
        .mapToDouble(Rates::precision)
        .max()
        .orElse(0);
  }

  private Rates from(double threshold) {
    return rates(pair -> pair.match().score() >= threshold);
  }

  private Rates rates(Predicate<Scored> taken) {
    long all = pairs.stream().filter(pair -> pair.pair().same()).count();
    List<Scored> found = pairs.stream().filter(taken).toList();
    long right = found.stream().filter(pair -> pair.pair().same()).count();
    return new Rates(
        found.isEmpty() ? 0 : right / (double) found.size(), all == 0 ? 0 : right / (double) all);
  }

  /** By category: how many are right when what is merged or offered counts as the same. */
  private Map<String, int[]> categories() {
    Map<String, int[]> kinds = new TreeMap<>();
    for (Scored pair : pairs) {
      int[] right = kinds.computeIfAbsent(pair.pair().category(), kind -> new int[2]);
      boolean said = pair.match().verdict() != Verdict.DIFFERENT;
      right[0] += said == pair.pair().same() ? 1 : 0;
      right[1]++;
    }
    return kinds;
  }
}
