package dev.morgue.search;

import java.io.IOException;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * One state of the register of files, and how a file stands in it. Thread-safe while its reader is
 * open.
 */
record RegisterView(DirectoryReader reader) {

  /** The file's path, a term. */
  private static final String PATH = "path";

  /** The path again, a term, where a record of the file failed. */
  private static final String FAILED = "failed";

  private static final String KEPT = "kept";

  /** What is done with the files of a state one by one. */
  interface Visitor {
    /** Takes a file and its number in the reader. */
    void take(int doc, CrawledFile file) throws IOException;
  }

  static Term term(String path) {
    return new Term(PATH, path);
  }

  static Document document(CrawledFile file) {
    Document document = new Document();
    document.add(new StringField(PATH, file.path(), Field.Store.NO));
    document.add(new BinaryDocValuesField(KEPT, CrawledFileForm.write(file)));
    if (file.failed()) {
      document.add(new StringField(FAILED, file.path(), Field.Store.NO));
    }
    return document;
  }

  /** The number of a file, or -1. */
  int find(String path) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum docs = leaf.reader().postings(term(path), PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = docs == null ? DocIdSetIterator.NO_MORE_DOCS : docs.nextDoc();
          docs != null && doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = docs.nextDoc()) {
        if (live == null || live.get(doc)) {
          return leaf.docBase + doc;
        }
      }
    }
    return -1;
  }

  CrawledFile read(String path, int doc) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    BinaryDocValues kept = DocValues.getBinary(leaf.reader(), KEPT);
    if (!kept.advanceExact(doc - leaf.docBase)) {
      throw new IOException("nothing is kept of " + path + "; the register of files is not sound");
    }
    return CrawledFileForm.read(path, kept.binaryValue());
  }

  /** The files at and under a place, all for the empty text, sorted by path. */
  void each(String place, Visitor visitor) throws IOException {
    eachIn(PATH, place, visitor);
  }

  /** The files at and under a place with records that failed, sorted by path. */
  void eachFailed(String place, Visitor visitor) throws IOException {
    eachIn(FAILED, place, visitor);
  }

  private void eachIn(String field, String place, Visitor visitor) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    if (each.seekExact(new BytesRef(place))) {
      take(each, visitor);
    }
    boolean all = place.isEmpty() || place.endsWith("/");
    BytesRef under = new BytesRef(all ? place : place + "/");
    if (each.seekCeil(under) == TermsEnum.SeekStatus.END) {
      return;
    }
    for (BytesRef term = each.term();
        term != null && StringHelper.startsWith(term, under);
        term = each.next()) {
      take(each, visitor);
    }
  }

  private void take(TermsEnum term, Visitor visitor) throws IOException {
    Bits live = MultiBits.getLiveDocs(reader);
    PostingsEnum docs = term.postings(null, PostingsEnum.NONE);
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if (live == null || live.get(doc)) {
        visitor.take(doc, read(term.term().utf8ToString(), doc));
      }
    }
  }
}
