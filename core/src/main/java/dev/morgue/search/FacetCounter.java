package dev.morgue.search;

import dev.morgue.NewsField;
import dev.morgue.index.ArticleColumn;
import dev.morgue.index.FacetOrdinals;
import dev.morgue.index.IndexFields;
import dev.morgue.index.SourceColumn;
import dev.morgue.text.WordForms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/** Counts whole values of one field over matching documents. Exact. */
final class FacetCounter {

  static final Comparator<Facet.Value> MOST_FREQUENT_FIRST =
      Comparator.comparingLong(Facet.Value::count).reversed().thenComparing(Facet.Value::value);

  private final int[] counts;
  private long without;

  private FacetCounter(int values) {
    this.counts = new int[values];
  }

  /** Reads a value by its number. */
  private interface Names {
    String of(int number) throws IOException;
  }

  /**
   * Counts a facet.
   *
   * @param selected values that a filter names
   */
  static Facet count(
      Snapshot snapshot, MatchingDocs docs, FacetRequest request, Set<String> selected)
      throws IOException {
    String label = IndexFields.label(request.field());
    if (label.equals(NewsField.SOURCE.label()) && snapshot.hasRegistry()) {
      SourceColumn sources = snapshot.sources().column();
      FacetCounter counter = new FacetCounter(sources.values().size());
      for (MatchingDocs.Segment segment : docs.segments()) {
        counter.add(segment, sources.leaf(segment.leaf().ord));
      }
      return counter.facet(request, selected, sources.values()::get);
    }
    FacetOrdinals ordinals = snapshot.ordinals(label);
    ListedNames listed = snapshot.listed(label);
    FacetCounter counter = new FacetCounter(listed == null ? ordinals.size() : listed.size());
    for (MatchingDocs.Segment segment : docs.segments()) {
      counter.add(segment, ordinals, listed);
    }
    FacetOrdinals.Names names = ordinals.names();
    return counter.facet(
        request,
        selected,
        number -> listed == null ? names.of(number) : listed.name(number, names));
  }

  private void add(MatchingDocs.Segment segment, ArticleColumn.Leaf values) throws IOException {
    DocIdSetIterator docs = new BitSetIterator(segment.bits(), 0);
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      int number = values.of(doc);
      if (number == ArticleColumn.NONE) {
        without++;
      } else {
        counts[number]++;
      }
    }
  }

  /** An article that has several names of one entry counts once for it. */
  private void add(
      MatchingDocs.Segment segment, FacetOrdinals ordinals, @Nullable ListedNames listed)
      throws IOException {
    SortedSetDocValues values = ordinals.values(segment.leaf().ord);
    LongValues common = ordinals.common(segment.leaf().ord);
    int[] counted = new int[listed == null ? 0 : listed.entries()];
    DocIdSetIterator docs = new BitSetIterator(segment.bits(), 0);
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if (!values.advanceExact(doc)) {
        without++;
        continue;
      }
      for (int i = values.docValueCount(); i > 0; i--) {
        int value = (int) common.get(values.nextOrd());
        if (listed == null || listed.isNew(value, doc, counted)) {
          counts[listed == null ? value : listed.number(value)]++;
        }
      }
    }
  }

  private Facet facet(FacetRequest request, Set<String> selected, Names names) throws IOException {
    String wanted = request.containing() == null ? "" : WordForms.fold(request.containing());
    PriorityQueue<Facet.Value> most = new PriorityQueue<>(MOST_FREQUENT_FIRST.reversed());
    int distinct = 0;
    for (int ordinal = 0; ordinal < counts.length; ordinal++) {
      int count = counts[ordinal];
      boolean tooFew = most.size() == request.limit() && count < least(most);
      if (count == 0 || (tooFew && wanted.isEmpty())) {
        distinct += count == 0 ? 0 : 1;
        continue;
      }
      String value = names.of(ordinal);
      if (wanted.isEmpty() || WordForms.fold(value).contains(wanted)) {
        distinct++;
        most.add(new Facet.Value(value, count, selected.contains(value)));
        if (most.size() > request.limit()) {
          most.poll();
        }
      }
    }
    List<Facet.Value> values = new ArrayList<>(most);
    values.sort(MOST_FREQUENT_FIRST);
    return new Facet(request.field(), values, distinct, without);
  }

  private static long least(PriorityQueue<Facet.Value> most) {
    Facet.Value least = most.peek();
    return least == null ? 0 : least.count();
  }
}
