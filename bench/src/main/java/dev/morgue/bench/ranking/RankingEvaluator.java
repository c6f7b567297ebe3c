package dev.morgue.bench.ranking;

import dev.morgue.bench.eval.Arguments;
import dev.morgue.bench.eval.Evaluator;
import dev.morgue.bench.eval.Report;
import dev.morgue.bench.eval.ScratchFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * {@code eval ranking DIR [--fields body] [--ties trec]}: nDCG@10, MAP, recall@100 and MRR on a
 * {@link JudgedCollection}, of a plain BM25 that runs in the same run and of every other ranker
 * there is.
 */
public final class RankingEvaluator implements Evaluator {
  static final String NAME = "ranking";
  private static final String FIELDS = "--fields";
  private static final String TIES = "--ties";

  private final List<Ranker.Factory> rankers;
  private final LongSupplier nanos;

  RankingEvaluator(List<Ranker.Factory> rankers, LongSupplier nanos) {
    this.rankers = List.copyOf(rankers);
    this.nanos = nanos;
  }

  /** The evaluator as the command line runs it. */
  public static RankingEvaluator standard() {
    return new RankingEvaluator(
        List.of(PlainBm25.factory(), MorgueRanker.factory()), System::nanoTime);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String usage() {
    return "DIR [--fields body] [--ties trec]";
  }

  @Override
  public String purpose() {
    return "order of the hits for the queries of DIR (docs.jsonl[.gz], queries.tsv, qrels.tsv)";
  }

  @Override
  public Set<String> options() {
    return Set.of(FIELDS, TIES);
  }

  @Override
  public Report evaluate(Arguments arguments) throws IOException {
    Path folder = arguments.onlyPath("one folder with docs.jsonl, queries.tsv and qrels.tsv");
    SearchedText searched =
        arguments.option(FIELDS).map(SearchedText::parse).orElse(SearchedText.HEADLINE_AND_BODY);
    TieBreak ties = arguments.option(TIES).map(TieBreak::parse).orElse(TieBreak.RANKER);
    JudgedCollection collection = JudgedCollection.open(folder);
    List<JudgedQuery> judged =
        collection.queries().stream().filter(JudgedQuery::hasRelevant).toList();
    RankedRun.Questions questions = new RankedRun.Questions(judged, ties, nanos);
    List<RankedRun> runs = new ArrayList<>();
    for (Ranker.Factory factory : rankers) {
      try (ScratchFolder scratch = ScratchFolder.create();
          Ranker ranker = factory.index(collection, searched, scratch.path())) {
        runs.add(RankedRun.measure(factory.name(), ranker, questions));
      }
    }
    int leftOut = collection.queries().size() - judged.size();
    return new RankingReport(folder.toString(), searched, ties, leftOut, runs);
  }
}
