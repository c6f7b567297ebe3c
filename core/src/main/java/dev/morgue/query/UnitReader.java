package dev.morgue.query;

import dev.morgue.NewsField;
import dev.morgue.query.Operand.Link;
import dev.morgue.query.Operand.Place;
import dev.morgue.query.QueryNode.Boost;
import dev.morgue.query.QueryNode.Everything;
import dev.morgue.query.QueryNode.First;
import dev.morgue.query.QueryNode.Or;
import dev.morgue.query.Token.Kind;
import dev.morgue.query.WordNode.Phrase;
import dev.morgue.query.WordNode.PlainPhrase;
import dev.morgue.query.WordNode.Regex;
import dev.morgue.query.WordNode.SloppyPhrase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads one operand: a word, a phrase, a bracket, a field or function with what it takes. */
final class UnitReader {

  private final QueryParser parser;
  private final Tokens tokens;
  private final Dialect dialect;
  private final List<Warning> warnings;
  private final WordReader words;
  private final FieldReader fields;
  private final FunctionReader functions;
  private int depth;
  private int operands;

  UnitReader(
      QueryParser parser,
      Tokens tokens,
      ReadOptions options,
      Expansion expansion,
      List<Warning> warnings) {
    this.parser = parser;
    this.tokens = tokens;
    this.dialect = options.dialect();
    this.warnings = warnings;
    this.words = new WordReader(dialect, warnings);
    this.depth = expansion.brackets();
    SavedReader saved = new SavedReader(this, options, expansion, warnings);
    this.fields = new FieldReader(this, saved, tokens, options, warnings);
    this.functions = new FunctionReader(this, tokens, warnings);
  }

  /** The next operand with its suffixes; empty if it is left out. */
  Optional<Operand> operand(Link link) {
    Token first = tokens.peek();
    UnaryOperator<QueryNode> scope = null;
    if (dialect.joinsWords() && tokens.peekSecond().kind() != Kind.OPEN) {
      scope = scope(first);
    }
    Token unit = tokens.peek();
    Optional<QueryNode> node = unit();
    boolean bare = unit.is(Kind.WORD) || (dialect.joinsWords() && unit.is(Kind.PHRASE));
    boolean suffixed = tokens.peek().isSuffix();
    Optional<QueryNode> whole = node.map(this::suffixes);
    skipSuffixes();
    Place place = new Place(first.start(), Math.max(first.end(), tokens.last().end()));
    String text = bare && !suffixed ? unit.text() : null;
    UnaryOperator<QueryNode> around = scope;
    return whole.map(
        read -> new Operand(read, QueryNode.hasPlaces(read) ? text : null, place, link, around));
  }

  /** In dialects with phrases, a field or count without a bracket takes the whole phrase. */
  private @Nullable UnaryOperator<QueryNode> scope(Token first) {
    boolean before = tokens.peekSecond().is(Kind.WORD) || tokens.peekSecond().is(Kind.PHRASE);
    if (!before || (first.isField() && !FieldReader.takesWords(first, tokens.peekSecond()))) {
      return null;
    }
    if (first.isField()) {
      tokens.take();
      return node -> fields.within(first, node);
    }
    if (first.is(Kind.FUNCTION) && QueryText.COUNTING.matcher(first.text()).matches()) {
      tokens.take();
      return node -> functions.apply(first, node);
    }
    return null;
  }

  /** The next unit without its suffixes. */
  Optional<QueryNode> unit() {
    Token token = tokens.take();
    return switch (token.kind()) {
      case OPEN -> bracket(token, false);
      case FIELD, FIELD_AS_TYPED -> fields.read(token);
      case FUNCTION -> functions.read(token);
      case VALUE -> fields.value(token);
      case AROUND -> around(token);
      case PHRASE -> counted(token, new Phrase(token.text()));
      case BRACED -> counted(token, new PlainPhrase(token.text()));
      case REGEX -> counted(token, new Regex(token.text()));
      case WORD -> counted(token, words.read(token));
      case SLOP, FIRST, BOOST, CLOSE, AND, OR, NOT, NEAR, END ->
          throw new IllegalStateException("not the start of a unit: " + token);
    };
  }

  private Optional<QueryNode> around(Token token) {
    Around around = AroundText.read(token.text());
    if (around == null) {
      String message =
          "near: takes a place on earth and a distance of up to "
              + (int) Around.MAX_KILOMETRES
              + " km, as in near:\"Paris, Texas\"~50km; searched as text";
      warn(Warning.Kind.VALUE, message, token);
      return AroundText.asText(token.text()).flatMap(text -> counted(token, text));
    }
    return counted(token, around);
  }

  /** Whether what is read stands in a field that is matched whole: words there are one value. */
  boolean readsWhole() {
    return fields.isWhole();
  }

  /** The node, unless the query has too many already. */
  Optional<QueryNode> counted(Token token, QueryNode node) {
    int words =
        switch (node) {
          case Or or -> or.nodes().size();
          case Saved saved -> Saved.size(saved);
          default -> 1;
        };
    operands += words;
    if (operands <= QueryParser.MAX_OPERANDS) {
      return Optional.of(node);
    }
    if (operands - QueryParser.MAX_OPERANDS == 1 || words > 1) {
      warn(
          Warning.Kind.LIMIT,
          "a query takes at most "
              + QueryParser.MAX_OPERANDS
              + " words and values; the rest is left out",
          token);
    }
    return Optional.empty();
  }

  /**
   * What stands in brackets, of which the first was taken.
   *
   * @param phrases whether words side by side are a phrase whatever the dialect
   */
  Optional<QueryNode> bracket(Token open, boolean phrases) {
    if (!deeper(open)) {
      return Optional.empty();
    }
    int before = warnings.size();
    Optional<QueryNode> inside = parser.clause(phrases);
    depth--;
    if (!tokens.peek().is(Kind.CLOSE)) {
      warn(Warning.Kind.REPAIR, "this bracket is not closed; read to the end", open);
      return inside;
    }
    Token close = tokens.take();
    if (inside.isEmpty() && warnings.size() == before && operands < QueryParser.MAX_OPERANDS) {
      String message = "nothing is in these brackets; ignored";
      warnings.add(new Warning(Warning.Kind.REPAIR, message, open.start(), close.end()));
    }
    return inside;
  }

  /** How many brackets are open. */
  int depth() {
    return depth;
  }

  /** What a function without brackets takes. */
  Optional<QueryNode> argument(Token function) {
    if (!tokens.peek().startsUnit() || !deeper(function)) {
      return Optional.empty();
    }
    Optional<QueryNode> unit = unit();
    depth--;
    return unit;
  }

  private boolean deeper(Token token) {
    if (depth == QueryParser.MAX_DEPTH) {
      String message = "brackets nest deeper than " + depth + "; deeper ones are ignored";
      if (warnings.stream().noneMatch(warning -> warning.message().equals(message))) {
        warn(Warning.Kind.LIMIT, message, token);
      }
      return false;
    }
    depth++;
    return true;
  }

  private QueryNode suffixes(QueryNode unit) {
    QueryNode node = unit;
    while (tokens.peek().isSuffix()) {
      Token suffix = tokens.take();
      node =
          switch (suffix.kind()) {
            case SLOP -> slop(node, suffix);
            case FIRST -> first(node, suffix);
            default -> boost(node, suffix);
          };
    }
    return node;
  }

  /** Suffixes of what was left out are left out with it. */
  private void skipSuffixes() {
    while (tokens.peek().isSuffix()) {
      tokens.take();
    }
  }

  private QueryNode slop(QueryNode node, Token suffix) {
    int slop = bounded(suffix, 0, Proximity.MAX_DISTANCE);
    return switch (node) {
      case Phrase phrase when slop == 0 -> phrase;
      case Phrase phrase -> new SloppyPhrase(phrase.text(), slop);
      case QueryNode.InField within when slop > 0 && within.node() instanceof Phrase phrase ->
          within.around(new SloppyPhrase(phrase.text(), slop));
      default -> {
        warn(Warning.Kind.REPAIR, "~n belongs to a word or a quoted phrase; ignored", suffix);
        yield node;
      }
    };
  }

  private QueryNode first(QueryNode node, Token suffix) {
    int count = bounded(suffix, 1, First.MAX_WORDS);
    return functions.spread(node, places -> new First(count, places), suffix);
  }

  private QueryNode boost(QueryNode node, Token suffix) {
    double factor = Double.parseDouble(suffix.text());
    if (factor <= 0) {
      warn(Warning.Kind.REPAIR, "a factor is more than 0; ignored", suffix);
      return node;
    }
    if (factor > Boost.MAX_FACTOR) {
      String message = "a factor is at most " + (int) Boost.MAX_FACTOR + "; read as that";
      warn(Warning.Kind.LIMIT, message, suffix);
      return new Boost(node, Boost.MAX_FACTOR);
    }
    return new Boost(node, factor);
  }

  /** The number of a token, brought within bounds. */
  int bounded(Token token, int least, int most) {
    long number = Connectors.asked(token.text());
    long bounded = Math.max(least, Math.min(number, most));
    if (bounded != number) {
      String message =
          String.format(
              Locale.ROOT, "%d is not in %d to %d; read as %d", number, least, most, bounded);
      warn(Warning.Kind.LIMIT, message, token);
    }
    return (int) bounded;
  }

  void warn(Warning.Kind kind, String message, Token about) {
    warnings.add(new Warning(kind, message, about.start(), about.end()));
  }

  static QueryNode anyValue(String field) {
    return new QueryNode.Not(new QueryNode.NoValue(field));
  }

  static boolean isEverything(QueryNode node) {
    return node instanceof Everything;
  }

  static Optional<NewsField> scalar(String field) {
    return FieldNames.isScalar(field) ? NewsField.of(field) : Optional.empty();
  }
}
