package dev.morgue.index;

import dev.morgue.Name;
import dev.morgue.NewsField;
import dev.morgue.query.QueryNode;
import dev.morgue.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
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
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
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
 * name's frequency in {@link IndexFields#mentions} is how often the article names it. Its matches
 * are all those mentions; asked for them, it reads the stored article.
 */
final class MentionsQuery extends Query {

  /** Fields whose mentions are counted. */
  static final List<NewsField> FIELDS =
      List.of(NewsField.PERSON, NewsField.ORGANISATION, NewsField.PLACE);

  private final NewsField named;
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
    this.named = field;
    this.field = IndexFields.mentions(field.label());
    this.names = new TreeSet<>(names);
    this.times = times;
  }

  /**
   * Articles in which the words stand often enough, or names that they stand for are mentioned so.
   *
   * @param often the articles in which the words stand often enough
   */
  static BooleanQuery of(QueryNode.Mentions most, ArchiveNames held, Query often)
      throws IOException {
    BooleanQuery.Builder either = new BooleanQuery.Builder().add(often, Occur.SHOULD);
    for (NewsField field : FIELDS) {
      Set<String> names = held.mentioned(most.node(), field);
      if (!names.isEmpty()) {
        either.add(new MentionsQuery(field, names, most.times()), Occur.SHOULD);
      }
    }
    return either.build();
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
      public @Nullable Matches matches(LeafReaderContext leaf, int doc) throws IOException {
        if (mentioned(leaf.reader(), doc) < times) {
          return null;
        }
        List<Span> mentions = mentions(leaf.reader(), doc);
        return MatchesUtils.forField(
            IndexFields.TEXT, () -> new MentionMatches(MentionsQuery.this, mentions));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return true;
      }
    };
  }

  private int mentioned(LeafReader segment, int doc) throws IOException {
    int sum = 0;
    for (String name : names) {
      PostingsEnum postings = segment.postings(new Term(field, name), PostingsEnum.FREQS);
      sum += postings != null && postings.advance(doc) == doc ? postings.freq() : 0;
    }
    return sum;
  }

  private List<Span> mentions(LeafReader segment, int doc) throws IOException {
    Name.Kind kind = Objects.requireNonNull(NameFields.kind(named));
    return StoredArticle.readHead(segment.storedFields(), doc).names(kind).stream()
        .filter(name -> names.contains(DocumentFields.cut(name.filedAs())))
        .flatMap(name -> name.mentions().stream())
        .map(mention -> new Span(mention.start(), mention.end()))
        .toList();
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
