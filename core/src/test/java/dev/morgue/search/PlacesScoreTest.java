package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.morgue.Article;
import dev.morgue.index.ArticleDocument;
import dev.morgue.index.LuceneCompiler;
import dev.morgue.index.Versions;
import dev.morgue.query.ReadOptions;
import dev.morgue.syntax.QueryReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words near each other score as the same words do, and passing over articles loses no hit. */
class PlacesScoreTest {

  private static final int ARTICLES = 3_000;
  private static final int TOP = 10;

  /** What is asked, and the words of it that score. */
  private static final List<List<String>> QUERIES =
      List.of(
          List.of("bank w/3 tide", "bank OR tide"),
          List.of("bank w/s tide", "bank OR tide"),
          List.of("bank w/p levy", "bank OR levy"),
          List.of("bank pre/2 levy", "bank OR levy"),
          List.of("(bank OR quay) w/4 tide", "bank OR quay OR tide"),
          List.of("bank w/4 (bank OR tide)", "bank OR tide"),
          List.of("tide not w/3 bank", "tide"),
          List.of("\"bank tide\"~3", "bank OR tide"));

  private final Random random = new Random(7);
  private final ByteBuffersDirectory folder = new ByteBuffersDirectory();
  private Snapshot snapshot;

  @BeforeEach
  void write() throws IOException {
    try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(null))) {
      for (int i = 0; i < ARTICLES; i++) {
        Article article = Article.builder().key("a" + i).headline("Note").body(body()).build();
        writer.addDocument(ArticleDocument.versioned(article, new Versions.Place(1, true, i + 1)));
      }
      writer.forceMerge(1);
    }
    snapshot = new Snapshot(List.of(DirectoryReader.open(folder)), List.of("notes"));
  }

  /** Rare and frequent words, long articles and short ones. */
  private String body() {
    List<String> words = List.of("mill", "Rain.", "bank", "Fog.\n\n", "tide", "quay", "levy");
    StringBuilder body = new StringBuilder();
    for (int n = 4 + random.nextInt(random.nextInt(10) == 0 ? 200 : 20); n > 0; n--) {
      double skewed = random.nextDouble() * random.nextDouble();
      body.append(words.get((int) (skewed * words.size()))).append(' ');
    }
    return body.toString();
  }

  @AfterEach
  void close() {
    snapshot.release();
  }

  private Query compile(String query) throws IOException {
    return new LuceneCompiler(snapshot.values(), false)
        .compile(QueryReader.read(query, ReadOptions.USUAL.with(snapshot.ownFields())).node());
  }

  private ScoreDoc[] search(Query query, int most, int countTo) throws IOException {
    IndexSearcher searcher = snapshot.searcher();
    TopDocs top = searcher.search(query, new TopScoreDocCollectorManager(most, countTo));
    return top.scoreDocs;
  }

  @Test
  void theBestAreFoundWithoutLookingAtAll() throws IOException {
    List<String> queries = new ArrayList<>(QUERIES.stream().map(List::getFirst).toList());
    queries.add("(bank w/3 tide) OR levy");
    queries.add("(bank w/3 tide) AND levy");
    for (String each : queries) {
      Query query = compile(each);
      ScoreDoc[] all = search(query, ARTICLES, Integer.MAX_VALUE);
      assertThat(all).as(each).hasSizeBetween(100, ARTICLES - 100);
      ScoreDoc[] best = search(query, TOP, TOP);
      for (int i = 0; i < TOP; i++) {
        assertThat(best[i].doc).as(each + ", hit " + i).isEqualTo(all[i].doc);
        assertThat(best[i].score).isEqualTo(all[i].score);
      }
    }
  }

  @Test
  void theScoreIsThatOfTheWords() throws IOException {
    for (List<String> each : QUERIES) {
      Query near = compile(each.getFirst());
      Query words = compile(each.getLast());
      Query both =
          new BooleanQuery.Builder().add(near, Occur.FILTER).add(words, Occur.MUST).build();
      float[] scores = scores(near);
      float[] expected = scores(both);
      for (int doc = 0; doc < ARTICLES; doc++) {
        assertThat(scores[doc])
            .as(each.getFirst() + ", article " + doc)
            .isCloseTo(expected[doc], offset(1e-5f));
      }
    }
  }

  private float[] scores(Query query) throws IOException {
    float[] scores = new float[ARTICLES];
    Arrays.stream(search(query, ARTICLES, Integer.MAX_VALUE)).forEach(d -> scores[d.doc] = d.score);
    return scores;
  }

  @Test
  void theExplanationGivesTheScore() throws IOException {
    Query query = compile("bank w/3 tide");
    for (ScoreDoc hit : search(query, TOP, TOP)) {
      assertThat(snapshot.searcher().explain(query, hit.doc).getValue().floatValue())
          .isEqualTo(hit.score);
    }
  }
}
