package dev.morgue.search;

import dev.morgue.NewsField;
import dev.morgue.index.ArticleColumn;
import dev.morgue.index.FacetOrdinals;
import dev.morgue.index.IndexFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/** What the articles that have a name have besides: other names, publications, years. */
final class NameProfile {

  static final List<NewsField> BESIDE =
      List.of(NewsField.PERSON, NewsField.ORGANISATION, NewsField.PLACE);

  /** Of a common name so many articles of each segment are looked at. */
  private static final int MOST_ARTICLES = 300;

  private static final int MOST_HEADLINES = 2;

  private final Snapshot snapshot;
  private final Query query;
  private final Set<Beside> beside = new LinkedHashSet<>();
  private final Set<Integer> sources = new LinkedHashSet<>();
  private final List<Dated> dated = new ArrayList<>();
  private final @Nullable YearSpan years;

  /**
   * A name that stands in an article.
   *
   * @param field a place in {@link #BESIDE}
   * @param value its number among the field's values
   */
  record Beside(int field, int value) {}

  private record Dated(int doc, int day) {}

  private NameProfile(Snapshot snapshot, Query query, @Nullable YearSpan years) {
    this.snapshot = snapshot;
    this.query = query;
    this.years = years;
  }

  /** The profile of the articles that a query finds. */
  static NameProfile of(Snapshot snapshot, Query query) throws IOException {
    MatchingDocs docs = MatchingDocs.of(snapshot.searcher(), query);
    NameProfile profile = new NameProfile(snapshot, query, YearSpans.of(docs));
    for (MatchingDocs.Segment segment : docs.segments()) {
      profile.dates(segment);
      for (int field = 0; field < BESIDE.size(); field++) {
        profile.names(segment, field);
      }
      profile.sources(segment);
    }
    return profile;
  }

  private void dates(MatchingDocs.Segment segment) throws IOException {
    NumericDocValues days = DocValues.getNumeric(segment.leaf().reader(), IndexFields.DATE_FROM);
    DocIdSetIterator docs = new BitSetIterator(segment.bits(), 0);
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      int day = Integer.MIN_VALUE;
      if (days.advanceExact(doc)) {
        day = (int) days.longValue();
      }
      dated.add(new Dated(segment.leaf().docBase + doc, day));
    }
  }

  private void names(MatchingDocs.Segment segment, int field) throws IOException {
    FacetOrdinals ordinals = snapshot.ordinals(BESIDE.get(field).label());
    SortedSetDocValues values = ordinals.values(segment.leaf().ord);
    LongValues common = ordinals.common(segment.leaf().ord);
    DocIdSetIterator docs = new BitSetIterator(segment.bits(), 0);
    int left = MOST_ARTICLES;
    for (int doc = docs.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS && left-- > 0;
        doc = docs.nextDoc()) {
      for (int i = values.advanceExact(doc) ? values.docValueCount() : 0; i > 0; i--) {
        beside.add(new Beside(field, (int) common.get(values.nextOrd())));
      }
    }
  }

  private void sources(MatchingDocs.Segment segment) throws IOException {
    LeafReaderContext leaf = segment.leaf();
    ArticleColumn.Leaf column = snapshot.column(NewsField.SOURCE).leaf(leaf.ord);
    DocIdSetIterator docs = new BitSetIterator(segment.bits(), 0);
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      int source = column.of(doc);
      if (source != ArticleColumn.NONE) {
        sources.add(source);
      }
    }
  }

  /** The articles that it is of. */
  Query query() {
    return query;
  }

  /** How many articles there are. */
  long articles() {
    return dated.size();
  }

  Set<Beside> beside() {
    return beside;
  }

  Set<Integer> sources() {
    return sources;
  }

  @Nullable YearSpan years() {
    return years;
  }

  /** The headlines of the latest articles. */
  List<String> headlines() throws IOException {
    StoredFields stored = snapshot.reader().storedFields();
    List<String> headlines = new ArrayList<>();
    for (Dated article :
        dated.stream().sorted(Comparator.comparingInt(Dated::day).reversed()).toList()) {
      String headline = Hits.article(stored, article.doc()).headline();
      if (headline != null && !headlines.contains(headline)) {
        headlines.add(headline);
      }
      if (headlines.size() == MOST_HEADLINES) {
        break;
      }
    }
    return headlines;
  }
}
