package dev.morgue.search;

import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.index.ArchiveNames;
import dev.morgue.index.IndexFields;
import dev.morgue.index.RangeQueries;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Filters and facet fields of a request: which are valid and what they mean. */
final class Filters {

  private Filters() {}

  /**
   * Checks that a field can be counted and filtered by.
   *
   * @throws IllegalArgumentException if not, naming those that can
   */
  static void checkField(String field, Snapshot snapshot) {
    Optional<NewsField> known = NewsField.of(field);
    boolean countable = known.map(NewsField::isFacet).orElse(snapshot.ownFields().contains(field));
    if (!countable) {
      List<String> names = new ArrayList<>();
      for (NewsField each : NewsField.values()) {
        if (each.isFacet()) {
          names.add(each.label());
        }
      }
      names.addAll(snapshot.ownFields());
      throw new IllegalArgumentException(
          "'"
              + field
              + "' cannot be counted or filtered by; take one of "
              + String.join(", ", names));
    }
  }

  /** Articles with one of the filter's values, whether it keeps or excludes them. */
  static Query query(Filter filter, Snapshot snapshot) throws IOException {
    String label = IndexFields.label(filter.field());
    boolean source = label.equals(NewsField.SOURCE.label());
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    List<BytesRef> whole = new ArrayList<>();
    List<String> sources = new ArrayList<>();
    for (String value : filter.values()) {
      if (value.equals(Filter.NO_VALUE)) {
        any.add(source ? snapshot.sources().queries().none() : without(label), Occur.SHOULD);
      } else if (source) {
        sources.add(value);
      } else if (label.equals(NewsField.DATE.label())) {
        PartialDate date = PartialDate.parse(value);
        any.add(RangeQueries.days(NewsField.DATE, date, date, false), Occur.SHOULD);
      } else if (ArchiveNames.kind(label) != null) {
        NewsField field = NewsField.of(label).orElseThrow();
        snapshot.heldNames().filedAs(field, value).forEach(name -> whole.add(new BytesRef(name)));
      } else {
        whole.add(new BytesRef(value));
      }
    }
    if (!sources.isEmpty()) {
      any.add(snapshot.sources().queries().any(sources), Occur.SHOULD);
    }
    if (!whole.isEmpty()) {
      any.add(new TermInSetQuery(IndexFields.whole(label), whole), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query without(String label) {
    // what a facet counts as without a value: a printed byline has none if nobody was read from it
    Query has =
        label.equals(NewsField.DATE.label())
            ? new TermQuery(new Term(IndexFields.HAS, label))
            : new FieldExistsQuery(IndexFields.whole(label));
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(has, Occur.MUST_NOT)
        .build();
  }
}
