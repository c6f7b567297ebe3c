package dev.morgue.query;

import dev.morgue.NewsField;
import dev.morgue.query.QueryNode.Everything;
import dev.morgue.query.WordNode.Fuzzy;
import dev.morgue.query.WordNode.Phrase;
import dev.morgue.query.WordNode.Regex;
import dev.morgue.query.WordNode.SloppyPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads single words, phrases and values for whoever reads another syntax: fields get their names,
 * dates are read, and what cannot be read becomes text with a warning. Not thread-safe.
 */
public final class PartReader {

  private final List<Warning> warnings = new ArrayList<>();
  private final FieldNames fields;
  private final WordReader words;
  private final ValueReader values;
  private final ReadOptions ours;
  private final Expansion expansion;

  /**
   * A reader.
   *
   * @param options how; their dialect is taken for Morgue's own
   * @param expansion what reads the saved searches that are named
   */
  public PartReader(ReadOptions options, Expansion expansion) {
    this.ours = options.in(Dialect.NEWS);
    this.expansion = expansion;
    this.fields = new FieldNames(ours);
    this.words = new WordReader(Dialect.NEWS, warnings);
    this.values = new ValueReader(ours, warnings);
  }

  /**
   * A stretch of the query.
   *
   * @param start where it begins
   * @param end after its last character
   */
  public record Place(int start, int end) {}

  /** What was repaired or cannot be said. */
  public List<Warning> warnings() {
    return List.copyOf(warnings);
  }

  /** Tells of something that may serve better. */
  public void hint(String message, Place place) {
    warnings.add(new Warning(Warning.Kind.HINT, message, place.start(), place.end()));
  }

  /** Reports what the other syntax can say and this language cannot. */
  public void lost(String message, int start, int end) {
    warnings.add(new Warning(Warning.Kind.LOST, message, start, end));
  }

  /** Reports that a query has more words than one may have. */
  public void limited(int end) {
    String message =
        "a query takes at most "
            + QueryParser.MAX_OPERANDS
            + " words and values; the rest is left out";
    warnings.add(new Warning(Warning.Kind.LIMIT, message, 0, end));
  }

  /**
   * A word with its signs, or a date, number or range of a field of such.
   *
   * @param field the field's name as typed; empty for none
   */
  public Optional<QueryNode> word(String field, String text, Place place) {
    Token token = token(text, place);
    String label = fields.canonical(field);
    Optional<NewsField> scalar = UnitReader.scalar(label);
    if (scalar.isPresent() && !Lexer.isEverything(text)) {
      return values.read(scalar.get(), token);
    }
    if (!label.isEmpty() && !FieldNames.isCondition(label) && ValueReader.isNone(text)) {
      return Optional.of(new QueryNode.NoValue(label));
    }
    boolean readable = QueryText.hasWord(text) || Lexer.isEverything(text);
    return readable ? in(field, words.read(token), place) : Optional.empty();
  }

  /** A word without signs, or several as a phrase; empty if there is not a letter or digit. */
  public Optional<QueryNode> plain(String text) {
    String words = QueryText.unquoted(text);
    return !QueryText.hasWord(words)
        ? Optional.empty()
        : Optional.of(QueryText.isWord(words) ? new WordNode.Word(words) : new Phrase(words));
  }

  /**
   * What was read, in a field.
   *
   * @param field the field's name as typed; empty for none
   */
  public Optional<QueryNode> within(String field, QueryNode node, Place place) {
    return in(field, node, place);
  }

  /** Words that stood in quotation marks. */
  public Optional<QueryNode> phrase(String field, String text, Place place) {
    return quoted(field, text, place, phrase -> phrase);
  }

  /** A phrase with room for moves of words. */
  public Optional<QueryNode> sloppy(String field, String text, int slop, Place place) {
    int moves = Math.min(Math.max(slop, 0), Proximity.MAX_DISTANCE);
    return quoted(
        field,
        text,
        place,
        phrase -> moves == 0 ? phrase : new SloppyPhrase(((Phrase) phrase).text(), moves));
  }

  /** A word in which some letters may differ. */
  public Optional<QueryNode> fuzzy(String field, String text, int edits, Place place) {
    return QueryText.isStem(text)
        ? in(field, new Fuzzy(text, edits), place)
        : phrase(field, text, place);
  }

  /** Words that match a regular expression. */
  public Optional<QueryNode> regex(String field, String pattern, Place place) {
    String escaped = pattern.replaceAll("(?<!\\\\)/", "\\\\/");
    return QueryText.isRegex(escaped)
        ? in(field, new Regex(escaped), place)
        : phrase(field, pattern, place);
  }

  private Optional<QueryNode> quoted(
      String field, String text, Place place, UnaryOperator<QueryNode> around) {
    Optional<NewsField> scalar = UnitReader.scalar(fields.canonical(field));
    if (scalar.isPresent()) {
      return values.read(scalar.get(), token(text, place));
    }
    String words = QueryText.unquoted(text);
    return QueryText.hasWord(words)
        ? in(field, around.apply(new Phrase(words)), place)
        : Optional.empty();
  }

  private static Token token(String text, Place place) {
    return new Token(Token.Kind.WORD, QueryText.unquoted(text), place.start(), place.end());
  }

  private Optional<QueryNode> in(String field, QueryNode node, Place place) {
    if (field.isEmpty()) {
      return Optional.of(node);
    }
    String label = fields.canonical(field);
    if (label.isEmpty()) {
      warnings.add(
          new Warning(Warning.Kind.FIELD, fields.unknown(field), place.start(), place.end()));
      String text = QueryText.unquoted(field + ":" + QueryPrinter.print(node));
      return QueryText.hasWord(text) ? Optional.of(new Phrase(text)) : Optional.empty();
    }
    if (FieldNames.isCondition(label)) {
      return condition(label, node, place);
    }
    Optional<NewsField> scalar = UnitReader.scalar(label);
    if (scalar.isPresent() && !(node instanceof Everything)) {
      return values.read(scalar.get(), token(QueryPrinter.print(node), place));
    }
    List<QueryNode> within = new ArrayList<>();
    for (String each : FieldNames.fields(label)) {
      boolean any = node instanceof Everything;
      within.add(any ? UnitReader.anyValue(each) : new QueryNode.InField(each, node));
    }
    return Optional.of(ClauseReader.joined(within, false));
  }

  /** about:, is:, has: and search: are read as the language itself reads them. */
  private Optional<QueryNode> condition(String label, QueryNode node, Place place) {
    String text = label + ":(" + QueryPrinter.print(node) + ")";
    ParsedQuery read = QueryParser.parse(text, ours, expansion);
    for (Warning warning : read.warnings()) {
      warnings.add(new Warning(warning.kind(), warning.message(), place.start(), place.end()));
    }
    return Optional.of(read.node());
  }
}
