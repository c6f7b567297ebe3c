package dev.morgue.index;

import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.query.QueryNode;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Queries for days and numbers in one field. */
public final class RangeQueries {

  private RangeQueries() {}

  /** Articles whose days in a field lie within, or overlap, the days from one date to another. */
  public static Query days(
      NewsField field, @Nullable PartialDate from, @Nullable PartialDate to, boolean overlapping) {
    int[] first = {from == null ? Integer.MIN_VALUE : (int) from.earliest().toEpochDay()};
    int[] last = {to == null ? Integer.MAX_VALUE : (int) to.latest().toEpochDay()};
    return new ConstantScoreQuery(
        overlapping
            ? IntRange.newIntersectsQuery(field.label(), first, last)
            : IntRange.newWithinQuery(field.label(), first, last));
  }

  /** Articles with a number in a field that lies from one to another. */
  static Query numbers(QueryNode.Numbers numbers) {
    int from = (int) Math.min(numbers.from(), Integer.MAX_VALUE);
    int to = (int) Math.min(numbers.to(), Integer.MAX_VALUE);
    return new ConstantScoreQuery(IntPoint.newRangeQuery(numbers.field().label(), from, to));
  }
}
