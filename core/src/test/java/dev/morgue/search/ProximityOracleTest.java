package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.index.ArticleDocument;
import dev.morgue.index.Language;
import dev.morgue.index.LuceneCompiler;
import dev.morgue.index.Versions;
import dev.morgue.query.QueryNode;
import dev.morgue.query.QueryPrinter;
import dev.morgue.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/**
 * For random trees of every kind of node over tiny articles, the index finds the articles and marks
 * the words that plain reading does.
 */
class ProximityOracleTest {

  private static final long SEED = Long.getLong("morgue.seed", 20_081_115);
  private static final int ARCHIVES = 50;
  private static final int ARTICLES = 4;
  private static final int TREES = 2_000;

  private final Random random = new Random(SEED);
  private int apart;
  private int marked;

  @Test
  void theIndexAgreesWithPlainReading() throws IOException {
    TinyArticles articles = new TinyArticles(random);
    RandomTrees trees = new RandomTrees(random);
    for (int archive = 0; archive < ARCHIVES; archive++) {
      List<NaiveMatcher> held = new ArrayList<>();
      List<Article> read = new ArrayList<>();
      try (ByteBuffersDirectory folder = new ByteBuffersDirectory()) {
        write(folder, articles, held, read);
        DirectoryReader reader = DirectoryReader.open(folder);
        Snapshot snapshot = new Snapshot(List.of(reader), List.of("tiny"));
        for (int i = 0; i < TREES; i++) {
          check(snapshot, trees.next(), held, read);
        }
        snapshot.release();
      }
    }
    int all = ARCHIVES * TREES;
    assertThat(apart).as("trees that tell articles apart").isGreaterThan(all / 8);
    assertThat(marked).as("articles with marks").isGreaterThan(all / 8);
  }

  private void write(
      ByteBuffersDirectory folder,
      TinyArticles articles,
      List<NaiveMatcher> held,
      List<Article> read)
      throws IOException {
    try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(null))) {
      for (int i = 0; i < ARTICLES; i++) {
        Article article = articles.next();
        Versions.Place place =
            new Versions.Place(1 + random.nextInt(2), random.nextInt(4) > 0, i + 1);
        writer.addDocument(ArticleDocument.versioned(article, place));
        held.add(new NaiveMatcher(article, place));
        read.add(article);
        if (i == ARTICLES / 2) {
          writer.flush();
        }
      }
    }
  }

  private void check(Snapshot snapshot, QueryNode node, List<NaiveMatcher> held, List<Article> read)
      throws IOException {
    String as = "seed " + SEED + ": " + QueryPrinter.print(node);
    Query marking = LuceneCompiler.forMarks(snapshot.values()).compile(node);
    MatchingDocs found = MatchingDocs.of(snapshot.searcher(), searched(snapshot, node, marking));
    Marks marks = new Marks(snapshot, marking, null);
    int hits = 0;
    for (int doc = 0; doc < held.size(); doc++) {
      Optional<Set<Integer>> expected = held.get(doc).marks(node);
      String text = read.get(doc).searchedText();
      if (expected.isPresent() != found.holds(doc)) {
        throw new AssertionError(as + "\nexpected " + expected + " in\n" + read.get(doc));
      }
      if (expected.isPresent()) {
        hits++;
        List<Span> spans = marks.of(snapshot.leaf(doc), doc, text, Language.of("en"));
        assertThat(words(spans, held.get(doc).text()))
            .as(as + " in\n" + text)
            .isEqualTo(expected.get());
        marked += spans.isEmpty() ? 0 : 1;
      }
    }
    apart += hits > 0 && hits < held.size() ? 1 : 0;
  }

  /** What scores finds the same as what marks; every fourth time, for the time it takes. */
  private Query searched(Snapshot snapshot, QueryNode node, Query marking) throws IOException {
    return random.nextInt(4) == 0
        ? new LuceneCompiler(snapshot.values(), false).compile(node)
        : marking;
  }

  private static Set<Integer> words(List<Span> spans, NaiveText text) {
    Set<Integer> words = new TreeSet<>();
    for (NaiveText.Token token : text.tokens()) {
      if (spans.stream().anyMatch(s -> s.start() <= token.start() && token.end() <= s.end())) {
        words.add(token.position());
      }
    }
    return words;
  }
}
