package dev.morgue.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermScorer;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A word in any of its forms, one of which is the form typed. It finds and scores exactly what
 * Lucene's {@link SynonymQuery} does, and is that query wherever all that match are wanted or the
 * word is one of several conditions. Where the best hits of a word alone are looked for, Lucene
 * passes over next to nothing: its query does so neither for a segment that holds one of the forms
 * nor, as each form's best counts for both, for one that holds two. Then this one skips, see {@link
 * FormsScorer}; docs/decisions/one-word.md has the figures.
 */
final class FormsQuery extends Query {

  private final String field;

  /** The form typed comes first. */
  private final List<String> forms;

  private final SynonymQuery lucene;

  /**
   * Any of several terms of a field.
   *
   * @param forms two or more; all but the first count a little less
   */
  FormsQuery(String field, List<String> forms) {
    this.field = field;
    this.forms = List.copyOf(forms);
    SynonymQuery.Builder query = new SynonymQuery.Builder(field);
    for (int i = 0; i < forms.size(); i++) {
      query.addTerm(new Term(field, forms.get(i)), boost(i));
    }
    lucene = query.build();
  }

  private static float boost(int form) {
    return form == 0 ? 1 : Ranking.OTHER_FORM;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    return scoreMode == ScoreMode.TOP_SCORES
        ? new BestWeight(searcher, boost)
        : lucene.createWeight(searcher, scoreMode, boost);
  }

  /** The forms of an archive, and the score of them all as one word. */
  private record Forms(List<TermStates> states, SimScorer similarity) {}

  private Forms forms(IndexSearcher searcher, float boost) throws IOException {
    List<TermStates> states = new ArrayList<>();
    int articles = 1;
    long times = 1;
    for (String form : forms) {
      TermStates state = TermStates.build(searcher, new Term(field, form), true);
      states.add(state);
      // as common as the most common of them
      articles = Math.max(articles, state.docFreq());
      times += state.totalTermFreq();
    }
    TermStatistics word = new TermStatistics(new BytesRef(lucene.toString()), articles, times);
    CollectionStatistics texts = Objects.requireNonNull(searcher.collectionStatistics(field));
    return new Forms(states, searcher.getSimilarity().scorer(boost, texts, word));
  }

  /** What Lucene's own weight does, but for the best hits of this word alone. */
  private final class BestWeight extends Weight {
    private final IndexSearcher searcher;
    private final float boost;
    private @Nullable Weight lucenes;
    private @Nullable Forms best;

    BestWeight(IndexSearcher searcher, float boost) {
      super(FormsQuery.this);
      this.searcher = searcher;
      this.boost = boost;
    }

    /** Lucene's own. */
    synchronized Weight lucenes() throws IOException {
      if (lucenes == null) {
        lucenes = lucene.createWeight(searcher, ScoreMode.TOP_SCORES, boost);
      }
      return lucenes;
    }

    private synchronized Forms best() throws IOException {
      if (best == null) {
        best = forms(searcher, boost);
      }
      return best;
    }

    @Override
    public @Nullable Matches matches(LeafReaderContext context, int doc) throws IOException {
      return lucenes().matches(context, doc);
    }

    @Override
    public Explanation explain(LeafReaderContext context, int doc) throws IOException {
      return lucenes().explain(context, doc);
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
      return true;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
      return context.reader().terms(field) == null ? null : new BestSupplier(this, context);
    }

    /**
     * A scorer that skips. Null for one form that is not the typed one, and for more than two: the
     * order in which Lucene adds up three counts is its own, and a score must be the same to the
     * last digit, or pages would not join.
     */
    @Nullable Scorer skipping(LeafReaderContext context) throws IOException {
      Forms known = best();
      List<ImpactsEnum> held = new ArrayList<>();
      List<Float> boosts = new ArrayList<>();
      for (int i = 0; i < forms.size(); i++) {
        IOSupplier<TermState> state = known.states().get(i).get(context);
        TermState found = state == null ? null : state.get();
        if (found != null) {
          TermsEnum terms = context.reader().terms(field).iterator();
          terms.seekExact(new BytesRef(forms.get(i)), found);
          held.add(terms.impacts(PostingsEnum.FREQS));
          boosts.add(boost(i));
        }
      }
      NumericDocValues lengths = context.reader().getNormValues(field);
      if (held.size() == 2) {
        return new FormsScorer(held, boosts, known.similarity(), lengths);
      }
      return held.size() == 1 && boosts.getFirst() == 1
          ? new TermScorer(held.getFirst(), known.similarity(), lengths, true)
          : null;
    }
  }

  /** Lucene's own, until it is known that the best of this word alone are looked for. */
  private static final class BestSupplier extends ScorerSupplier {
    private final BestWeight weight;
    private final LeafReaderContext context;
    private @Nullable ScorerSupplier lucenes;
    private boolean alone;

    BestSupplier(BestWeight weight, LeafReaderContext context) {
      this.weight = weight;
      this.context = context;
    }

    private ScorerSupplier lucenes() throws IOException {
      if (lucenes == null) {
        lucenes = Objects.requireNonNull(weight.lucenes().scorerSupplier(context));
      }
      return lucenes;
    }

    @Override
    public void setTopLevelScoringClause() {
      alone = true;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      Scorer skipping = alone ? weight.skipping(context) : null;
      return skipping == null ? lucenes().get(leadCost) : skipping;
    }

    @Override
    public BulkScorer bulkScorer() throws IOException {
      return new BatchScorer(get(Long.MAX_VALUE));
    }

    @Override
    public long cost() {
      try {
        return lucenes().cost();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    lucene.visit(visitor);
  }

  @Override
  public String toString(String defaultField) {
    return lucene.toString(defaultField);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FormsQuery same && lucene.equals(same.lucene);
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + lucene.hashCode();
  }
}
