package dev.morgue.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;

/**
 * Scores documents that have places by words. Positions are costly and scores are not: so once the
 * list of hits is full, documents that could not enter it are passed over, in blocks by the
 * greatest score that Lucene keeps for them, and singly by their own, before any position is read.
 */
final class PlacesScorer extends Scorer {

  private final DocIdSetIterator candidates;
  private final TwoPhaseIterator matching;

  /** The rarest word first. */
  private final List<Scorer> words;

  private float least;
  private int scored = -1;
  private float score;

  /**
   * A scorer.
   *
   * @param check whether a document has a place
   * @param words what scores; a document need not have all of them
   */
  PlacesScorer(TwoPhaseIterator check, List<Scorer> words) {
    this.candidates = check.approximation();
    this.matching = matching(check);
    this.words = new ArrayList<>(words);
    this.words.sort(Comparator.comparingLong(word -> word.iterator().cost()));
  }

  private TwoPhaseIterator matching(TwoPhaseIterator check) {
    return new TwoPhaseIterator(new Competitive()) {
      @Override
      public boolean matches() throws IOException {
        return (least <= 0 || score() >= least) && check.matches();
      }

      @Override
      public float matchCost() {
        return check.matchCost();
      }
    };
  }

  @Override
  public int docID() {
    return candidates.docID();
  }

  @Override
  public float score() throws IOException {
    int doc = docID();
    if (scored != doc) {
      double sum = 0;
      for (Scorer word : words) {
        DocIdSetIterator docs = word.iterator();
        int at = docs.docID();
        if ((at < doc ? docs.advance(doc) : at) == doc) {
          sum += word.score();
        }
      }
      score = (float) sum;
      scored = doc;
    }
    return score;
  }

  @Override
  public int advanceShallow(int target) throws IOException {
    int end = DocIdSetIterator.NO_MORE_DOCS;
    for (int i = words.size() - 1; i >= 0; i--) {
      // the rarest word's blocks are the widest and its scores the greatest
      end = words.get(i).advanceShallow(target);
    }
    return end;
  }

  @Override
  public float getMaxScore(int upTo) throws IOException {
    double sum = 0;
    for (Scorer word : words) {
      sum += word.getMaxScore(upTo);
    }
    return (float) sum;
  }

  @Override
  public void setMinCompetitiveScore(float minScore) {
    least = minScore;
  }

  @Override
  public DocIdSetIterator iterator() {
    return TwoPhaseIterator.asDocIdSetIterator(matching);
  }

  @Override
  public TwoPhaseIterator twoPhaseIterator() {
    return matching;
  }

  @Override
  public Collection<ChildScorable> getChildren() {
    return words.stream().map(word -> new ChildScorable(word, "SHOULD")).toList();
  }

  /** The candidates in blocks whose scores can be great enough. */
  private final class Competitive extends DocIdSetIterator {

    private int upTo = -1;

    @Override
    public int docID() {
      return candidates.docID();
    }

    @Override
    public int nextDoc() throws IOException {
      return advance(docID() + 1);
    }

    @Override
    public int advance(int target) throws IOException {
      int wanted = competitive(target);
      int doc = candidates.advance(wanted);
      while (doc > upTo && doc != NO_MORE_DOCS) {
        wanted = competitive(doc);
        if (wanted == doc) {
          return doc;
        }
        doc = candidates.advance(wanted);
      }
      return doc;
    }

    /** The first document from one on that lies in a block worth looking at. */
    private int competitive(int target) throws IOException {
      int from = target;
      while (least > 0 && from > upTo && from != NO_MORE_DOCS) {
        int end = advanceShallow(from);
        if (getMaxScore(end) >= least) {
          upTo = end;
        } else {
          from = end == NO_MORE_DOCS ? end : end + 1;
        }
      }
      return from;
    }

    @Override
    public long cost() {
      return candidates.cost();
    }
  }
}
