package dev.morgue.index;

import dev.morgue.NewsField;
import dev.morgue.query.QueryNode;
import dev.morgue.query.QueryPrinter;
import dev.morgue.query.Saved;
import dev.morgue.query.Warning;
import dev.morgue.query.WordNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.Automaton;
import org.jspecify.annotations.Nullable;

/**
 * Compiles what stands in one field: words, phrases, patterns and what they form near each other.
 */
final class WordCompiler {

  /** A pasted paragraph is found whole; its first words are enough to rank by. */
  private static final int MOST_SCORED = 50;

  private final Values values;
  private final Expansions expansions;
  private final Patterns patterns;
  private final ValueCompiler wholes;
  private final List<Warning> warnings;
  private final AtomicBoolean cut;
  private final boolean scoring;

  /** Whose quotations the zone of quotations is; null for everybody's. */
  private @Nullable List<String> speakers;

  /**
   * Compiles for one state of an archive.
   *
   * @param warnings takes what cannot be given
   * @param cut set in a search when some article has more combinations than are looked at
   * @param scoring whether words are added that only score
   */
  WordCompiler(Values values, List<Warning> warnings, AtomicBoolean cut, boolean scoring) {
    this.values = values;
    this.expansions = new Expansions(values.reader(), values.timeout());
    this.patterns = new Patterns(warnings);
    this.wholes = new ValueCompiler(values, patterns, warnings);
    this.warnings = warnings;
    this.cut = cut;
    this.scoring = scoring;
  }

  /** From now on takes the zone of quotations for certain speakers'; null for everybody's again. */
  void quoting(@Nullable List<String> whom) {
    speakers = whom;
  }

  /** The articles that quote any of these: as they are searched, or as what they say is marked. */
  Query spoken(List<String> names) {
    String said = IndexFields.whole(NewsField.SAID.label());
    return scoring ? new ConstantScoreQuery(WordQueries.anyOf(said, names)) : quotations(names);
  }

  /** The quotations of any of these. */
  PlacesQuery quotations(List<String> names) {
    return new PlacesQuery(IndexFields.TEXT, new Group.Spoken(names), List.of(), cut);
  }

  /** Whether words have places in a field, so that they can stand near each other. */
  boolean hasPlaces(String field) {
    return NewsField.of(field)
        .map(known -> known.kind() != NewsField.Kind.VALUE && known.kind() != NewsField.Kind.EXACT)
        .orElse(true);
  }

  /**
   * The query for a node in a field.
   *
   * @param node words, or places of words in a field that has them
   */
  Query compile(QueryNode node, String field) throws IOException {
    Optional<NewsField> known = NewsField.of(field);
    if (known.isEmpty()) {
      return new ConstantScoreQuery(inField(node, IndexFields.own(field), NewsField.TEXT));
    }
    NewsField news = known.get();
    return switch (news.kind()) {
      case ZONE -> zone(node, news);
      case WORDS, NAMES -> new ConstantScoreQuery(inField(node, news.label(), NewsField.TEXT));
      case VALUE -> wholes.value(news, (WordNode) node);
      case EXACT -> wholes.exact(news, (WordNode) node);
      // the parser reads dates and numbers; what it could not read is searched as text
      case DATE, NUMBER -> zone(node, NewsField.TEXT);
    };
  }

  /** The query for a node in the names of a field that the source's own metadata gives. */
  Query given(QueryNode node, NewsField field) throws IOException {
    return new ConstantScoreQuery(inField(node, IndexFields.given(field.label()), NewsField.TEXT));
  }

  private Query zone(QueryNode node, NewsField zone) throws IOException {
    String field = zone == NewsField.HEADLINE ? IndexFields.HEADLINE : IndexFields.TEXT;
    Query query = inField(node, field, zone);
    if (!scoring || !(query instanceof PlacesQuery places)) {
      return query;
    }
    List<Query> words = new ArrayList<>();
    addWords(node, field, words);
    return places.scoredBy(words.stream().distinct().limit(MOST_SCORED).toList());
  }

  private Query inField(QueryNode node, String field, NewsField zone) throws IOException {
    boolean whole = zone == NewsField.TEXT || zone == NewsField.HEADLINE;
    Optional<Query> plain = whole ? plain(node, field) : Optional.empty();
    if (plain.isPresent()) {
      return plain.get();
    }
    // a headline's own field holds nothing else
    return places(node, field, zone == NewsField.HEADLINE ? NewsField.TEXT : zone);
  }

  private PlacesQuery places(QueryNode node, String field, NewsField zone) throws IOException {
    WordSlots slots = new WordSlots(field, expansions, patterns, this::warnOverflow);
    Group group = new Groups(slots, zone, speakers).of(Saved.expanded(node));
    return new PlacesQuery(field, group, List.of(), cut);
  }

  /** The places of a node in a field that has them. */
  PlacesQuery places(QueryNode node, String field) throws IOException {
    Optional<NewsField> known = NewsField.of(field);
    if (known.isEmpty()) {
      return places(node, IndexFields.own(field), NewsField.TEXT);
    }
    return switch (known.get().kind()) {
      case ZONE -> places(node, IndexFields.TEXT, known.get());
      case DATE, NUMBER -> places(node, IndexFields.TEXT, NewsField.TEXT);
      default -> places(node, known.get().label(), NewsField.TEXT);
    };
  }

  /** A query of Lucene's own where one means the same. */
  private Optional<Query> plain(QueryNode node, String field) {
    return switch (node) {
      case WordNode.Word word ->
          Optional.of(WordQueries.query(field, QueryWords.bare(word.text())));
      case WordNode.PlainPhrase phrase ->
          Optional.of(WordQueries.query(field, QueryWords.bare(phrase.text())));
      case WordNode.Phrase phrase ->
          Optional.of(WordQueries.query(field, QueryWords.quoted(phrase.text())));
      case WordNode.Prefix p -> fitting(p, field);
      case WordNode.Wildcard w -> fitting(w, field);
      case WordNode.Fuzzy f -> fitting(f, field);
      case WordNode.Regex r -> fitting(r, field);
      default -> Optional.empty();
    };
  }

  private Optional<Query> fitting(WordNode pattern, String field) {
    List<Automaton> parts = patterns.of(pattern);
    return parts.size() == 1
        ? Optional.of(
            WordQueries.fitting(
                field, QueryPrinter.print(pattern), parts.getFirst(), values.timeout()))
        : Optional.empty();
  }

  private void warnOverflow(WordNode pattern, int words) {
    Warning warning =
        new Warning(
            String.format(
                Locale.ROOT,
                "%s stands for %,d words; beside a connector, in a zone and in a count the %,d"
                    + " commonest of them are searched",
                QueryPrinter.print(pattern),
                words,
                Expansions.MOST_WORDS),
            0,
            0);
    if (!warnings.contains(warning)) {
      warnings.add(warning);
    }
  }

  /** The words of a node that must match, for the score. */
  private static void addWords(QueryNode node, String field, List<Query> words) {
    switch (node) {
      case WordNode word ->
          typed(word).ifPresent(typed -> words.addAll(WordQueries.each(field, typed)));
      case QueryNode.Near near -> {
        addWords(near.left(), field, words);
        if (!near.proximity().negated()) {
          addWords(near.right(), field, words);
        }
      }
      case QueryNode.Or or -> or.nodes().forEach(each -> addWords(each, field, words));
      case QueryNode.First first -> addWords(first.node(), field, words);
      case QueryNode.AtLeast least -> addWords(least.node(), field, words);
      default -> throw new IllegalArgumentException("has no places in a text: " + node);
    }
  }

  /** The words that are typed; none of a pattern. */
  private static Optional<QueryWords> typed(WordNode node) {
    return switch (node) {
      case WordNode.Word w -> Optional.of(QueryWords.bare(w.text()));
      case WordNode.PlainPhrase p -> Optional.of(QueryWords.bare(p.text()));
      case WordNode.InNumber n -> Optional.of(QueryWords.bare(n.text()));
      case WordNode.Phrase p -> Optional.of(QueryWords.quoted(p.text()));
      case WordNode.SloppyPhrase s -> Optional.of(QueryWords.quoted(s.text()));
      case WordNode.Exact e -> Optional.of(QueryWords.quoted(e.text()));
      case WordNode.Cased c -> Optional.of(QueryWords.quoted(c.text()));
      case WordNode.Prefix p -> Optional.empty();
      case WordNode.Wildcard w -> Optional.empty();
      case WordNode.Fuzzy f -> Optional.empty();
      case WordNode.Regex r -> Optional.empty();
    };
  }
}
