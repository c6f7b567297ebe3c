package dev.morgue.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** What is passed over is never among the best: the same hits and scores as without skipping. */
class FormsQueryTest {
  private static final String FIELD = "text";
  private static final List<String> FORMS = List.of("bank", "banks", "banking");

  @Test
  void findsTheSameBestAsLucenesExhaustiveQuery() throws IOException {
    long seed = Long.getLong("morgue.seed", 17_965_309);
    Random random = new Random(seed);
    long passedOver = 0;
    for (int round = 0; round < 12; round++) {
      try (Directory directory = new ByteBuffersDirectory()) {
        fill(directory, random);
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
          for (int i = 0; i < 12; i++) {
            passedOver += compare(reader, random, "seed " + seed + ", round " + round);
          }
        }
      }
    }
    assertThat(passedOver).as("articles passed over, seed %d", seed).isPositive();
  }

  private static void fill(Directory directory, Random random) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int segment = random.nextInt(3); segment >= 0; segment--) {
        int[] chances = {random.nextInt(4), random.nextInt(4), random.nextInt(3)};
        for (int doc = 1 + random.nextInt(4_000); doc > 0; doc--) {
          writer.addDocument(article(random, chances));
        }
        writer.flush();
      }
    }
  }

  private static Document article(Random random, int[] chances) {
    List<String> words = new ArrayList<>();
    for (int form = 0; form < FORMS.size(); form++) {
      boolean held = random.nextInt(4) < chances[form];
      // few articles have many of them, so that there is something to pass over
      int most = random.nextInt(30) == 0 ? 20 : 3;
      for (int i = held ? 1 + random.nextInt(most) : 0; i > 0; i--) {
        words.add(FORMS.get(form));
      }
    }
    for (int other = random.nextInt(60); other > 0; other--) {
      words.add("w" + random.nextInt(5));
    }
    Document document = new Document();
    document.add(new TextField(FIELD, String.join(" ", words), Field.Store.NO));
    return document;
  }

  /** How many fewer articles were looked at than match. */
  private static long compare(IndexReader reader, Random random, String when) throws IOException {
    List<String> forms = FORMS.subList(0, 2 + random.nextInt(2));
    SynonymQuery.Builder lucene = new SynonymQuery.Builder(FIELD);
    for (String form : forms) {
      lucene.addTerm(new Term(FIELD, form), form.equals(FORMS.getFirst()) ? 1 : Ranking.OTHER_FORM);
    }
    int kind = random.nextInt(4);
    Query ours = within(new FormsQuery(FIELD, forms), kind);
    Query theirs = within(lucene.build(), kind);
    int most = 1 + random.nextInt(30);
    IndexSearcher searcher = new IndexSearcher(reader);
    var best = searcher.search(ours, new TopScoreDocCollectorManager(most, 1));
    var all = searcher.search(theirs, new TopScoreDocCollectorManager(most, Integer.MAX_VALUE));
    assertThat(lines(best.scoreDocs)).as(when).isEqualTo(lines(all.scoreDocs));
    assertThat(searcher.count(ours)).as(when).isEqualTo((int) all.totalHits.value());
    return all.totalHits.value() - best.totalHits.value();
  }

  private static Query within(Query word, int kind) {
    Query other = new TermQuery(new Term(FIELD, "w1"));
    BooleanQuery.Builder both = new BooleanQuery.Builder().add(word, Occur.MUST);
    return switch (kind) {
      case 0 -> word;
      case 1 -> both.add(other, Occur.FILTER).build();
      case 2 -> both.add(other, Occur.MUST_NOT).build();
      default -> both.add(other, Occur.MUST).build();
    };
  }

  private static List<String> lines(ScoreDoc[] hits) {
    List<String> lines = new ArrayList<>();
    for (ScoreDoc hit : hits) {
      lines.add(hit.doc + " " + hit.score);
    }
    return lines;
  }
}
