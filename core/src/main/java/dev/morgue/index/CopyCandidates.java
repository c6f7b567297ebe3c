package dev.morgue.index;

import dev.morgue.copies.Comparing;
import dev.morgue.copies.CopyRule;
import dev.morgue.copies.StoryText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.InPlaceMergeSorter;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of articles that share so many fingerprints that they may be copies of one story; one of
 * each pair at least is new. Of those that share a fingerprint each is paired with the few that
 * would stand for the story before it, so the work grows with the articles and not with the square
 * of how many print the same.
 */
final class CopyCandidates {

  /** What more articles have in common than this is standing text. */
  private static final int MOST_SHARING = 2_000;

  private static final int EARLIEST = 8;

  /** Of the fingerprints that the shorter article has on average, so many must be shared. */
  private static final double SHARE = 0.1;

  /** Fingerprints a word: two of every 33 shingles. */
  private static final double DENSITY = 2.0 / 33;

  /** With fewer new articles than one in so many, their own fingerprints are looked up. */
  private static final int FEW = 50;

  /** So many terms are read between one look at whether to go on and the next. */
  private static final int TERMS = 1_000;

  private final IndexReader reader;
  private final CopyColumns columns;
  private final Comparing comparing;
  private final int all;
  private final Sharing sharing = new Sharing();
  private long[] pairs = new long[1_024];
  private int count;

  private CopyCandidates(IndexReader reader, CopyColumns columns, Comparing comparing) {
    this.reader = reader;
    this.columns = columns;
    this.comparing = comparing;
    this.all = columns.fresh().cardinality();
  }

  /**
   * For each article the ones before it that may be copies of the same story.
   *
   * @param comparing is asked meanwhile whether to go on
   * @return null where it was broken off
   */
  static @Nullable Map<Integer, List<Integer>> of(
      IndexReader reader, CopyColumns columns, Comparing comparing) throws IOException {
    CopyCandidates candidates = new CopyCandidates(reader, columns, comparing);
    Terms terms = MultiTerms.getTerms(reader, IndexFields.FINGERPRINT);
    return terms == null || candidates.read(terms.iterator()) ? candidates.counted() : null;
  }

  /** Pairs what shares a term; false where it was broken off. */
  private boolean read(TermsEnum terms) throws IOException {
    boolean few = (long) all * FEW < columns.shown();
    Set<BytesRef> fresh = few ? freshTerms() : Set.of();
    if (fresh == null) {
      return false;
    }
    Iterator<BytesRef> each = fresh.iterator();
    for (int done = 0; few ? each.hasNext() : terms.next() != null; done++) {
      if (done % TERMS == 0 && !comparing.goOn(0, all)) {
        return false;
      }
      if (!few || terms.seekExact(each.next())) {
        sharing.pair(terms);
      }
    }
    return true;
  }

  /** The terms of what is new; null where it was broken off. */
  private @Nullable Set<BytesRef> freshTerms() throws IOException {
    Set<BytesRef> terms = new TreeSet<>();
    FixedBitSet fresh = columns.fresh();
    int doc = fresh.nextSetBit(0);
    while (doc != DocIdSetIterator.NO_MORE_DOCS) {
      if (!comparing.goOn(0, all)) {
        return null;
      }
      String body = StoredArticle.read(reader.storedFields(), doc).body();
      Arrays.stream(StoryText.fingerprints(body)).mapToObj(Fingerprints::term).forEach(terms::add);
      doc = doc + 1 < fresh.length() ? fresh.nextSetBit(doc + 1) : DocIdSetIterator.NO_MORE_DOCS;
    }
    return terms;
  }

  private void add(int later, int earlier) {
    if (count == pairs.length) {
      pairs = Arrays.copyOf(pairs, count + (count >> 1));
    }
    pairs[count++] = (long) later << 32 | earlier;
  }

  private Map<Integer, List<Integer>> counted() {
    Arrays.sort(pairs, 0, count);
    Map<Integer, List<Integer>> earlier = new HashMap<>();
    int from = 0;
    while (from < count) {
      int to = from + 1;
      while (to < count && pairs[to] == pairs[from]) {
        to++;
      }
      int later = (int) (pairs[from] >>> 32);
      int before = (int) pairs[from];
      if (to - from >= needed(later, before)) {
        earlier.computeIfAbsent(later, doc -> new ArrayList<>()).add(before);
      }
      from = to;
    }
    return earlier;
  }

  private double needed(int one, int other) {
    return SHARE * DENSITY * Math.min(columns.words(one), columns.words(other));
  }

  /** The articles that share one fingerprint, in the order of who would stand for the story. */
  private final class Sharing extends InPlaceMergeSorter {

    private final int[] docs = new int[MOST_SHARING];
    private @Nullable PostingsEnum postings;

    void pair(TermsEnum term) throws IOException {
      if (term.docFreq() < 2) {
        return;
      }
      PostingsEnum having = term.postings(postings, PostingsEnum.NONE);
      postings = having;
      int size = 0;
      boolean fresh = false;
      for (int doc = having.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = having.nextDoc()) {
        if (columns.isShown(doc)) {
          if (size == MOST_SHARING) {
            return;
          }
          fresh |= columns.fresh().get(doc);
          docs[size++] = doc;
        }
      }
      if (fresh && size > 1) {
        sort(0, size);
        pair(size);
      }
    }

    private void pair(int size) {
      for (int i = 1; i < size; i++) {
        int paired = 0;
        for (int j = first(i); j < i && paired < EARLIEST; j++) {
          if (columns.areNear(docs[i], docs[j])) {
            paired++;
            if (columns.fresh().get(docs[i]) || columns.fresh().get(docs[j])) {
              add(docs[i], docs[j]);
            }
          }
        }
      }
    }

    /** The first that may be near to one; those before it are not, being sorted by last days. */
    private int first(int one) {
      int low = 0;
      int high = one;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (columns.daysApart(docs[middle], docs[one]) <= CopyRule.DAYS) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return low;
    }

    @Override
    protected int compare(int i, int j) {
      return columns.compare(docs[i], docs[j]);
    }

    @Override
    protected void swap(int i, int j) {
      int doc = docs[i];
      docs[i] = docs[j];
      docs[j] = doc;
    }
  }
}
