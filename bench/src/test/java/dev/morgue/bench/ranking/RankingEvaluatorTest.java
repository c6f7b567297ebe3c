package dev.morgue.bench.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.bench.eval.Arguments;
import dev.morgue.bench.eval.Report;
import dev.morgue.bench.eval.UsageException;
import dev.morgue.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingEvaluatorTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    CollectionFolder.standard(folder);
  }

  @Test
  void oneRankerGivesOneRow() throws IOException {
    Report report = evaluate(List.of(PlainBm25.factory()));

    // Both queries are answered ideally: n1 before n2, and n3.
    assertThat(report.text())
        .isEqualTo(
            folder
                + """
                , searched: headline,body, ties: ranker

                ranker      nDCG@10     MAP  recall@100     MRR  queries  ms per query (median)
                plain BM25   1.0000  1.0000      1.0000  1.0000        2                   3.00

                queries without a relevant document, left out: 1
                """);
  }

  @Test
  void machinesGetOneObjectOfTheSameFigures() throws IOException {
    Report report = evaluate(List.of(PlainBm25.factory()), "--fields", "body");

    // Of q1 only n2 is found in the bodies: nDCG 1 / (2 + 1/log2(3)) = 0.380093, recall 1/2, and
    // rank 1; q2 is ideal.
    assertThat(Json.parse(Json.write(report.json())))
        .isEqualTo(
            Json.parse(
                """
                {"evaluator": "ranking", "dir": "%s", "fields": "body", "ties": "ranker",
                 "queriesLeftOut": 1,
                 "rows": [{"name": "plain BM25", "ndcg@10": 0.690047, "map": 0.75,
                           "recall@100": 0.75, "mrr": 1.0, "queries": 2, "medianMillis": 3.0}]}
                """
                    .formatted(folder)));
  }

  @Test
  void twoRankersAreCompared() throws IOException {
    // A ranker that knows one document; it is right for q2 only.
    Ranker.Factory narrow = new FixedRanker("narrow", List.of(new ScoredDocument("n3", 1)));

    Report report = evaluate(List.of(PlainBm25.factory(), narrow));

    assertThat(report.text())
        .contains("narrow       0.5000  0.5000      0.5000  0.5000        2")
        .contains("narrow against plain BM25 by nDCG@10: better 0, worse 1, same 1 queries;")
        .contains("mean difference -0.5000, 95 % interval -1.0000 to +0.0000");
    assertThat(Json.write(report.json()))
        .contains("\"comparison\":{\"metric\":\"ndcg@10\",\"of\":\"narrow\"")
        .contains("\"meanDifference\":-0.5,\"interval95\":[-1.0,0.0]");
  }

  @Test
  void tiesAreBrokenAsAsked() throws IOException {
    // For q1 the better document comes first in the ranker's order, and last by falling ids.
    Ranker.Factory tied =
        new FixedRanker("tied", List.of(new ScoredDocument("n1", 1), new ScoredDocument("n2", 1)));

    assertThat(evaluate(List.of(tied)).text()).contains("0.5000  0.5000");
    // (1 + 2/log2(3)) / (2 + 1/log2(3)) = 0.859702, halved by q2, where nothing is found
    assertThat(evaluate(List.of(tied), "--ties", "trec").text())
        .contains("ties: trec")
        .contains("tied     0.4299  0.5000");
  }

  @Test
  void aRankerThatRepeatsADocumentStopsTheRun() {
    Ranker.Factory faulty =
        new FixedRanker(
            "faulty", List.of(new ScoredDocument("n1", 2), new ScoredDocument("n1", 1)));

    assertThatThrownBy(() -> evaluate(List.of(faulty)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("faulty, query q1: document n1 is ranked twice");
  }

  @Test
  void unknownValuesOfOptionsAreWrongUse() {
    assertThatThrownBy(() -> evaluate(List.of(PlainBm25.factory()), "--fields", "lead"))
        .isInstanceOf(UsageException.class)
        .hasMessage("--fields is headline,body or body, not lead");
  }

  @Test
  void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
    assertThat(RankedRun.median(new long[] {9, 1, 4})).isEqualTo(4);
    assertThat(RankedRun.median(new long[] {9, 1, 4, 5})).isEqualTo(4.5);
  }

  private Report evaluate(List<Ranker.Factory> rankers, String... options) throws IOException {
    RankingEvaluator evaluator = new RankingEvaluator(rankers, clockOfThreeMillis());
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.add(folder.toString());
    return evaluator.evaluate(Arguments.parse(arguments, evaluator.options()));
  }

  /** Each look at it is three milliseconds after the one before. */
  private static LongSupplier clockOfThreeMillis() {
    AtomicLong now = new AtomicLong();
    return () -> now.addAndGet(3_000_000);
  }

  /** Answers every query alike. */
  private record FixedRanker(String name, List<ScoredDocument> ranking)
      implements Ranker.Factory, Ranker {
    @Override
    public Ranker index(JudgedCollection collection, SearchedText searched, Path scratch) {
      return this;
    }

    @Override
    public List<ScoredDocument> rank(String query, int depth) {
      return ranking;
    }

    @Override
    public void close() {}
  }
}
