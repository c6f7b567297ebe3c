package dev.morgue.bench.load;

import dev.morgue.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The yardstick: what a careful afternoon with Lucene gives, with the product's writer settings
 * (buffer, merges, codec, no query cache). It keeps no versions, forms of words or sentences, reads
 * a hit's stored text without parsing it, and its page has no snippets.
 */
final class BareLucene implements Contender {
  private static final double BUFFER_MB = 64;
  private static final int COUNTED = 1_000;
  private static final Sort NEWEST =
      new Sort(new SortField(BareSchema.DATE, SortField.Type.LONG, true), SortField.FIELD_DOC);

  private final Directory directory;
  private final Analyzer analyzer = new EnglishAnalyzer();
  private final BareQueries queries = new BareQueries(analyzer);
  private final IndexWriter writer;
  private final Map<String, StringDocValuesReaderState> facets = new HashMap<>();
  private @Nullable IndexSearcher searcher;

  BareLucene(Path folder) throws IOException {
    LogByteSizeMergePolicy merges = new LogByteSizeMergePolicy();
    merges.setNoCFSRatio(0);
    directory = FSDirectory.open(folder);
    writer =
        new IndexWriter(
            directory,
            new IndexWriterConfig(analyzer)
                .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_SPEED))
                .setMergePolicy(merges)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setUseCompoundFile(false));
  }

  @Override
  public String name() {
    return "bare Lucene";
  }

  @Override
  public void add(Article article) throws IOException {
    writer.addDocument(BareSchema.document(article));
  }

  @Override
  public void commit() throws IOException {
    writer.close();
    IndexSearcher opened = new IndexSearcher(DirectoryReader.open(directory));
    opened.setQueryCache(null);
    for (String field : BareSchema.FACETS) {
      facets.put(field, new StringDocValuesReaderState(opened.getIndexReader(), field));
    }
    searcher = opened;
  }

  @Override
  public long answer(Question question) throws IOException {
    IndexSearcher open = searcher;
    if (open == null) {
      throw new IllegalStateException("asked before the commit");
    }
    Query query = queries.query(question);
    TopDocs top =
        BareQueries.newestFirst(question.kind())
            ? open.search(query, new TopFieldCollectorManager(NEWEST, Question.HITS, COUNTED))
            : open.search(query, new TopScoreDocCollectorManager(Question.HITS, COUNTED));
    StoredFields stored = open.storedFields();
    for (ScoreDoc hit : top.scoreDocs) {
      stored.document(hit.doc, Set.of(BareSchema.JSON));
    }
    return question.kind() == QuestionKind.PAGE ? count(open, query) : top.totalHits.value();
  }

  private long count(IndexSearcher open, Query query) throws IOException {
    FacetsCollector found = open.search(query, new FacetsCollectorManager());
    for (String field : BareSchema.FACETS) {
      StringDocValuesReaderState state = facets.get(field);
      if (state != null) {
        new StringValueFacetCounts(state, found).getTopChildren(Question.HITS, field);
      }
    }
    return months(found).values().stream().mapToLong(Integer::longValue).sum();
  }

  /** Articles a month; the undated under 0. */
  private static Map<Integer, Integer> months(FacetsCollector found) throws IOException {
    Map<Integer, Integer> perDay = new HashMap<>();
    for (FacetsCollector.MatchingDocs docs : found.getMatchingDocs()) {
      NumericDocValues days = docs.context().reader().getNumericDocValues(BareSchema.DATE);
      DocIdSetIterator each = docs.bits().iterator();
      for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
        boolean dated = days != null && days.advanceExact(doc);
        perDay.merge(dated ? (int) days.longValue() : Integer.MIN_VALUE, 1, Integer::sum);
      }
    }
    Map<Integer, Integer> months = new HashMap<>();
    perDay.forEach((day, count) -> months.merge(month(day), count, Integer::sum));
    return months;
  }

  private static int month(int day) {
    if (day == Integer.MIN_VALUE) {
      return 0;
    }
    LocalDate date = LocalDate.ofEpochDay(day);
    return date.getYear() * 12 + date.getMonthValue();
  }

  @Override
  public void close() throws IOException {
    writer.close();
    if (searcher != null) {
      searcher.getIndexReader().close();
    }
    directory.close();
    analyzer.close();
  }
}
