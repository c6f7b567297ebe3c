package dev.morgue.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;

/**
 * Every word that begins so. Lucene's own source for this refuses more words than a Boolean query
 * may have clauses; a newspaper has more than that with one first letter.
 */
final class BeginningSource extends IntervalsSource {

  private final String form;
  private final CompiledAutomaton forms;

  /**
   * Takes the words of an automaton.
   *
   * @param form the beginning, which stands for the automaton in comparisons
   */
  BeginningSource(String form, CompiledAutomaton forms) {
    this.form = form;
    this.forms = forms;
  }

  /** The words of one segment, or null where it has none. */
  private @Nullable IntervalsSource words(String field, LeafReaderContext leaf) throws IOException {
    Terms terms = leaf.reader().terms(field);
    if (terms == null) {
      return null;
    }
    List<IntervalsSource> words = new ArrayList<>();
    TermsEnum each = forms.getTermsEnum(terms);
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      words.add(Intervals.term(BytesRef.deepCopyOf(term)));
    }
    return words.isEmpty() ? null : Intervals.or(words);
  }

  @Override
  public @Nullable IntervalIterator intervals(String field, LeafReaderContext leaf)
      throws IOException {
    IntervalsSource words = words(field, leaf);
    return words == null ? null : words.intervals(field, leaf);
  }

  @Override
  public @Nullable IntervalMatchesIterator matches(String field, LeafReaderContext leaf, int doc)
      throws IOException {
    IntervalsSource words = words(field, leaf);
    return words == null ? null : words.matches(field, leaf, doc);
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    visitor.visitLeaf(new IntervalQuery(field, this));
  }

  @Override
  public int minExtent() {
    return 1;
  }

  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    return List.of(this);
  }

  @Override
  public int hashCode() {
    return form.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BeginningSource that && form.equals(that.form);
  }

  @Override
  public String toString() {
    return form + "*";
  }
}
