package dev.morgue.bench.ranking;

import dev.morgue.bench.eval.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The yardstick: bare Lucene, {@link EnglishAnalyzer} with its stop words, BM25 with k1 1.2 and b
 * 0.75, headline and body as one field, the query as a bag of words in which a word that appears
 * twice counts twice. Equal scores keep the order of {@code docs.jsonl}. Shares no code with the
 * product.
 */
final class PlainBm25 implements Ranker {
  private static final String TEXT = "text";
  private static final String ID = "id";
  private static final float K1 = 1.2f;
  private static final float B = 0.75f;

  private final Directory directory;
  private final DirectoryReader reader;
  private final Analyzer analyzer;
  private final IndexSearcher searcher;
  private final List<String> ids;

  private PlainBm25(
      Directory directory, DirectoryReader reader, Analyzer analyzer, List<String> ids) {
    this.directory = directory;
    this.reader = reader;
    this.analyzer = analyzer;
    this.ids = ids;
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity(K1, B));
    searcher.setQueryCache(null);
  }

  static Factory factory() {
    return new Factory() {
      @Override
      public String name() {
        return "plain BM25";
      }

      @Override
      public Ranker index(JudgedCollection collection, SearchedText searched, Path scratch)
          throws IOException {
        return PlainBm25.index(collection, searched, scratch);
      }
    };
  }

  private static PlainBm25 index(JudgedCollection collection, SearchedText searched, Path scratch)
      throws IOException {
    Analyzer analyzer = new EnglishAnalyzer();
    Directory directory = FSDirectory.open(scratch);
    IndexWriterConfig config =
        new IndexWriterConfig(analyzer)
            .setSimilarity(new BM25Similarity(K1, B))
            // Merges neighbours only, so that Lucene's order of ties is that of docs.jsonl.
            .setMergePolicy(new LogByteSizeMergePolicy());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      collection.forEachDocument(document -> {
        Document fields = new Document();
        fields.add(new BinaryDocValuesField(ID, new BytesRef(document.id())));
        fields.add(new TextField(TEXT, searched.of(document), Field.Store.NO));
        writer.addDocument(fields);
      });
    }
    DirectoryReader reader = DirectoryReader.open(directory);
    return new PlainBm25(directory, reader, analyzer, ids(reader));
  }

  private static List<String> ids(DirectoryReader reader) throws IOException {
    List<String> ids = new ArrayList<>(reader.maxDoc());
    BinaryDocValues values = MultiDocValues.getBinaryValues(reader, ID);
    while (values != null && values.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
      ids.add(values.binaryValue().utf8ToString());
    }
    return ids;
  }

  @Override
  public List<ScoredDocument> rank(String query, int depth) throws IOException {
    List<ScoredDocument> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(bagOfWords(query), depth).scoreDocs) {
      found.add(new ScoredDocument(ids.get(hit.doc), hit.score));
    }
    return found;
  }

  private BooleanQuery bagOfWords(String query) throws IOException {
    Map<String, Integer> counts = new LinkedHashMap<>();
    try (TokenStream tokens = analyzer.tokenStream(TEXT, query)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        counts.merge(term.toString(), 1, Integer::sum);
      }
      tokens.end();
    }
    if (counts.size() > IndexSearcher.getMaxClauseCount()) {
      throw new InputException(
          "a query of " + counts.size() + " different words is too long: " + query);
    }
    BooleanQuery.Builder bag = new BooleanQuery.Builder();
    counts.forEach((word, count) ->
        bag.add(
            new BoostQuery(new TermQuery(new Term(TEXT, word)), count),
            BooleanClause.Occur.SHOULD));
    return bag.build();
  }

  @Override
  public void close() throws IOException {
    try (directory;
        reader;
        analyzer) {
      // Closing is all there is to do; try does it in order also when one close fails.
    }
  }
}
