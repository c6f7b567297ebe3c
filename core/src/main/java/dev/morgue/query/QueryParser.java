package dev.morgue.query;

import dev.morgue.query.Operand.Link;
import dev.morgue.query.QueryNode.Everything;
import dev.morgue.query.Token.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a query. Any text is a query: what cannot be read as meant is repaired or searched as plain
 * words, and a warning says so.
 *
 * <pre>
 * query = operand { [AND | OR | NEAR] [NOT] operand }        NEAR = [not] w/n, pre/n, w/s, w/p ...
 * operand = unit { "~" n | "/F" n "/" | "^" n }
 * unit = field ":" unit | function "(" query ")" | "(" query ")" | "phrase" | {phrase} | word
 * </pre>
 *
 * <p>Connectors are read in any letter case; {@link ClauseReader} says how they bind. The language
 * is documented in docs/query-language.md. Lucene's own syntax is not read here.
 */
public final class QueryParser {

  /** Brackets nested deeper than this are dropped. */
  public static final int MAX_DEPTH = 100;

  /** Words, phrases and values beyond this many are dropped. */
  public static final int MAX_OPERANDS = 500;

  private final Tokens tokens;
  private final List<Warning> warnings;
  private final ClauseReader clauses;
  private final UnitReader units;

  private QueryParser(String query, ReadOptions options, Expansion expansion) {
    this.warnings = new ArrayList<>();
    this.tokens = new Tokens(Lexer.tokens(query, options, warnings));
    WordReader words = new WordReader(options.dialect(), warnings);
    this.clauses = new ClauseReader(options.dialect(), words, warnings);
    this.units = new UnitReader(this, tokens, options, expansion, warnings);
  }

  /** Reads a query that names only Morgue's fields, in Morgue's own language. */
  public static ParsedQuery parse(String query) {
    return parse(query, ReadOptions.USUAL);
  }

  /**
   * Reads a query in Morgue's own language.
   *
   * @param ownFields names of users' own fields that it may also use
   */
  public static ParsedQuery parse(String query, Set<String> ownFields) {
    return parse(query, ReadOptions.USUAL.with(ownFields));
  }

  /**
   * Reads a query.
   *
   * @param options how; Lucene's dialect is read as Morgue's own here
   */
  public static ParsedQuery parse(String query, ReadOptions options) {
    return parse(query, options, new Expansion(QueryParser::parse));
  }

  /**
   * Reads a query, or a saved search within one.
   *
   * @param options how; Lucene's dialect is read as Morgue's own here
   * @param expansion what reads the saved searches that it names
   */
  public static ParsedQuery parse(String query, ReadOptions options, Expansion expansion) {
    boolean ours = options.dialect() != Dialect.LUCENE;
    QueryParser parser =
        new QueryParser(query, ours ? options : options.in(Dialect.NEWS), expansion);
    List<QueryNode> parts = new ArrayList<>();
    while (!parser.tokens.peek().is(Kind.END)) {
      parser.clause(false).ifPresent(parts::add);
      if (parser.tokens.peek().is(Kind.CLOSE)) {
        parser.warn("this bracket closes nothing; ignored", parser.tokens.take());
      }
    }
    QueryNode node = parts.isEmpty() ? new Everything() : ClauseReader.joined(parts, true);
    parser.warnings.sort(Comparator.comparingInt(Warning::start));
    return new ParsedQuery(node, parser.warnings);
  }

  /**
   * Reads up to the bracket that closes or the end.
   *
   * @param phrases whether words side by side are a phrase whatever the dialect
   */
  Optional<QueryNode> clause(boolean phrases) {
    List<Operand> operands = new ArrayList<>();
    Optional<Link> link = link(operands.isEmpty());
    while (link.isPresent()) {
      units.operand(link.get()).ifPresent(operands::add);
      link = link(operands.isEmpty());
    }
    ClauseReader.Beside beside =
        units.readsWhole()
            ? ClauseReader.Beside.TYPED
            : phrases ? ClauseReader.Beside.PHRASE : ClauseReader.Beside.USUAL;
    return operands.isEmpty() ? Optional.empty() : Optional.of(clauses.read(operands, beside));
  }

  /** The connectors before the next operand as one; empty when no operand follows. */
  private Optional<Link> link(boolean first) {
    Token kept = null;
    boolean negated = false;
    Token not = null;
    while (tokens.peek().isLink()) {
      Token token = tokens.take();
      if (token.is(Kind.NOT)) {
        negated = !negated;
        not = token;
      } else if (first) {
        warn("nothing stands before this " + shown(token) + "; ignored", token);
      } else if (kept == null || (kept.is(Kind.AND) && !token.is(Kind.AND))) {
        kept = dropped(kept, token);
      } else {
        warn("a connector stands before this " + shown(token) + " already; ignored", token);
      }
    }
    if (!tokens.peek().startsUnit()) {
      warnOfNothing(kept == null ? not : kept);
      return skipsSigns() ? link(first) : Optional.empty();
    }
    return Optional.of(linked(kept, negated, not));
  }

  private Token dropped(@Nullable Token and, Token stronger) {
    if (and != null) {
      warn("this AND stands before " + shown(stronger) + "; ignored", and);
    }
    return stronger;
  }

  private void warnOfNothing(@Nullable Token last) {
    if (last != null) {
      warn("nothing follows this " + shown(last) + "; ignored", last);
    }
  }

  /** Whether a suffix stands here that belongs to nothing, which is then left out. */
  private boolean skipsSigns() {
    Token token = tokens.peek();
    if (!token.isSuffix()) {
      return false;
    }
    warn("this stands after nothing that it could belong to; ignored", tokens.take());
    return true;
  }

  private Link linked(@Nullable Token kept, boolean negated, @Nullable Token not) {
    if (kept == null) {
      boolean typed = not != null && not.text().length() > 1;
      return new Link(Kind.AND, null, typed, negated);
    }
    if (!kept.is(Kind.NEAR)) {
      return new Link(kept.kind(), null, true, negated);
    }
    Proximity proximity = Proximity.of(kept.text());
    if (negated && not != null) {
      proximity = proximity.negated() ? proximity : proximity.negate();
      warn("NOT stands before what it excludes; read as " + proximity, not);
    }
    return new Link(Kind.NEAR, proximity, true, false);
  }

  private static String shown(Token token) {
    return token.is(Kind.NEAR) ? token.text() : token.kind().name();
  }

  private void warn(String message, Token about) {
    warnings.add(new Warning(Warning.Kind.REPAIR, message, about.start(), about.end()));
  }
}
