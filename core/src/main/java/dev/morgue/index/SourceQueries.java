package dev.morgue.index;

import dev.morgue.NewsField;
import dev.morgue.sources.NewsSource;
import dev.morgue.sources.SourceKey;
import dev.morgue.sources.SourceRegistry;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Queries for publications. Where a publication is in the user's list, they find exactly the
 * articles that {@link SourceColumn} counts under it. Thread-safe.
 */
public final class SourceQueries {

  /** What a group's name begins with in a query. */
  static final String GROUP = "@";

  private static final String NAME = IndexFields.whole(NewsField.SOURCE.label());
  private static final String CODE = IndexFields.whole(IndexFields.SOURCE_CODE);
  private static final String DOMAIN = IndexFields.whole(NewsField.DOMAIN.label());

  private final SourceRegistry registry;
  private final SourceColumn column;

  SourceQueries(SourceRegistry registry, SourceColumn column) {
    this.registry = registry;
    this.column = column;
  }

  /**
   * The query for what a user typed: a whole name, alias, former title, code, ISSN, site or group.
   * It is of no clause where no article can match.
   *
   * @param beginning whether names and codes count that only begin so
   */
  BooleanQuery typed(String typed, boolean beginning) {
    String text = typed.strip();
    boolean group = text.startsWith(GROUP);
    Collection<NewsSource> sources = group ? registry.group(text) : registry.meant(text, beginning);
    BitSet meant = new BitSet();
    sources.forEach(source -> meant.set(column.number(source)));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    if (!group) {
      Predicate<String> same = same(SourceKey.of(text), beginning);
      unlisted(text, beginning).forEach(meant::set);
      List<String> codes = column.codes().values();
      held(
          any,
          CODE,
          numbered(
              column.codes(),
              c ->
                  column.ofCode(c) == ArticleColumn.NONE && same.test(SourceKey.of(codes.get(c)))));
      if (SourceKey.isHost(text)) {
        held(any, DOMAIN, hosts(SourceKey.host(text)));
      }
    }
    attributed(meant).clauses().forEach(clause -> any.add(clause.query(), Occur.SHOULD));
    return any.build();
  }

  private static Predicate<String> same(String wanted, boolean beginning) {
    return beginning ? key -> key.startsWith(wanted) : key -> key.equals(wanted);
  }

  /** Names that the list lacks and that are the typed one; "The" aside if none is it whole. */
  private List<Integer> unlisted(String typed, boolean beginning) {
    String key = SourceKey.of(typed);
    List<Integer> whole = unlisted(same(key, beginning));
    if (!beginning && (!whole.isEmpty() || registry.named(typed).isPresent())) {
      return whole;
    }
    Predicate<String> same = same(beginning ? key : SourceKey.withoutArticle(key), beginning);
    List<Integer> bare = unlisted(held -> same.test(SourceKey.withoutArticle(held)));
    bare.addAll(whole);
    return bare;
  }

  private List<Integer> unlisted(Predicate<String> key) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < column.values().size(); i++) {
      if (!column.isListed(i) && key.test(SourceKey.of(column.values().get(i)))) {
        numbers.add(i);
      }
    }
    return numbers;
  }

  /** Articles of any of these publications, named as a facet lists them, by an alias or a group. */
  public Query any(List<String> names) {
    BitSet meant = new BitSet();
    for (String name : names) {
      if (name.startsWith(GROUP)) {
        registry.group(name).forEach(source -> meant.set(column.number(source)));
      } else {
        Optional<NewsSource> listed = registry.called(name);
        int number = listed.map(column::number).orElseGet(() -> column.values().indexOf(name));
        meant.set(Math.max(number, 0), Math.max(number, 0) + (number < 0 ? 0 : 1));
      }
    }
    return attributed(meant);
  }

  /** The value that a facet counts a name under. */
  public String counted(String name) {
    return registry.called(name).map(NewsSource::name).orElse(name);
  }

  /** Articles that are of no publication. */
  public Query none() {
    BitSet listed = new BitSet();
    listed.set(0, registry.sources().size());
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(new FieldExistsQuery(NAME), Occur.MUST_NOT)
        .add(attributed(listed), Occur.MUST_NOT)
        .build();
  }

  /** The articles that the column counts under these numbers. */
  BooleanQuery attributed(BitSet numbers) {
    IntPredicate meant = number -> number != ArticleColumn.NONE && numbers.get(number);
    Query listedName = anyOf(NAME, names(column::isListed));
    Query listedCode = anyOf(CODE, numbered(column.codes(), c -> column.ofCode(c) >= 0));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    held(any, NAME, names(n -> meant.test(n) && column.isListed(n)));
    held(any, NAME, names(n -> meant.test(n) && !column.isListed(n)), listedCode);
    held(any, CODE, numbered(column.codes(), c -> meant.test(column.ofCode(c))), listedName);
    held(
        any,
        DOMAIN,
        numbered(column.domains(), d -> meant.test(column.ofDomain(d))),
        new FieldExistsQuery(NAME),
        listedCode);
    return any.build();
  }

  private List<BytesRef> names(IntPredicate number) {
    return numbered(column.names(), i -> number.test(column.ofName(i)));
  }

  private static List<BytesRef> numbered(ArticleColumn values, IntPredicate wanted) {
    List<BytesRef> terms = new ArrayList<>();
    for (int i = 0; i < values.values().size(); i++) {
      if (wanted.test(i)) {
        terms.add(new BytesRef(values.values().get(i)));
      }
    }
    return terms;
  }

  /** The host and its subdomains, whatever the list says of them. */
  private List<BytesRef> hosts(String host) {
    List<String> held = column.domains().values();
    return numbered(
        column.domains(), d -> held.get(d).equals(host) || held.get(d).endsWith("." + host));
  }

  private static Query anyOf(String field, List<BytesRef> terms) {
    return terms.isEmpty() ? new MatchNoDocsQuery("none held") : new TermInSetQuery(field, terms);
  }

  /** Adds articles with one of the terms that none of the other queries finds. */
  private static void held(
      BooleanQuery.Builder any, String field, List<BytesRef> terms, Query... without) {
    if (terms.isEmpty()) {
      return;
    }
    BooleanQuery.Builder held = new BooleanQuery.Builder();
    held.add(new TermInSetQuery(field, terms), Occur.FILTER);
    for (Query other : without) {
      held.add(other, Occur.MUST_NOT);
    }
    any.add(held.build(), Occur.SHOULD);
  }
}
