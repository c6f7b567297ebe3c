package dev.morgue.index;

import dev.morgue.ArticleId;
import dev.morgue.Sha256;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** Looks versions up by their ids, which begin alike for all versions of an article. */
public final class Versions {

  /**
   * One held version.
   *
   * @param id its id
   * @param number counts from 1 in the order they came
   * @param latest whether it is the latest
   */
  public record Version(ArticleId id, int number, boolean latest) {}

  /**
   * What an archive knows of a version beside the article.
   *
   * @param number counts from 1 in the order the article's versions came
   * @param latest whether it is the latest
   * @param arrival counts from 1 in the order all versions came
   */
  public record Place(int number, boolean latest, long arrival) {}

  /** What the archive knows of a document. */
  public static Place place(IndexReader reader, int doc) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    int local = doc - leaf.docBase;
    return new Place(
        (int) number(leaf.reader(), local, IndexFields.VERSION),
        number(leaf.reader(), local, IndexFields.LATEST) == 1,
        number(leaf.reader(), local, IndexFields.ARRIVAL));
  }

  /** The id of a document. */
  public static ArticleId id(LeafReaderContext leaf, int doc) throws IOException {
    return id(DocValues.getBinary(leaf.reader(), IndexFields.ID), doc - leaf.docBase);
  }

  private static ArticleId id(BinaryDocValues ids, int doc) throws IOException {
    if (!ids.advanceExact(doc)) {
      throw new IOException("a version has no id; the index is not sound");
    }
    return new ArticleId(ids.binaryValue().utf8ToString());
  }

  /** The greatest number of arrival that was given out; 0 in an empty archive. */
  public static long lastArrival(IndexReader reader) throws IOException {
    long last = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues arrivals = DocValues.getNumeric(leaf.reader(), IndexFields.ARRIVAL);
      while (arrivals.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        last = Math.max(last, arrivals.longValue());
      }
    }
    return last;
  }

  private Versions() {}

  private interface Visitor {
    /** Takes a version; false to stop. */
    boolean take(LeafReaderContext leaf, int doc, String id) throws IOException;
  }

  /** The document of a version, or -1. */
  public static int document(IndexReader reader, ArticleId id) throws IOException {
    int[] found = {-1};
    visit(
        reader,
        id.value(),
        (leaf, doc, each) -> {
          found[0] = leaf.docBase + doc;
          return false;
        });
    return found[0];
  }

  /** The documents of versions whose ids begin so. */
  static List<Integer> documents(IndexReader reader, String prefix) throws IOException {
    List<Integer> documents = new ArrayList<>();
    visit(reader, prefix, (leaf, doc, id) -> documents.add(leaf.docBase + doc));
    return documents;
  }

  /** The versions of an article, first to last. */
  public static List<Version> of(IndexReader reader, String article) throws IOException {
    List<Version> versions = new ArrayList<>();
    visit(
        reader,
        article,
        (leaf, doc, id) -> {
          int number = (int) number(leaf.reader(), doc, IndexFields.VERSION);
          boolean latest = number(leaf.reader(), doc, IndexFields.LATEST) == 1;
          versions.add(new Version(new ArticleId(id), number, latest));
          return true;
        });
    versions.sort(Comparator.comparingInt(Version::number));
    return versions;
  }

  /** The arrival of an article's first version that is held; the greatest number if none is. */
  public static long firstArrival(IndexReader reader, String article) throws IOException {
    long[] first = {Long.MAX_VALUE};
    visit(
        reader,
        article,
        (leaf, doc, id) -> {
          first[0] = Math.min(first[0], number(leaf.reader(), doc, IndexFields.ARRIVAL));
          return true;
        });
    return first[0];
  }

  /** Ids that begin with a text of at least four characters, or whose key it is. */
  public static List<ArticleId> called(IndexReader reader, String idOrKey, int most)
      throws IOException {
    List<ArticleId> ids = List.of();
    if (idOrKey.length() >= 4) {
      ids = ids(reader, idOrKey, idOrKey.length() <= 16, most);
    }
    return ids.isEmpty() ? ids(reader, Sha256.of(idOrKey).substring(0, 16), true, most) : ids;
  }

  /** Ids that begin so, at most {@code most}. */
  static List<ArticleId> ids(IndexReader reader, String prefix, boolean latestOnly, int most)
      throws IOException {
    List<ArticleId> ids = new ArrayList<>();
    visit(
        reader,
        prefix,
        (leaf, doc, id) -> {
          if (!latestOnly || number(leaf.reader(), doc, IndexFields.LATEST) == 1) {
            ids.add(new ArticleId(id));
          }
          return ids.size() < most;
        });
    return ids;
  }

  /** The version whose saved bytes have this hash, see {@link ArticleDocument#savedTerm}. */
  public static @Nullable ArticleId saved(IndexReader reader, BytesRef savedTerm)
      throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum docs = leaf.reader().postings(new Term(IndexFields.SAVED, savedTerm));
      int doc = docs == null ? DocIdSetIterator.NO_MORE_DOCS : nextHeld(leaf, docs);
      if (doc != DocIdSetIterator.NO_MORE_DOCS) {
        return id(leaf, leaf.docBase + doc);
      }
    }
    return null;
  }

  private static int nextHeld(LeafReaderContext leaf, PostingsEnum docs) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    int doc = docs.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
      doc = docs.nextDoc();
    }
    return doc;
  }

  /** What is done with versions one by one. */
  public interface Each {
    /** Takes a version. */
    void take(ArticleId id) throws IOException;
  }

  /** The versions that have a term, one by one. */
  public static void having(IndexReader reader, Term term, Each each) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum docs = leaf.reader().postings(term, PostingsEnum.NONE);
      BinaryDocValues ids = DocValues.getBinary(leaf.reader(), IndexFields.ID);
      while (docs != null && nextHeld(leaf, docs) != DocIdSetIterator.NO_MORE_DOCS) {
        each.take(id(ids, docs.docID()));
      }
    }
  }

  /** Whether any version has a term. */
  public static boolean exists(IndexReader reader, Term term) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum docs = leaf.reader().postings(term, PostingsEnum.NONE);
      if (docs != null && nextHeld(leaf, docs) != DocIdSetIterator.NO_MORE_DOCS) {
        return true;
      }
    }
    return false;
  }

  /** The id of a document's version. */
  static ArticleId id(IndexReader reader, int doc) throws IOException {
    return id(reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves())), doc);
  }

  /** Whether a document, of a version, is pruned. */
  public static boolean isPruned(IndexReader reader, int doc) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    NumericDocValues pruned = leaf.reader().getNumericDocValues(IndexFields.PRUNED);
    return pruned != null && pruned.advanceExact(doc - leaf.docBase) && pruned.longValue() == 1;
  }

  /** Whether the document of a version has a term. */
  public static boolean hasTerm(IndexReader reader, ArticleId id, Term term) throws IOException {
    int version = document(reader, id);
    if (version < 0) {
      return false;
    }
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(version, reader.leaves()));
    PostingsEnum docs = leaf.reader().postings(term);
    int doc = version - leaf.docBase;
    return docs != null && docs.advance(doc) == doc;
  }

  private static long number(LeafReader reader, int doc, String field) throws IOException {
    NumericDocValues values = reader.getNumericDocValues(field);
    if (values == null || !values.advanceExact(doc)) {
      throw new IOException("a version has no " + field + "; the index is not sound");
    }
    return values.longValue();
  }

  private static void visit(IndexReader reader, String prefix, Visitor visitor) throws IOException {
    BytesRef start = new BytesRef(prefix);
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(IndexFields.ID);
      if (terms != null && !visit(leaf, terms.iterator(), start, visitor)) {
        return;
      }
    }
  }

  private static boolean visit(
      LeafReaderContext leaf, TermsEnum terms, BytesRef start, Visitor visitor) throws IOException {
    if (terms.seekCeil(start) == TermsEnum.SeekStatus.END) {
      return true;
    }
    Bits live = leaf.reader().getLiveDocs();
    PostingsEnum docs = null;
    for (BytesRef term = terms.term();
        term != null && StringHelper.startsWith(term, start);
        term = terms.next()) {
      docs = terms.postings(docs, PostingsEnum.NONE);
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        boolean held = live == null || live.get(doc);
        if (held && !visitor.take(leaf, doc, term.utf8ToString())) {
          return false;
        }
      }
    }
    return true;
  }
}
