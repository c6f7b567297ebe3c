package dev.morgue.bench.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.morgue.bench.eval.ScratchFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainBm25Test {
  @TempDir private Path folder;

  @Test
  void scoresAreThoseOfTheFormula() throws IOException {
    CollectionFolder.standard(folder)
        .documents(
            """
            {"id": "a", "headline": "harbour", "body": "bread bread boat"}
            {"id": "b", "headline": "ferry", "body": "bread"}
            {"id": "c", "headline": "ferry", "body": "ferry"}
            """);

    List<ScoredDocument> ranking = rank("bread", SearchedText.HEADLINE_AND_BODY);

    // idf = ln(1 + (3 - 2 + 0.5) / (2 + 0.5)) = 0.470004; mean length 8 / 3;
    // tf / (tf + 1.2 * (0.25 + 0.75 * length * 3 / 8)): a 2 / (2 + 1.65), b 1 / (1 + 0.975).
    // Lucene's BM25 leaves the factor k1 + 1 out.
    assertThat(ranking).extracting(ScoredDocument::id).containsExactly("a", "b");
    assertThat(ranking.get(0).score()).isCloseTo(0.257536f, within(1e-5f));
    assertThat(ranking.get(1).score()).isCloseTo(0.237977f, within(1e-5f));
  }

  @Test
  void aWordAskedTwiceCountsTwice() throws IOException {
    CollectionFolder.standard(folder);

    float once = rank("bread", SearchedText.HEADLINE_AND_BODY).getFirst().score();
    float twice = rank("Bread! bread", SearchedText.HEADLINE_AND_BODY).getFirst().score();

    assertThat(twice).isCloseTo(2 * once, within(1e-5f));
  }

  @Test
  void theBodyAloneMayBeSearched() throws IOException {
    CollectionFolder.standard(folder);

    assertThat(rank("harbour", SearchedText.HEADLINE_AND_BODY))
        .extracting(ScoredDocument::id)
        .containsExactlyInAnyOrder("n1", "n2");
    assertThat(rank("harbour", SearchedText.BODY))
        .extracting(ScoredDocument::id)
        .containsExactly("n2");
  }

  @Test
  void equalScoresKeepTheOrderOfTheFile() throws IOException {
    CollectionFolder.standard(folder)
        .documents(
            """
            {"id": "m", "body": "bread"}
            {"id": "z", "body": "bread"}
            {"id": "a", "body": "bread"}
            """);

    assertThat(rank("bread", SearchedText.BODY))
        .extracting(ScoredDocument::id)
        .containsExactly("m", "z", "a");
  }

  @Test
  void aQueryOfStopWordsFindsNothing() throws IOException {
    CollectionFolder.standard(folder);

    assertThat(rank("the of ?", SearchedText.BODY)).isEmpty();
  }

  private List<ScoredDocument> rank(String query, SearchedText searched) throws IOException {
    try (ScratchFolder index = ScratchFolder.create();
        Ranker ranker =
            PlainBm25.factory().index(JudgedCollection.open(folder), searched, index.path())) {
      return ranker.rank(query, RankedRun.DEPTH);
    }
  }
}
