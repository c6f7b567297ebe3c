package dev.morgue.query;

import dev.morgue.NewsField;
import dev.morgue.query.QueryNode.And;
import dev.morgue.query.QueryNode.Everything;
import dev.morgue.query.QueryNode.InField;
import dev.morgue.query.QueryNode.Not;
import dev.morgue.query.QueryNode.Or;
import dev.morgue.query.WordNode.Phrase;
import dev.morgue.query.WordNode.Prefix;
import dev.morgue.query.WordNode.Word;
import dev.morgue.query.Token.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a query. Any text is a query: what cannot be read as meant is repaired or searched as plain
 * words, and a warning says so.
 *
 * <pre>
 * query = or        or  = and { OR and }       and = not { [AND] not }      not = [NOT | "-"] unit
 * unit  = field ":" unit | "(" query ")" | "phrase" | word | word"*"
 * </pre>
 *
 * <p>Connectors are read in any letter case. Fields of dates and numbers take a value or a range:
 * {@code date:2008-09..2009-03}, {@code length:>500}.
 */
public final class QueryParser {

  /** Brackets nested deeper than this are dropped. */
  static final int MAX_DEPTH = 100;

  /** Words, phrases and values beyond this many are dropped. */
  static final int MAX_OPERANDS = 500;

  private final List<Warning> warnings;
  private final List<Token> tokens;
  private int at;
  private int depth;
  private int operands;
  private int mixedFrom = -1;

  private QueryParser(String query, Set<String> ownFields) {
    this.warnings = new ArrayList<>();
    this.tokens = Lexer.tokens(query, ownFields, warnings);
  }

  /** Reads a query that names only Morgue's fields. */
  public static ParsedQuery parse(String query) {
    return parse(query, Set.of());
  }

  /**
   * Reads a query.
   *
   * @param ownFields names of users' own fields that it may also use
   */
  public static ParsedQuery parse(String query, Set<String> ownFields) {
    QueryParser parser = new QueryParser(query, ownFields);
    List<QueryNode> parts = new ArrayList<>();
    while (parser.peek().kind() != Kind.END) {
      parser.or().ifPresent(parts::add);
      if (parser.peek().kind() == Kind.CLOSE) {
        parser.warn("this bracket closes nothing; ignored", parser.take());
      }
    }
    QueryNode node = parts.isEmpty() ? new Everything() : join(parts, true);
    parser.warnings.sort(Comparator.comparingInt(Warning::start));
    return new ParsedQuery(node, parser.warnings);
  }

  private Token peek() {
    return tokens.get(at);
  }

  private Token take() {
    return tokens.get(at++);
  }

  private void warn(String message, Token about) {
    warnings.add(new Warning(message, about.start(), about.end()));
  }

  private Optional<QueryNode> or() {
    List<QueryNode> nodes = new ArrayList<>();
    int start = peek().start();
    boolean joinsAnd = false;
    boolean joinsOr = false;
    while (true) {
      int before = nodes.size();
      List<QueryNode> all = and();
      if (!all.isEmpty()) {
        joinsAnd |= all.size() > 1;
        nodes.add(join(all, true));
      }
      if (peek().kind() != Kind.OR) {
        break;
      }
      Token or = take();
      joinsOr = true;
      if (nodes.size() == before) {
        warn("nothing stands before this OR; ignored", or);
      } else if (endsOperands()) {
        warn("nothing follows this OR; ignored", or);
      }
    }
    if (joinsAnd && joinsOr && mixedFrom < 0) {
      mixedFrom = start;
      warnings.add(
          new Warning(
              "AND and OR stand together without brackets; AND binds first",
              start,
              tokens.get(at - 1).end()));
    }
    return nodes.isEmpty() ? Optional.empty() : Optional.of(join(nodes, false));
  }

  private boolean endsOperands() {
    return peek().kind() == Kind.END || peek().kind() == Kind.CLOSE;
  }

  private List<QueryNode> and() {
    List<QueryNode> nodes = new ArrayList<>();
    while (!endsOperands() && peek().kind() != Kind.OR) {
      if (peek().kind() == Kind.AND) {
        Token and = take();
        if (nodes.isEmpty() || endsOperands()) {
          warn("AND needs something on both sides; ignored", and);
        }
      } else {
        not().ifPresent(nodes::add);
      }
    }
    return nodes;
  }

  private Optional<QueryNode> not() {
    boolean negated = false;
    Token not = peek();
    while (peek().kind() == Kind.NOT) {
      take();
      negated = !negated;
    }
    if (not.kind() == Kind.NOT
        && (endsOperands() || peek().kind() == Kind.AND || peek().kind() == Kind.OR)) {
      warn("nothing follows this NOT; ignored", not);
      return Optional.empty();
    }
    Optional<QueryNode> unit = unit();
    return negated ? unit.map(Not::new) : unit;
  }

  private Optional<QueryNode> unit() {
    Token token = take();
    return switch (token.kind()) {
      case OPEN -> bracket(token);
      case FIELD -> field(token);
      case PHRASE -> operand(token, new Phrase(token.text()));
      case WORD -> operand(token, word(token.text()));
      case CLOSE, AND, OR, NOT, END ->
          throw new IllegalStateException("not the start of a unit: " + token);
    };
  }

  private Optional<QueryNode> operand(Token token, QueryNode node) {
    if (++operands == MAX_OPERANDS + 1) {
      warn(
          "a query takes at most " + MAX_OPERANDS + " words and values; the rest is left out",
          token);
    }
    return operands > MAX_OPERANDS ? Optional.empty() : Optional.of(node);
  }

  private Optional<QueryNode> bracket(Token open) {
    if (++depth > MAX_DEPTH) {
      if (depth == MAX_DEPTH + 1) {
        warn("brackets nest deeper than " + MAX_DEPTH + "; deeper ones are ignored", open);
      }
      depth--;
      return Optional.empty();
    }
    Optional<QueryNode> inside = or();
    depth--;
    if (peek().kind() == Kind.CLOSE) {
      take();
    } else {
      warn("this bracket is not closed; read to the end", open);
    }
    return inside;
  }

  private Optional<QueryNode> field(Token first) {
    Token name = first;
    while (peek().kind() == Kind.FIELD) {
      warn("a field within a field; " + name.text() + ": is ignored", name);
      name = take();
    }
    return fieldValue(name);
  }

  private Optional<QueryNode> fieldValue(Token name) {
    Kind next = peek().kind();
    if (next != Kind.WORD && next != Kind.PHRASE && next != Kind.OPEN) {
      warn("nothing follows " + name.text() + ":, so it is ignored", name);
      return Optional.empty();
    }
    Optional<NewsField> known = NewsField.of(name.text());
    if (next != Kind.OPEN && ValueReader.isNone(peek())) {
      Token none = take();
      return operand(none, new QueryNode.NoValue(name.text()));
    }
    if (next == Kind.WORD && Lexer.isEverything(peek().text())) {
      return operand(take(), anyValue(name.text()));
    }
    boolean scalar =
        known
            .map(f -> f.kind() == NewsField.Kind.DATE || f.kind() == NewsField.Kind.NUMBER)
            .orElse(false);
    if (scalar && next != Kind.OPEN) {
      Token value = take();
      return operand(value, ValueReader.read(known.orElseThrow(), value, warnings));
    }
    warnPhrase(name, next);
    return unit()
        .map(node -> scalar ? values(known.orElseThrow(), node, name) : within(name.text(), node));
  }

  /** Reads what stands in brackets after a field of dates or numbers. */
  private QueryNode values(NewsField field, QueryNode node, Token name) {
    return switch (node) {
      case And and -> new And(and.nodes().stream().map(n -> values(field, n, name)).toList());
      case Or or -> new Or(or.nodes().stream().map(n -> values(field, n, name)).toList());
      case Not not -> new Not(values(field, not.node(), name));
      case Word word -> value(field, word.text(), name);
      case Phrase phrase -> value(field, phrase.text(), name);
      case Everything e -> anyValue(field.label());
      default -> node;
    };
  }

  private QueryNode value(NewsField field, String text, Token name) {
    Token value = new Token(Kind.WORD, text, name.start(), name.end());
    return ValueReader.read(field, value, warnings);
  }

  /** Only the first of several bare words belongs to the field, which surprises. */
  private void warnPhrase(Token name, Kind next) {
    if (next == Kind.WORD && tokens.get(at + 1).kind() == Kind.WORD) {
      String first = peek().text();
      String both = first + " " + tokens.get(at + 1).text();
      String label = name.text();
      warn(
          String.format(
              Locale.ROOT,
              "only '%s' is searched in %s; for both write %s:(%s) or %s:\"%s\"",
              first,
              label,
              label,
              both,
              label,
              both),
          name);
    }
  }

  private static QueryNode within(String field, QueryNode node) {
    return node instanceof Everything ? anyValue(field) : new InField(field, node);
  }

  private static QueryNode anyValue(String field) {
    return new Not(new QueryNode.NoValue(field));
  }

  private static QueryNode word(String text) {
    if (text.equals("*") || text.equals("*:*")) {
      return new Everything();
    }
    String stem = text.endsWith("*") ? text.substring(0, text.length() - 1) : text;
    if (text.endsWith("*")) {
      return QueryText.isStem(stem) ? new Prefix(stem) : new Phrase(text);
    }
    return QueryText.isWord(text) ? new Word(text) : new Phrase(text);
  }

  /** One node alone, several under AND or OR; nested lists of the same kind are made one. */
  private static QueryNode join(List<QueryNode> nodes, boolean and) {
    if (nodes.size() == 1) {
      return nodes.getFirst();
    }
    return and ? new And(nodes) : new Or(nodes);
  }
}
