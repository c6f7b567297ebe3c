package dev.morgue.index;

import dev.morgue.NewsField;
import dev.morgue.query.Around;
import dev.morgue.query.QueryNode;
import dev.morgue.query.Said;
import dev.morgue.query.Saved;
import dev.morgue.query.ScoringNodes;
import dev.morgue.query.Warning;
import dev.morgue.query.WordNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Query tree to Lucene query: with {@link WordCompiler} for what stands in a field, the only place
 * that does it. Only words of the text score; conditions on other fields hold or do not. Used once,
 * by one thread.
 */
public final class LuceneCompiler {

  /** Where an article says what it is about. */
  private static final List<NewsField> ABOUT =
      List.of(NewsField.HEADLINE, NewsField.LEAD, NewsField.SUBJECT, NewsField.KEYWORD);

  private static final List<NewsField> NAMED =
      List.of(NewsField.PERSON, NewsField.ORGANISATION, NewsField.PLACE, NewsField.EVENT);

  private final Values values;
  private final boolean overlappingDates;
  private final boolean scoring;
  private final List<Warning> warnings = new ArrayList<>();
  private final AtomicBoolean cut = new AtomicBoolean();
  private final WordCompiler words;
  private final QuotedSpeakers quoted;
  private boolean dated;

  /** Whether what is compiled stands where names count only as they are typed. */
  private boolean asTyped;

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
    this.words = new WordCompiler(values, warnings, cut, scoring);
    this.quoted = new QuotedSpeakers(values, this::warn, warnings);
  }

  /** Compiles what matches alone, without what only scores: no other word is to be marked. */
  public static LuceneCompiler forMarks(Values values) {
    return new LuceneCompiler(values, false, false);
  }

  /**
   * What the query asks of this archive that it cannot give. Complete when the query has been
   * searched: that an article has more combinations than are looked at is seen only then.
   */
  public List<Warning> warnings() {
    List<Warning> all = new ArrayList<>(warnings);
    if (cut.get()) {
      all.add(
          new Warning(
              "in some articles the words stand so often that not every combination was looked at;"
                  + " ask for rarer words or a shorter distance",
              0,
              0));
    }
    return List.copyOf(all);
  }

  /** Whether the query has a range of publication days that leaves less precise dates out. */
  public boolean isDated() {
    return dated;
  }

  /**
   * The query that a tree means.
   *
   * @throws TimeOver if there is no time to look all its words and names up
   */
  public Query compile(QueryNode node) throws IOException {
    return compile(Saved.expanded(node), NewsField.TEXT.label());
  }

  /** The query that a tree means where words are looked for in a field. */
  private Query compile(QueryNode node, String field) throws IOException {
    return switch (node) {
      case QueryNode.Everything e -> MatchAllDocsQuery.INSTANCE;
      case QueryNode.And and -> all(and.nodes(), field);
      case QueryNode.Or or -> any(or.nodes(), field);
      case QueryNode.Not not -> all(List.of(not), field);
      case WordNode word -> named(word, field);
      case QueryNode.Near near -> placed(near, List.of(near.left(), near.right()), field);
      case QueryNode.AtLeast least -> placed(least, List.of(least.node()), field);
      case QueryNode.First first -> placed(first, List.of(first.node()), field);
      case QueryNode.About about -> about(about.node());
      case QueryNode.Mentions most -> mentions(most);
      case QueryNode.Boost boost -> boost(boost, field);
      case Around around -> PlacePoints.query(around, values.reader(), !scoring, this::warn);
      case QueryNode.Is is -> ArticleFlags.query(is.flag());
      case QueryNode.InField within -> within(within);
      case Said said -> said(said);
      case Saved saved -> compile(saved.node(), field);
      case QueryNode.NoValue none -> noValue(none);
      case QueryNode.Days days -> days(days);
      case QueryNode.Numbers numbers -> RangeQueries.numbers(numbers);
    };
  }

  /** What counts places; a value that is matched whole has none, so all its operands must match. */
  private Query placed(QueryNode node, List<QueryNode> operands, String field) throws IOException {
    if (words.hasPlaces(field)) {
      Query typed = words.compile(node, field);
      return mentioned(typed, typed, Set.of(), field);
    }
    warn(field + ": is matched whole, so nothing stands near or often there; all must match");
    return all(operands, field);
  }

  private Query within(QueryNode.InField within) throws IOException {
    warnUnfilled(within.field());
    boolean outside = asTyped;
    asTyped = within.asTyped();
    Query query = compile(within.node(), within.field());
    asTyped = outside;
    return query;
  }

  /** Words in what somebody says: the article quotes them, and the words stand in that. */
  private Query said(Said said) throws IOException {
    warnUnfilled(said.speaker().field());
    List<String> speakers = quoted.called(said.speaker().node(), said.speaker().asTyped());
    words.quoting(speakers);
    Query spoken = compile(said.words(), NewsField.QUOTE.label());
    words.quoting(null);
    return QuotedSpeakers.whoSay(speakers, spoken);
  }

  /** Words, and in a field of names the other spellings of the name that they are. */
  private Query named(WordNode word, String field) throws IOException {
    TimeOver.check(values.timeout());
    if (field.equals(NewsField.SAID.label())) {
      return words.spoken(quoted.called(word, asTyped));
    }
    Query articles = spelled(word, field);
    NewsField news = NewsField.of(field).orElse(NewsField.TEXT);
    return scoring && ScoringNodes.scores(word, field) && NameFields.kind(news) != null
        ? Prominence.ranked(articles, news, values.names().asked(word, news, asTyped))
        : articles;
  }

  private Query spelled(WordNode word, String field) throws IOException {
    Query typed = words.compile(word, field);
    if (asTyped || !QueryNode.InField.hasVariants(field)) {
      return mentioned(typed, typed, Set.of(), field);
    }
    Set<String> same = values.names().same(word, NewsField.of(field).orElseThrow());
    if (same.isEmpty()) {
      return mentioned(typed, typed, same, field);
    }
    BooleanQuery.Builder any =
        new BooleanQuery.Builder()
            .add(typed, Occur.SHOULD)
            .add(WordQueries.anyOf(IndexFields.whole(field), same), Occur.SHOULD);
    return mentioned(new ConstantScoreQuery(any.build()), typed, same, field);
  }

  /** Where words are to be marked, so are the mentions of the names that match. */
  private Query mentioned(Query articles, Query typed, Set<String> same, String field) {
    NewsField news = NewsField.of(field).orElse(NewsField.TEXT);
    return scoring ? articles : NamesQuery.of(news, articles, typed, same);
  }

  private void warnUnfilled(String field) throws IOException {
    String label = IndexFields.label(field);
    boolean always = NewsField.of(field).filter(LuceneCompiler::isAlwaysThere).isPresent();
    boolean told = field.equals(NewsField.GROUP.label());
    if (!always && !told && !values.isFilled(label) && values.reader().numDocs() > 0) {
      warn("no article in this archive has " + field + ":");
    }
  }

  private void warn(String message) {
    Warning warning = new Warning(message, 0, 0);
    if (!warnings.contains(warning)) {
      warnings.add(warning);
    }
  }

  private Query about(QueryNode node) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (NewsField field : ABOUT) {
      query.add(compile(node, field.label()), Occur.SHOULD);
    }
    for (NewsField field : NAMED) {
      // what the source says it is about, not whoever stands somewhere in the text
      Query given = words.given(node, field);
      query.add(scoring ? given : NamesQuery.given(field, given), Occur.SHOULD);
    }
    return query.build();
  }

  /**
   * So many mentions of what is called so. The words score wherever they stand; only what counted
   * is marked.
   */
  private Query mentions(QueryNode.Mentions most) throws IOException {
    String text = NewsField.TEXT.label();
    Query words = compile(most.node(), text);
    Query often =
        most.times() > 1 ? compile(new QueryNode.AtLeast(most.times(), most.node()), text) : words;
    BooleanQuery enough = MentionsQuery.of(most, values.names(), often);
    return scoring
        ? new BooleanQuery.Builder().add(enough, Occur.FILTER).add(words, Occur.SHOULD).build()
        : enough;
  }

  private Query boost(QueryNode.Boost boost, String field) throws IOException {
    Query query = compile(boost.node(), field);
    return ScoringNodes.scores(boost.node(), field)
        ? new BoostQuery(query, (float) boost.factor())
        : query;
  }

  private Query all(List<QueryNode> nodes, String field) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    boolean positive = false;
    for (QueryNode node : nodes) {
      if (node instanceof QueryNode.Not not) {
        query.add(compile(not.node(), field), Occur.MUST_NOT);
      } else {
        query.add(
            compile(node, field), ScoringNodes.scores(node, field) ? Occur.MUST : Occur.FILTER);
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

  private Query noValue(QueryNode.NoValue none) throws IOException {
    warnUnfilled(none.field());
    if (NewsField.of(none.field()).filter(LuceneCompiler::isAlwaysThere).isPresent()) {
      return new MatchNoDocsQuery("every article has one");
    }
    Query has =
        none.field().equals(NewsField.GROUP.label())
            ? StoryQueries.grouped()
            : new TermQuery(new Term(IndexFields.HAS, IndexFields.label(none.field())));
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

  private Query days(QueryNode.Days days) throws IOException {
    warnUnfilled(days.field().label());
    dated |= days.field() == NewsField.DATE && !days.overlapping();
    boolean overlapping = days.overlapping() || overlappingDates;
    return RangeQueries.days(days.field(), days.from(), days.to(), overlapping);
  }
}
