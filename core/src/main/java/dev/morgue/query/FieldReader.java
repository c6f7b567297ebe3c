package dev.morgue.query;

import dev.morgue.NewsField;
import dev.morgue.query.QueryNode.About;
import dev.morgue.query.QueryNode.And;
import dev.morgue.query.QueryNode.Boost;
import dev.morgue.query.QueryNode.InField;
import dev.morgue.query.QueryNode.Is;
import dev.morgue.query.QueryNode.NoValue;
import dev.morgue.query.QueryNode.Not;
import dev.morgue.query.QueryNode.Or;
import dev.morgue.query.Token.Kind;
import dev.morgue.query.WordNode.Phrase;
import dev.morgue.query.WordNode.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads fields with what they take. */
final class FieldReader {

  private final UnitReader units;
  private final SavedReader saved;
  private final Tokens tokens;
  private final ValueReader values;
  private final ReadOptions options;
  private final List<Warning> warnings;

  /** The field of dates or numbers whose brackets are being read; empty for none. */
  private Optional<NewsField> scalar = Optional.empty();

  private boolean whole;

  FieldReader(
      UnitReader units,
      SavedReader saved,
      Tokens tokens,
      ReadOptions options,
      List<Warning> warnings) {
    this.units = units;
    this.saved = saved;
    this.tokens = tokens;
    this.options = options;
    this.warnings = warnings;
    this.values = new ValueReader(options, warnings);
  }

  /** Whether a field takes words, and these are such. */
  static boolean takesWords(Token field, Token value) {
    return !FieldNames.isScalar(field.text())
        && !FieldNames.isCondition(field.text())
        && !ValueReader.isNone(value);
  }

  /** Reads what follows the name. */
  Optional<QueryNode> read(Token first) {
    Token name = first;
    while (tokens.peek().isField() && !isSearch(tokens.peek())) {
      units.warn(
          Warning.Kind.REPAIR, "a field within a field; " + name.text() + ": is ignored", name);
      name = tokens.take();
    }
    boolean negated = false;
    for (int at = name.end(); tokens.peek().is(Kind.NOT) && tokens.peek().start() == at; at++) {
      tokens.take();
      negated = !negated;
    }
    Optional<QueryNode> read = value(name, tokens.peek().kind());
    return negated ? read.map(Not::new) : read;
  }

  private Optional<QueryNode> value(Token name, Kind next) {
    if (!tokens.peek().startsUnit()) {
      String message = "nothing follows " + name.text() + ":, so it is ignored";
      units.warn(Warning.Kind.REPAIR, message, name);
      return Optional.empty();
    }
    if (name.text().equals(FieldNames.IS) || name.text().equals(FieldNames.HAS)) {
      return next == Kind.OPEN ? conditions(name) : condition(name, tokens.take());
    }
    if (isSearch(name)) {
      return searches(name, next);
    }
    if (next != Kind.OPEN && ValueReader.isNone(tokens.peek()) && !isAbout(name)) {
      return units.counted(tokens.take(), noValue(name.text()));
    }
    Optional<NewsField> values = UnitReader.scalar(name.text());
    return values.isPresent() ? values(values, name) : words(name);
  }

  private static boolean isSearch(Token name) {
    return name.isField() && name.text().equals(FieldNames.SEARCH);
  }

  private Optional<QueryNode> searches(Token name, Kind next) {
    if (next != Kind.OPEN) {
      Token value = tokens.take();
      return saved.read(value.text(), value);
    }
    boolean outer = whole;
    whole = true; // words side by side are one name
    Optional<QueryNode> inside = units.bracket(tokens.take(), false);
    whole = outer;
    return inside.flatMap(node -> saved.each(node, name));
  }

  private static boolean isAbout(Token name) {
    return FieldNames.isAbout(name.text());
  }

  private static QueryNode noValue(String field) {
    List<QueryNode> none = FieldNames.fields(field).stream().<QueryNode>map(NoValue::new).toList();
    return ClauseReader.joined(none, true);
  }

  private Optional<QueryNode> words(Token name) {
    if (!tokens.last().is(Kind.NOT)) {
      warnPhrase(name);
    }
    boolean outer = whole;
    whole = FieldNames.isWhole(name.text());
    int before = warnings.size();
    Optional<QueryNode> node = units.unit();
    if (!FieldNames.isText(name.text())) {
      Warning.dropHints(warnings, before); // of words in texts
    }
    whole = outer;
    return node.map(read -> within(name, read));
  }

  /** Whether what is being read stands in a field that is matched whole. */
  boolean isWhole() {
    return whole;
  }

  /** What stands in a field, or in any of the fields that a name means. */
  QueryNode within(Token name, QueryNode node) {
    if (FieldNames.isMentions(name.text())) {
      int times = units.bounded(name, 1, QueryNode.AtLeast.MAX_TIMES);
      return Spread.over(node, places -> new QueryNode.Mentions(times, places));
    }
    if (isAbout(name)) {
      return Spread.over(node, About::new);
    }
    List<QueryNode> fields = new ArrayList<>();
    for (String label : FieldNames.fields(name.text())) {
      boolean any = UnitReader.isEverything(node);
      fields.add(any ? UnitReader.anyValue(label) : inField(name, label, node));
    }
    return ClauseReader.joined(fields, false);
  }

  private static InField inField(Token name, String label, QueryNode node) {
    return new InField(label, node, name.is(Kind.FIELD_AS_TYPED) && InField.hasVariants(label));
  }

  // -- dates and numbers

  private Optional<QueryNode> values(Optional<NewsField> field, Token name) {
    Optional<NewsField> outer = scalar;
    scalar = field;
    Optional<QueryNode> node = units.unit();
    scalar = outer;
    return node.flatMap(read -> valued(field.orElseThrow(), read, name));
  }

  /** A date or number, of the field that it stands after. */
  Optional<QueryNode> value(Token value) {
    NewsField field = scalar.orElse(NewsField.DATE);
    if (ValueReader.isNone(value)) {
      return units.counted(value, new NoValue(field.label()));
    }
    if (Lexer.isEverything(value.text())) {
      return units.counted(value, UnitReader.anyValue(field.label()));
    }
    return values.read(field, value).flatMap(node -> units.counted(value, node));
  }

  /** Reads what stands in quotation marks or with other signs after such a field. */
  private Optional<QueryNode> valued(NewsField field, QueryNode node, Token name) {
    return switch (node) {
      case And and -> all(field, and.nodes(), name).map(n -> ClauseReader.joined(n, true));
      case Or or -> all(field, or.nodes(), name).map(n -> ClauseReader.joined(n, false));
      case Not not when !(not.node() instanceof NoValue) ->
          valued(field, not.node(), name).map(Not::new);
      case Boost boost -> valued(field, boost.node(), name).map(n -> new Boost(n, boost.factor()));
      case Word word -> typed(field, word.text(), name);
      case Phrase phrase when tokens.last().is(Kind.PHRASE) || tokens.last().is(Kind.CLOSE) ->
          typed(field, phrase.text(), name);
      case QueryNode.Everything e -> Optional.of(UnitReader.anyValue(field.label()));
      default -> Optional.of(node);
    };
  }

  private Optional<List<QueryNode>> all(NewsField field, List<QueryNode> nodes, Token name) {
    List<QueryNode> read = new ArrayList<>();
    nodes.forEach(node -> valued(field, node, name).ifPresent(read::add));
    return read.isEmpty() ? Optional.empty() : Optional.of(read);
  }

  private Optional<QueryNode> typed(NewsField field, String text, Token name) {
    List<Warning> told = List.copyOf(warnings);
    Optional<QueryNode> read =
        values.read(field, new Token(Kind.VALUE, text, name.start(), name.end()));
    // what could not be read was told at its own place in the brackets
    boolean again =
        warnings.size() > told.size()
            && told.stream()
                .anyMatch(
                    warning ->
                        warning.start() >= name.end()
                            && warning.message().equals(warnings.getLast().message()));
    if (again) {
      warnings.removeLast();
    }
    return read;
  }

  // -- states

  private Optional<QueryNode> conditions(Token name) {
    Optional<QueryNode> inside = units.bracket(tokens.take(), false);
    return inside.map(node -> Spread.overWords(node, word -> flag(name, word)));
  }

  private QueryNode flag(Token name, WordNode word) {
    String text = word instanceof Word w ? w.text() : QueryPrinter.print(word);
    return flag(name.text(), text, name).orElse(word);
  }

  private Optional<QueryNode> condition(Token name, Token value) {
    Optional<QueryNode> read = flag(name.text(), value.text(), value);
    if (value.is(Kind.AROUND) && read.isEmpty()) {
      return AroundText.asText(value.text()).flatMap(text -> units.counted(value, text));
    }
    QueryNode otherwise =
        QueryText.isWord(value.text()) ? new Word(value.text()) : new Phrase(value.text());
    return units.counted(value, read.orElse(otherwise));
  }

  private Optional<QueryNode> flag(String name, String value, Token about) {
    if (name.equals(FieldNames.IS)) {
      Optional<QueryNode> flag = ArticleFlag.of(value).map(Is::new);
      if (flag.isEmpty()) {
        String message = FieldNames.unknownFlag(value) + "; searched as text";
        units.warn(Warning.Kind.FIELD, message, about);
      }
      return flag;
    }
    if (value.toLowerCase(Locale.ROOT).equals("versions")) {
      return Optional.of(new Is(ArticleFlag.VERSIONED));
    }
    String label = new FieldNames(options).canonical(value);
    if (label.isEmpty() || FieldNames.isCondition(label)) {
      units.warn(Warning.Kind.FIELD, new FieldNames(options).unknown(value), about);
      return Optional.empty();
    }
    List<QueryNode> any = FieldNames.fields(label).stream().map(UnitReader::anyValue).toList();
    return Optional.of(ClauseReader.joined(any, false));
  }

  // -- warnings

  /** Only the first of several bare words belongs to the field, which surprises. */
  private void warnPhrase(Token name) {
    // a colon in the second is a field's of another name, of which the answer speaks
    boolean two =
        tokens.peek().is(Kind.WORD)
            && tokens.peekSecond().is(Kind.WORD)
            && tokens.peekSecond().text().indexOf(':') < 0;
    String label = name.text();
    boolean named = !FieldNames.isWhole(label) || label.equals(NewsField.SOURCE.label());
    if (!two || !named || options.dialect().joinsWords()) {
      return;
    }
    String first = tokens.peek().text();
    String both = first + " " + tokens.peekSecond().text();
    String field = label + (name.is(Kind.FIELD_AS_TYPED) ? ":=" : ":");
    String apart = FieldNames.isWhole(label) ? "" : field + "(" + both + ") or ";
    String write = apart + field + '"' + both + '"';
    String message = "only '" + first + "' is searched in " + label + "; for both write " + write;
    units.warn(Warning.Kind.SCOPE, message, name);
  }
}
