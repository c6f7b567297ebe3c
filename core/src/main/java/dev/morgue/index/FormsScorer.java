package dev.morgue.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MaxScoreCache;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.similarities.Similarity.BulkSimScorer;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Scores a word by all its forms, whose counts add up, and passes over articles that cannot be
 * among the best. Documents are taken in windows, in each of which every form has a known best
 * score. The sum of them is a bound, as the score grows slower than the counts. A window below the
 * bound is passed over; a form without which the bound is not reached must stand in an article; and
 * forms that together do not reach it do not lead to one (the idea of MaxScore: Turtle and Flood,
 * Query Evaluation: Strategies and Optimizations, 1995).
 */
final class FormsScorer extends Scorer {
  /** Articles scored at a time. */
  private static final int BATCH = 64;

  /** One form: where it stands, how its counts count, its best score in the window. */
  private static final class Form {
    final ImpactsEnum postings;
    final MaxScoreCache bounds;
    final float boost;
    float best;
    boolean leads;
    boolean required;

    Form(ImpactsEnum postings, SimScorer similarity, float boost) {
      this.postings = postings;
      this.bounds = new MaxScoreCache(postings, similarity);
      this.boost = boost;
    }

    int from(int target) throws IOException {
      int doc = postings.docID();
      return doc < target ? postings.advance(target) : doc;
    }

    float bestTo(int end) throws IOException {
      int doc = postings.docID();
      return doc > end || doc == DocIdSetIterator.NO_MORE_DOCS ? 0 : bounds.getMaxScore(end);
    }
  }

  private final Form[] forms;
  private final BulkSimScorer similarity;
  private final @Nullable NumericDocValues lengths;
  private final Docs docs = new Docs();
  private final float[] one = new float[1];
  private long[] lengthsOf = {1};
  private float least;
  private int windowEnd = -1;
  private boolean anyRequired;

  /** Whether the window can have an article among the best. */
  private boolean worthALook;

  /** From where on the bounds hold. */
  private int shallow;

  /**
   * Makes a scorer before its first article.
   *
   * @param boosts what an occurrence of each form counts, at most 1
   * @param lengths of the texts; null if they do not count
   */
  FormsScorer(
      List<ImpactsEnum> postings,
      List<Float> boosts,
      SimScorer similarity,
      @Nullable NumericDocValues lengths) {
    forms = new Form[postings.size()];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = new Form(postings.get(i), similarity, boosts.get(i));
    }
    this.similarity = similarity.asBulkSimScorer();
    this.lengths = lengths;
  }

  @Override
  public int docID() {
    return docs.docID();
  }

  @Override
  public DocIdSetIterator iterator() {
    return docs;
  }

  @Override
  public float score() throws IOException {
    int[] doc = {docs.docID()};
    one[0] = times(doc[0]);
    score(1, doc, one);
    return one[0];
  }

  /** How often the word stands in a document, other forms counting less. */
  private float times(int doc) throws IOException {
    float times = 0;
    for (Form form : forms) {
      if (form.from(doc) == doc) {
        times += form.boost * form.postings.freq();
      }
    }
    return times;
  }

  /** Makes scores of how often the word stands in each document. */
  private void score(int count, int[] documents, float[] times) throws IOException {
    if (lengthsOf.length < count) {
      lengthsOf = new long[count];
      Arrays.fill(lengthsOf, 1);
    }
    if (lengths != null) {
      lengths.longValues(count, documents, lengthsOf, 1);
    }
    similarity.score(count, times, lengthsOf, times);
  }

  @Override
  public void nextDocsAndScores(int upTo, @Nullable Bits liveDocs, DocAndFloatFeatureBuffer buffer)
      throws IOException {
    buffer.growNoCopy(BATCH);
    int size = 0;
    for (int doc = docs.docID(); doc < upTo && size < BATCH; doc = docs.nextDoc()) {
      if (liveDocs == null || liveDocs.get(doc)) {
        buffer.docs[size] = doc;
        buffer.features[size] = times(doc);
        size++;
      }
    }
    buffer.size = size;
    score(size, buffer.docs, buffer.features);
  }

  @Override
  public void setMinCompetitiveScore(float minScore) {
    least = minScore;
    settle();
  }

  @Override
  public int advanceShallow(int target) throws IOException {
    int end = DocIdSetIterator.NO_MORE_DOCS;
    for (Form form : forms) {
      int from = Math.max(target, form.postings.docID());
      if (from != DocIdSetIterator.NO_MORE_DOCS) {
        end = Math.min(end, form.bounds.advanceShallow(from));
      }
    }
    shallow = target;
    return end;
  }

  @Override
  public float getMaxScore(int upTo) throws IOException {
    float sum = 0;
    for (Form form : forms) {
      sum += form.bestTo(upTo);
    }
    return sum;
  }

  /** Looks at the window that begins at a document; its bound is below the least if it has none. */
  private void window(int begin) throws IOException {
    if (begin < shallow) {
      windowEnd = shallow - 1;
      for (Form form : forms) {
        form.best = Float.POSITIVE_INFINITY;
      }
    } else {
      windowEnd = advanceShallow(begin);
      for (Form form : forms) {
        form.best = form.bestTo(windowEnd);
      }
    }
    Arrays.sort(forms, (one, other) -> Float.compare(one.best, other.best));
    settle();
  }

  /** Tells which forms lead to an article of the window, and which must stand in it. */
  private void settle() {
    float weaker = 0;
    anyRequired = false;
    worthALook = without(null) >= least;
    for (Form form : forms) {
      weaker += form.best;
      form.leads = weaker >= least;
      form.required = without(form) < least;
      anyRequired |= form.required;
    }
  }

  /** The bound of the window; of all forms but one, where one is given. */
  private float without(@Nullable Form left) {
    float sum = 0;
    for (Form form : forms) {
      sum += form == left ? 0 : form.best;
    }
    return sum;
  }

  /** The next document of the window, from one on; beyond its end if there is none. */
  private int next(int from) throws IOException {
    return anyRequired ? ofAllRequired(from) : ofAnyLeading(from);
  }

  private int ofAnyLeading(int from) throws IOException {
    int first = DocIdSetIterator.NO_MORE_DOCS;
    for (Form form : forms) {
      if (form.leads) {
        first = Math.min(first, form.from(from));
      }
    }
    return first;
  }

  private int ofAllRequired(int from) throws IOException {
    int doc = from;
    for (int i = 0; i < forms.length && doc <= windowEnd; i++) {
      if (forms[i].required) {
        int found = forms[i].from(doc);
        if (found > doc) {
          doc = found;
          i = -1; // all over again
        }
      }
    }
    return doc;
  }

  /** The documents that can be among the best. */
  private final class Docs extends DocIdSetIterator {
    private int doc = -1;

    @Override
    public int docID() {
      return doc;
    }

    @Override
    public int nextDoc() throws IOException {
      return advance(doc + 1);
    }

    @Override
    public int advance(int target) throws IOException {
      int from = target;
      while (from != NO_MORE_DOCS) {
        if (from > windowEnd) {
          window(from);
        }
        int found = worthALook ? next(from) : NO_MORE_DOCS;
        if (found <= windowEnd) {
          doc = found;
          return doc;
        }
        from = windowEnd == NO_MORE_DOCS ? NO_MORE_DOCS : windowEnd + 1;
      }
      doc = NO_MORE_DOCS;
      return doc;
    }

    @Override
    public long cost() {
      long cost = 0;
      for (Form form : forms) {
        cost += form.postings.cost();
      }
      return cost;
    }
  }
}
