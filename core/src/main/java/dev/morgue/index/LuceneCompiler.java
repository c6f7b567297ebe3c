package dev.morgue.index;

import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.Sha256;
import dev.morgue.UrlNormalForm;
import dev.morgue.query.QueryNode;
import dev.morgue.query.QueryPrinter;
import dev.morgue.query.Warning;
import dev.morgue.query.WordNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Query tree to Lucene query: the only place that does it. Only words of the text score; conditions
 * on other fields hold or do not. Used once, by one thread.
 */
public final class LuceneCompiler {

  private final Values values;
  private final boolean overlappingDates;
  private final boolean scoring;
  private final List<Warning> warnings = new ArrayList<>();
  private boolean dated;

  /**
   * Compiles for one state of an archive.
   *
   * @param values the values its fields hold
   * @param overlappingDates whether every date range takes what only may lie within it
   */
  public LuceneCompiler(Values values, boolean overlappingDates) {
    this(values, overlappingDates, true);
  }

  private LuceneCompiler(Values values, boolean overlappingDates, boolean scoring) {
    this.values = values;
    this.overlappingDates = overlappingDates;
    this.scoring = scoring;
  }

  /** Compiles what matches alone, without what only scores: no other word is to be marked. */
  public static LuceneCompiler forMarks(Values values) {
    return new LuceneCompiler(values, false, false);
  }

  /** What the query asks of this archive that it cannot give. */
  public List<Warning> warnings() {
    return List.copyOf(warnings);
  }

  /** Whether the query has a range of publication days that leaves less precise dates out. */
  public boolean isDated() {
    return dated;
  }

  /** The query that a tree means. */
  public Query compile(QueryNode node) throws IOException {
    return compile(node, NewsField.TEXT.label());
  }

  private Query compile(QueryNode node, String field) throws IOException {
    return switch (node) {
      case QueryNode.Everything e -> MatchAllDocsQuery.INSTANCE;
      case QueryNode.And and -> all(and.nodes(), field);
      case QueryNode.Or or -> any(or.nodes(), field);
      case QueryNode.Not not -> all(List.of(not), field);
      case WordNode.Word word -> leaf(field, word.text(), Typed.BARE);
      case WordNode.Phrase phrase -> leaf(field, phrase.text(), Typed.QUOTED);
      case WordNode.Prefix prefix -> leaf(field, prefix.stem(), Typed.BEGINNING);
      case QueryNode.InField within -> compile(within.node(), within.field());
      case WordNode w -> unsearched(w);
      case QueryNode.Near n -> unsearched(n);
      case QueryNode.AtLeast n -> unsearched(n);
      case QueryNode.First n -> unsearched(n);
      case QueryNode.About n -> unsearched(n);
      case QueryNode.Boost boost -> compile(boost.node(), field);
      case QueryNode.Is n -> unsearched(n);
      case QueryNode.NoValue none -> noValue(none);
      case QueryNode.Days days -> days(days);
      case QueryNode.Numbers numbers -> numbers(numbers);
    };
  }

  private Query unsearched(QueryNode node) {
    String text = QueryPrinter.print(node);
    warnings.add(new Warning(text + " cannot be searched, so it finds nothing", 0, 0));
    return new MatchNoDocsQuery("cannot be searched");
  }

  private Query all(List<QueryNode> nodes, String field) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    boolean positive = false;
    for (QueryNode node : nodes) {
      if (node instanceof QueryNode.Not not) {
        query.add(compile(not.node(), field), Occur.MUST_NOT);
      } else {
        query.add(compile(node, field), scores(node, field) ? Occur.MUST : Occur.FILTER);
        positive = true;
      }
    }
    return (positive ? query : query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)).build();
  }

  private Query any(List<QueryNode> nodes, String field) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (QueryNode node : nodes) {
      query.add(compile(node, field), Occur.SHOULD);
    }
    return query.build();
  }

  /** Whether a node looks for words of the text. */
  private static boolean scores(QueryNode node, String field) {
    return switch (node) {
      case QueryNode.And and -> and.nodes().stream().anyMatch(n -> scores(n, field));
      case QueryNode.Or or -> or.nodes().stream().anyMatch(n -> scores(n, field));
      case QueryNode.InField within -> scores(within.node(), within.field());
      case WordNode w -> isZone(field);
      case QueryNode.Boost boost -> scores(boost.node(), field);
      case QueryNode.Near n -> isZone(field);
      case QueryNode.AtLeast n -> isZone(field);
      case QueryNode.First n -> isZone(field);
      case QueryNode.About a -> true;
      case QueryNode.Is i -> false;
      case QueryNode.Everything e -> false;
      case QueryNode.Not n -> false;
      case QueryNode.NoValue n -> false;
      case QueryNode.Days d -> false;
      case QueryNode.Numbers n -> false;
    };
  }

  private static boolean isZone(String field) {
    return NewsField.of(field).map(f -> f.kind() == NewsField.Kind.ZONE).orElse(false);
  }

  private enum Typed {
    BARE,
    QUOTED,
    BEGINNING
  }

  private Query leaf(String name, String text, Typed typed) throws IOException {
    Optional<NewsField> known = NewsField.of(name);
    if (known.isEmpty()) {
      return unscored(words(IndexFields.own(name), text, typed));
    }
    NewsField field = known.get();
    return switch (field.kind()) {
      case ZONE -> zone(field, text, typed);
      case WORDS, NAMES -> unscored(words(field.label(), text, typed));
      case VALUE -> value(field, text, typed);
      case EXACT -> exact(field, text);
      // the parser reads dates and numbers; what it could not read is searched as text
      case DATE, NUMBER -> zone(NewsField.TEXT, text, typed);
    };
  }

  private static Query unscored(Query query) {
    return new ConstantScoreQuery(query);
  }

  private static Query words(String field, String text, Typed typed) {
    return typed == Typed.BEGINNING
        ? WordQueries.beginning(field, text)
        : WordQueries.query(field, words(text, typed));
  }

  private static QueryWords words(String text, Typed typed) {
    return typed == Typed.BARE ? QueryWords.bare(text) : QueryWords.quoted(text);
  }

  private Query zone(NewsField zone, String text, Typed typed) {
    Query anywhere = words(IndexFields.TEXT, text, typed);
    return switch (zone) {
      case TEXT -> anywhere;
      case HEADLINE -> words(IndexFields.HEADLINE, text, typed);
      default -> {
        Query within =
            typed == Typed.BEGINNING
                ? WordQueries.beginningWithin(zone, text)
                : WordQueries.within(zone, words(text, typed));
        if (!scoring) {
          yield within;
        }
        BooleanQuery.Builder both = new BooleanQuery.Builder();
        both.add(within, Occur.FILTER).add(anywhere, Occur.SHOULD);
        yield both.build();
      }
    };
  }

  /** Whole values; a value that no article has is answered with those that come near it. */
  private Query value(NewsField field, String text, Typed typed) throws IOException {
    List<String> held = values.matching(field, text, typed == Typed.BEGINNING);
    if (held.isEmpty()) {
      List<String> near = values.containing(field, text, 5);
      String hint = near.isEmpty() ? "" : "; held are " + String.join(", ", near);
      warnings.add(
          new Warning(
              String.format(Locale.ROOT, "no %s is '%s'%s", field.label(), text, hint), 0, 0));
      return new MatchNoDocsQuery("no such value");
    }
    return unscored(WordQueries.anyOf(IndexFields.whole(field.label()), held));
  }

  private static Query exact(NewsField field, String text) {
    String value = text.strip();
    return switch (field) {
      case KEY -> new PrefixQuery(new Term(IndexFields.ID, Sha256.of(value).substring(0, 16)));
      case URL -> new TermQuery(new Term(field.label(), UrlNormalForm.of(value)));
      case SHA256 -> saved(value);
      default -> new TermQuery(new Term(field.label(), value));
    };
  }

  private static Query saved(String hash) {
    boolean isHash = hash.length() == 64 && hash.matches("[0-9a-fA-F]{64}");
    return isHash
        ? new TermQuery(new Term(IndexFields.SAVED, ArticleDocument.savedTerm(hash)))
        : new MatchNoDocsQuery("not a SHA-256");
  }

  private Query noValue(QueryNode.NoValue none) {
    if (NewsField.of(none.field()).filter(LuceneCompiler::isAlwaysThere).isPresent()) {
      return new MatchNoDocsQuery("every article has one");
    }
    Query has = new TermQuery(new Term(IndexFields.HAS, IndexFields.label(none.field())));
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(has, Occur.MUST_NOT)
        .build();
  }

  private static boolean isAlwaysThere(NewsField field) {
    return switch (field) {
      case ID, KEY, SHA256, LENGTH -> true;
      default -> false;
    };
  }

  private Query days(QueryNode.Days days) {
    dated |= days.field() == NewsField.DATE && !days.overlapping();
    return days(days.field(), days.from(), days.to(), days.overlapping() || overlappingDates);
  }

  /** Articles whose days in a field lie within, or overlap, the days from one date to another. */
  public static Query days(
      NewsField field, @Nullable PartialDate from, @Nullable PartialDate to, boolean overlapping) {
    int[] first = {from == null ? Integer.MIN_VALUE : (int) from.earliest().toEpochDay()};
    int[] last = {to == null ? Integer.MAX_VALUE : (int) to.latest().toEpochDay()};
    return unscored(
        overlapping
            ? IntRange.newIntersectsQuery(field.label(), first, last)
            : IntRange.newWithinQuery(field.label(), first, last));
  }

  private static Query numbers(QueryNode.Numbers numbers) {
    int from = (int) Math.min(numbers.from(), Integer.MAX_VALUE);
    int to = (int) Math.min(numbers.to(), Integer.MAX_VALUE);
    return unscored(IntPoint.newRangeQuery(numbers.field().label(), from, to));
  }
}
