package dev.morgue.index;

import dev.morgue.Article;
import dev.morgue.bench.eval.Table;
import dev.morgue.bench.news.NewsGenerator;
import dev.morgue.bench.news.Story;
import dev.morgue.query.Proximity;
import dev.morgue.text.SentenceSplitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Measures two ways to keep the bounds of sentences: marker terms stacked on the first and last
 * word, and {@link Layout}. Not a test: {@code SentenceBoundaries N SEED DIR}, DIR an empty folder.
 * It lies here because the product's layout is no public matter.
 */
final class SentenceBoundaries {
  private static final String TEXT = IndexFields.TEXT;
  private static final int PAIRS = 40;
  private static final FieldType POSITIONS = new FieldType();

  static {
    POSITIONS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    POSITIONS.setTokenized(true);
    POSITIONS.freeze();
  }

  private SentenceBoundaries() {}

  private enum Way {
    NEITHER,
    MARKERS,
    LAYOUT
  }

  public static void main(String[] args) throws IOException {
    NewsGenerator news = new NewsGenerator(Long.parseLong(args[1]), Integer.parseInt(args[0]));
    Path folder = Path.of(args[2]);
    Table sizes = new Table("index", "MB", "beside neither");
    double neither = 0;
    for (Way way : Way.values()) {
      double mb = index(news, way, folder.resolve(way.name())) / 1e6;
      neither = way == Way.NEITHER ? mb : neither;
      sizes.row(
          way.name().toLowerCase(Locale.ROOT),
          String.format(Locale.ROOT, "%.2f", mb),
          String.format(Locale.ROOT, "%+.1f %%", 100 * (mb / neither - 1)));
    }
    StringBuilder report = new StringBuilder(sizes.toString()).append('\n');
    report.append(searches(folder));
    System.out.print(report);
  }

  private static long index(NewsGenerator news, Way way, Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      try (IndexWriter writer = new IndexWriter(directory, IndexSettings.writing())) {
        for (int i = 0; i < news.count(); i++) {
          writer.addDocument(document(news.article(i).story(), way));
        }
        writer.forceMerge(1);
        writer.commit();
      }
      long size = 0;
      for (String file : directory.listAll()) {
        size += Files.size(folder.resolve(file));
      }
      return size;
    }
  }

  private static Document document(Story story, Way way) throws IOException {
    Article article =
        Article.builder()
            .headline(story.headline())
            .deck(story.deck())
            .body(story.body())
            .language("en")
            .build();
    String text = article.searchedText();
    Document document = new Document();
    if (way == Way.MARKERS) {
      document.add(new Field(TEXT, marked(text), POSITIONS));
    } else {
      document.add(TokenField.forms(TEXT, text, Language.of("en")));
    }
    if (way == Way.LAYOUT) {
      document.add(new BinaryDocValuesField(IndexFields.LAYOUT, Layout.of(article).encode()));
    }
    return document;
  }

  private static TokenStream marked(String text) throws IOException {
    int[] starts =
        WordPositions.of(text)
            .positionsAt(Arrays.stream(SentenceSplitter.standard().sentenceStarts(text)));
    // Not the shared analyzer's stream: it would still be open when the positions are counted.
    NewsAnalyzer analyzer = new NewsAnalyzer(true);
    int[] positions = SentenceMarkers.positions(analyzer.tokenStream(TEXT, text));
    return new SentenceMarkers(analyzer.tokenStream(TEXT, text), positions, starts);
  }

  private static String searches(Path folder) throws IOException {
    try (Directory marked = FSDirectory.open(folder.resolve(Way.MARKERS.name()));
        Directory laid = FSDirectory.open(folder.resolve(Way.LAYOUT.name()));
        DirectoryReader markedReader = DirectoryReader.open(marked);
        DirectoryReader laidReader = DirectoryReader.open(laid)) {
      IndexSearcher markers = searcher(markedReader);
      IndexSearcher layout = searcher(laidReader);
      Table table = new Table("pairs, p50 ms", "a AND b", "markers", "layout", "hits", "AND hits");
      table.row(row("frequent", markers, layout, words(laidReader, .1, .5)));
      table.row(row("middling", markers, layout, words(laidReader, .01, .04)));
      return table.toString();
    }
  }

  private static IndexSearcher searcher(DirectoryReader reader) {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    return searcher;
  }

  private static String[] row(
      String name, IndexSearcher markers, IndexSearcher layout, List<String> words)
      throws IOException {
    Timed both = time(layout, words, SentenceBoundaries::both);
    Timed byMarkers = time(markers, words, SentenceBoundaries::betweenMarkers);
    Timed byLayout = time(layout, words, SentenceBoundaries::inLayout);
    if (byMarkers.hits() != byLayout.hits()) {
      throw new IllegalStateException(
          name + ": " + byMarkers.hits() + " by markers, " + byLayout.hits() + " by layout");
    }
    return new String[] {
      name,
      both.millis(),
      byMarkers.millis(),
      byLayout.millis(),
      Long.toString(byLayout.hits() / PAIRS),
      Long.toString(both.hits() / PAIRS)
    };
  }

  private record Timed(String millis, long hits) {}

  private static Timed time(
      IndexSearcher searcher, List<String> words, BiFunction<String, String, Query> query)
      throws IOException {
    SplittableRandom dice = new SplittableRandom(7);
    long[] nanos = new long[PAIRS];
    long hits = 0;
    for (int pair = 0; pair < PAIRS; pair++) {
      String a = words.get(dice.nextInt(words.size() / 2));
      String b = words.get(words.size() / 2 + dice.nextInt(words.size() - words.size() / 2));
      nanos[pair] = Long.MAX_VALUE;
      for (int turn = 0; turn < 7; turn++) {
        long start = System.nanoTime();
        int count = searcher.count(query.apply(a, b));
        nanos[pair] = Math.min(nanos[pair], System.nanoTime() - start);
        hits += turn == 0 ? count : 0;
      }
    }
    Arrays.sort(nanos);
    return new Timed(String.format(Locale.ROOT, "%.3f", nanos[PAIRS / 2] / 1e6), hits);
  }

  private static Query both(String a, String b) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(TEXT, a)), Occur.FILTER)
        .add(new TermQuery(new Term(TEXT, b)), Occur.FILTER)
        .build();
  }

  private static IntervalsSource anyOrder(String a, String b) {
    return Intervals.unordered(
        Intervals.term(new BytesRef(a.getBytes(StandardCharsets.UTF_8))),
        Intervals.term(new BytesRef(b.getBytes(StandardCharsets.UTF_8))));
  }

  private static Query betweenMarkers(String a, String b) {
    IntervalsSource sentence =
        Intervals.ordered(
            Intervals.term(SentenceMarkers.FIRST), Intervals.term(SentenceMarkers.LAST));
    return new IntervalQuery(TEXT, Intervals.containedBy(anyOrder(a, b), sentence));
  }

  private static Query inLayout(String a, String b) {
    Group near = new Group.Near(word(a), word(b), Proximity.sentence());
    return new PlacesQuery(TEXT, near, List.of(), new AtomicBoolean());
  }

  private static Group word(String word) {
    return new Group.Phrase(List.of(WordSlot.of(1, List.of(word))));
  }

  /** Words of letters in at least and at most these parts of the articles. */
  private static List<String> words(DirectoryReader reader, double least, double most)
      throws IOException {
    List<String> words = new ArrayList<>();
    TermsEnum terms = MultiTerms.getTerms(reader, TEXT).iterator();
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      double part = (double) terms.docFreq() / reader.numDocs();
      String word = term.utf8ToString();
      if (part >= least && part <= most && word.matches("[a-z]{4,}")) {
        words.add(word);
      }
    }
    return words;
  }
}
