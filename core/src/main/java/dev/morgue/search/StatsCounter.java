package dev.morgue.search;

import dev.morgue.NewsField;
import dev.morgue.index.ArticleColumn;
import dev.morgue.index.IndexFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/**
 * Counts holdings in one pass over what matches. What it keeps grows with the values and months
 * that there are, not with the articles.
 */
final class StatsCounter extends SimpleCollector {

  private final List<ArticleColumn> by;
  private final ArticleColumn languages;
  private final int stubWords;

  private final HoldingTally all = new HoldingTally();
  private final Map<Long, HoldingTally> parts = new HashMap<>();
  private final long[] byLanguage;
  private long withoutLanguage;
  private long revised;
  private long copied;
  private long copies;

  private @Nullable Segment segment;

  /**
   * A counter.
   *
   * @param by what parts the holdings
   * @param languages the language of each article
   */
  StatsCounter(StatsRequest request, List<ArticleColumn> by, ArticleColumn languages) {
    this.by = by;
    this.languages = languages;
    this.stubWords = request.stubWords();
    this.byLanguage = new long[languages.values().size()];
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    segment = new Segment(leaf);
  }

  @Override
  public void collect(int doc) throws IOException {
    if (segment != null) {
      segment.collect(doc);
    }
  }

  /** The columns of one segment. */
  private final class Segment {

    private final NumericDocValues from;
    private final NumericDocValues to;
    private final NumericDocValues words;
    private final NumericDocValues version;
    private final NumericDocValues latest;
    private final NumericDocValues places;
    private final @Nullable PostingsEnum signed;
    private final ArticleColumn.Leaf language;
    private final List<ArticleColumn.Leaf> values = new ArrayList<>();

    Segment(LeafReaderContext leaf) throws IOException {
      LeafReader reader = leaf.reader();
      this.from = DocValues.getNumeric(reader, IndexFields.DATE_FROM);
      this.to = DocValues.getNumeric(reader, IndexFields.DATE_TO);
      this.words = DocValues.getNumeric(reader, IndexFields.LENGTH);
      this.version = DocValues.getNumeric(reader, IndexFields.VERSION);
      this.latest = DocValues.getNumeric(reader, IndexFields.LATEST);
      this.places = DocValues.getNumeric(reader, IndexFields.PLACES);
      this.signed = reader.postings(new Term(IndexFields.HAS, NewsField.BYLINE.label()));
      this.language = languages.leaf(leaf.ord);
      for (ArticleColumn column : by) {
        values.add(column.leaf(leaf.ord));
      }
    }

    void collect(int doc) throws IOException {
      revised += number(latest, doc, 1) == 1 && number(version, doc, 1) > 1 ? 1 : 0;
      long further = number(places, doc, 1) - 1;
      copied += further > 0 ? 1 : 0;
      copies += Math.max(further, 0);
      int tongue = language.of(doc);
      if (tongue == ArticleColumn.NONE) {
        withoutLanguage++;
      } else {
        byLanguage[tongue]++;
      }
      HoldingTally part = part(doc);
      boolean unsigned = !isSigned(doc);
      boolean stub = number(words, doc, 0) < stubWords;
      boolean dated = from.advanceExact(doc) && to.advanceExact(doc);
      for (HoldingTally tally : List.of(all, part)) {
        tally.add(unsigned, stub);
        if (dated) {
          tally.addDate(from.longValue(), to.longValue());
        } else {
          tally.addUndated();
        }
      }
    }

    private HoldingTally part(int doc) throws IOException {
      long key = 0;
      for (int i = 0; i < values.size(); i++) {
        key =
            Math.addExact(
                Math.multiplyExact(key, by.get(i).values().size() + 1L),
                values.get(i).of(doc) + 1L);
      }
      return parts.computeIfAbsent(key, k -> new HoldingTally());
    }

    private boolean isSigned(int doc) throws IOException {
      if (signed == null) {
        return false;
      }
      int at = signed.docID() < doc ? signed.advance(doc) : signed.docID();
      return at == doc && at != DocIdSetIterator.NO_MORE_DOCS;
    }
  }

  private static long number(NumericDocValues values, int doc, long absent) throws IOException {
    return values.advanceExact(doc) ? values.longValue() : absent;
  }

  Holding all() {
    return all.holding(List.of());
  }

  long revised() {
    return revised;
  }

  long copied() {
    return copied;
  }

  long copies() {
    return copies;
  }

  /** By language, most frequent first. */
  Facet languages() {
    List<Facet.Value> values = new ArrayList<>();
    for (int i = 0; i < byLanguage.length; i++) {
      if (byLanguage[i] > 0) {
        values.add(new Facet.Value(languages.values().get(i), byLanguage[i], false));
      }
    }
    values.sort(FacetCounter.MOST_FREQUENT_FIRST);
    return new Facet(NewsField.LANGUAGE.label(), values, values.size(), withoutLanguage);
  }

  /** The parts, largest first, then by name; what has no value comes last. */
  List<Holding> holdings() {
    List<Holding> holdings = new ArrayList<>();
    parts.forEach((key, tally) -> holdings.add(tally.holding(values(key))));
    holdings.sort(HoldingOrder.LARGEST_FIRST);
    return holdings;
  }

  private List<@Nullable String> values(long key) {
    List<@Nullable String> values = new ArrayList<>();
    long rest = key;
    for (ArticleColumn column : by.reversed()) {
      int number = (int) (rest % (column.values().size() + 1)) - 1;
      values.addFirst(number == ArticleColumn.NONE ? null : column.values().get(number));
      rest /= column.values().size() + 1;
    }
    return values;
  }
}
