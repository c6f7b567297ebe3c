package dev.morgue.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** A small index of texts in memory, asked with {@link QueryWords}. */
final class TextIndex implements AutoCloseable {
  private static final String FIELD = "text";

  private final Directory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;

  TextIndex(Analyzer analyzer, List<String> texts) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (String text : texts) {
        Document document = new Document();
        document.add(new TextField(FIELD, text, Field.Store.NO));
        document.add(new StoredField("stored", text));
        writer.addDocument(document);
      }
    }
    reader = DirectoryReader.open(directory);
  }

  /** The texts that the words are found in, in the order they were given. */
  List<String> find(QueryWords words) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    List<String> found = new ArrayList<>();
    for (ScoreDoc hit :
        searcher.search(query(words), Math.max(1, reader.maxDoc()), Sort.INDEXORDER).scoreDocs) {
      found.add(searcher.storedFields().document(hit.doc).get("stored"));
    }
    return found;
  }

  private static Query query(QueryWords words) {
    if (words.slots().isEmpty()) {
      return MatchNoDocsQuery.INSTANCE;
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    int position = -1;
    for (QueryWords.Slot slot : words.slots()) {
      position += slot.gap();
      phrase.add(
          slot.terms().stream().map(term -> new Term(FIELD, term)).toArray(Term[]::new), position);
    }
    any.add(phrase.build(), Occur.SHOULD);
    for (String joined : words.joined()) {
      any.add(new TermQuery(new Term(FIELD, joined)), Occur.SHOULD);
    }
    return any.build();
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
