package dev.morgue.bench.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Original;
import dev.morgue.PartialDate;
import dev.morgue.bench.eval.ScratchFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MorgueRankerTest {
  private static final Original.Location PLACE = new Original.Location("/news/docs.jsonl", 3);

  @TempDir private Path folder;

  @Test
  void documentsKeepTheirOwnIds() throws IOException {
    CollectionFolder.standard(folder);

    assertThat(rank("harbour bridge", SearchedText.HEADLINE_AND_BODY))
        .extracting(ScoredDocument::id)
        .containsExactly("n1", "n2");
  }

  @Test
  void theBodyAloneMayBeSearched() throws IOException {
    CollectionFolder.standard(folder);

    assertThat(rank("harbour bridge", SearchedText.BODY))
        .extracting(ScoredDocument::id)
        .containsExactly("n2");
  }

  @Test
  void documentsOfTheSameWordsAreAllFoundInTheOrderOfTheFile() throws IOException {
    CollectionFolder.standard(folder)
        .documents(
            """
            {"id": "m", "body": "bread"}
            {"id": "z", "body": "bread"}
            {"id": "a", "body": "bread"}
            """);

    List<ScoredDocument> ranking = rank("bread", SearchedText.HEADLINE_AND_BODY);

    assertThat(ranking).extracting(ScoredDocument::id).containsExactly("m", "z", "a");
    assertThat(ranking).extracting(ScoredDocument::score).containsOnly(ranking.getFirst().score());
  }

  @Test
  void sourceAndDateAreTakenWhereTheyCanBeRead() {
    Article dated = article("2014-03-02");
    assertThat(dated.source().name()).isEqualTo("Velm Gazette");
    assertThat(dated.dates().published()).isEqualTo(PartialDate.parse("2014-03-02"));
    assertThat(dated.original().locations()).containsExactly(PLACE);

    assertThat(article("26-FEB-1987 15:01").dates().published()).isNull();
    assertThat(article(null).dates().published()).isNull();
  }

  private static Article article(@Nullable String date) {
    return MorgueRanker.article(
        new CollectionDocument(
            "n1",
            "Harbour bridge closes",
            "Repairs begin.",
            date,
            "Velm Gazette",
            null,
            null,
            null),
        SearchedText.HEADLINE_AND_BODY,
        PLACE);
  }

  private List<ScoredDocument> rank(String query, SearchedText searched) throws IOException {
    try (ScratchFolder index = ScratchFolder.create();
        Ranker ranker =
            MorgueRanker.factory().index(JudgedCollection.open(folder), searched, index.path())) {
      return ranker.rank(query, RankedRun.DEPTH);
    }
  }
}
