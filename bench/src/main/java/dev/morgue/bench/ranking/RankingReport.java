package dev.morgue.bench.ranking;

import dev.morgue.bench.eval.Figures;
import dev.morgue.bench.eval.Report;
import dev.morgue.bench.eval.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The table of a ranking run.
 *
 * @param folder the collection as the user named it
 * @param leftOut queries of the collection without a relevant document
 * @param runs the rows, the yardstick first
 */
record RankingReport(
    String folder, SearchedText searched, TieBreak ties, int leftOut, List<RankedRun> runs)
    implements Report {

  RankingReport {
    runs = List.copyOf(runs);
  }

  @Override
  public String text() {
    Table table =
        new Table(
            "ranker", "nDCG@10", "MAP", "recall@100", "MRR", "queries", "ms per query (median)");
    for (RankedRun run : runs) {
      table.row(
          run.name(),
          figure(run.mean(QueryScores::ndcg10)),
          figure(run.mean(QueryScores::averagePrecision)),
          figure(run.mean(QueryScores::recall100)),
          figure(run.mean(QueryScores::reciprocalRank)),
          Integer.toString(run.scores().size()),
          String.format(Locale.ROOT, "%.2f", run.medianMillis()));
    }
    StringBuilder text = new StringBuilder();
    text.append(folder).append(", searched: ").append(searched.label());
    text.append(", ties: ").append(ties.label()).append("\n\n");
    text.append(table);
    if (leftOut > 0) {
      text.append("\nqueries without a relevant document, left out: ").append(leftOut);
      text.append('\n');
    }
    comparison().ifPresent(paired -> text.append('\n').append(sentences(paired)));
    return text.toString();
  }

  @Override
  public Map<String, Object> json() {
    List<Object> rows = new ArrayList<>();
    for (RankedRun run : runs) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("name", run.name());
      row.put("ndcg@10", Figures.rounded(run.mean(QueryScores::ndcg10)));
      row.put("map", Figures.rounded(run.mean(QueryScores::averagePrecision)));
      row.put("recall@100", Figures.rounded(run.mean(QueryScores::recall100)));
      row.put("mrr", Figures.rounded(run.mean(QueryScores::reciprocalRank)));
      row.put("queries", run.scores().size());
      row.put("medianMillis", Figures.rounded(run.medianMillis()));
      rows.add(row);
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("evaluator", RankingEvaluator.NAME);
    json.put("dir", folder);
    json.put("fields", searched.label());
    json.put("ties", ties.label());
    json.put("queriesLeftOut", leftOut);
    json.put("rows", rows);
    comparison().ifPresent(paired -> json.put("comparison", json(paired)));
    return json;
  }

  /** The last row against the first, if there are two. */
  private Optional<PairedComparison> comparison() {
    return runs.size() < 2
        ? Optional.empty()
        : Optional.of(PairedComparison.of(runs.getFirst().scores(), runs.getLast().scores()));
  }

  private String sentences(PairedComparison paired) {
    String names = runs.getLast().name() + " against " + runs.getFirst().name();
    String counts =
        String.format(
            Locale.ROOT,
            " by nDCG@10: better %d, worse %d, same %d queries;\n",
            paired.wins(),
            paired.losses(),
            paired.ties());
    String difference =
        String.format(
            Locale.ROOT,
            "mean difference %+.4f, 95 %% interval %+.4f to %+.4f\n",
            paired.difference(),
            paired.low(),
            paired.high());
    return names + counts + difference;
  }

  private Map<String, Object> json(PairedComparison paired) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("metric", "ndcg@10");
    json.put("of", runs.getLast().name());
    json.put("against", runs.getFirst().name());
    json.put("wins", paired.wins());
    json.put("losses", paired.losses());
    json.put("ties", paired.ties());
    json.put("meanDifference", Figures.rounded(paired.difference()));
    json.put("interval95", List.of(Figures.rounded(paired.low()), Figures.rounded(paired.high())));
    return json;
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
