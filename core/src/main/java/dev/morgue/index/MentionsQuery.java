package dev.morgue.index;

import dev.morgue.NewsField;
import dev.morgue.query.QueryNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles in which names of one field are mentioned at least so many times together: a
 * name's frequency in {@link IndexFields#mentions} is how often the article names it.
 */
final class MentionsQuery extends Query {

  /** Fields whose mentions are counted. */
  static final List<NewsField> FIELDS =
      List.of(NewsField.PERSON, NewsField.ORGANISATION, NewsField.PLACE);

  private final String field;
  private final Set<String> names;
  private final int times;

  /**
   * A query.
   *
   * @param names as articles are filed under them
   * @param times 1 to 255
   */
  MentionsQuery(NewsField field, Set<String> names, int times) {
    this.field = IndexFields.mentions(field.label());
    this.names = new TreeSet<>(names);
    this.times = times;
  }

  /**
   * Articles in which the words stand often enough, or names that they stand for are mentioned so.
   *
   * @param words scores and marks the words wherever they stand
   * @param often the articles in which the words stand often enough
   */
  static Query of(QueryNode.Mentions most, ArchiveNames held, Query words, Query often)
      throws IOException {
    BooleanQuery.Builder either = new BooleanQuery.Builder().add(often, Occur.SHOULD);
    for (NewsField field : FIELDS) {
      Set<String> names = held.mentioned(most.node(), field);
      if (!names.isEmpty()) {
        either.add(new MentionsQuery(field, names, most.times()), Occur.SHOULD);
      }
    }
    return new BooleanQuery.Builder()
        .add(either.build(), Occur.FILTER)
        .add(words, Occur.SHOULD)
        .build();
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        FixedBitSet found = found(leaf.reader());
        if (found == null) {
          return null;
        }
        DocIdSetIterator docs = new BitSetIterator(found, found.cardinality());
        return new DefaultScorerSupplier(new ConstantScoreScorer(score(), scoreMode, docs));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return true;
      }
    };
  }

  /** The articles of a segment that mention them often enough; null for none. */
  private @Nullable FixedBitSet found(LeafReader segment) throws IOException {
    FixedBitSet found = null;
    byte[] sums = null;
    for (String name : names) {
      PostingsEnum postings = segment.postings(new Term(field, name), PostingsEnum.FREQS);
      if (postings == null) {
        continue;
      }
      sums = sums == null ? new byte[segment.maxDoc()] : sums;
      found = found == null ? new FixedBitSet(segment.maxDoc()) : found;
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        int sum = Math.min(times, Byte.toUnsignedInt(sums[doc]) + postings.freq());
        sums[doc] = (byte) sum;
        if (sum == times) {
          found.set(doc);
        }
      }
    }
    return found;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String inField) {
    return field + ":" + names + ">=" + times;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MentionsQuery that
        && field.equals(that.field)
        && names.equals(that.names)
        && times == that.times;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * field.hashCode() + names.hashCode()) + times;
  }
}
