package dev.morgue.query;

import dev.morgue.query.Token.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads connectors: words that join what stands on their two sides. */
final class ConnectorLexer {

  /** A number, taken off its connector by a space: {@code w/ 5}. */
  private static final Pattern APART =
      Pattern.compile("(?i)(w/|pre/|/)\\s+(\\d{1,9})(?=[\\s\\p{Z}])");

  /** No connector has more characters. */
  private static final int LONGEST = 32;

  private final Cursor cursor;
  private final Dialect dialect;

  ConnectorLexer(Cursor cursor) {
    this.cursor = cursor;
    this.dialect = cursor.options.dialect();
  }

  /** Takes the word that ends here, and what belongs to it, if it is a connector. */
  boolean read(int end) {
    int start = cursor.at;
    if (end - start > LONGEST) {
      return false;
    }
    String text = cursor.plain.substring(start, end);
    String lower = text.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "and", "&", "&&" -> cursor.take(Kind.AND, text, start, end);
      case "or", "|", "||" -> cursor.take(Kind.OR, text, start, end);
      case "not" ->
          negatedNear(Scanner.skipSpaces(cursor.plain, end), start)
              || cursor.take(Kind.NOT, text, start, end);
      case "but" -> butNot(start, end);
      case "%" -> dialect == Dialect.FACTIVA && oneBetween(start, end);
      default ->
          (lower.startsWith("not/") && negatedNear(start + 3, start))
              || near(text, start, end, false)
              || apart(start);
    };
  }

  private boolean butNot(int start, int end) {
    int not = Scanner.skipSpaces(cursor.plain, end);
    int notEnd = Scanner.wordEnd(cursor.plain, not);
    int next = Scanner.skipSpaces(cursor.plain, notEnd);
    String after = cursor.plain.substring(next, Scanner.wordEnd(cursor.plain, next));
    return cursor.plain.substring(not, notEnd).equalsIgnoreCase("not")
        && Connectors.of(after, dialect).isEmpty()
        && cursor.take(Kind.NOT, "but not", start, notEnd);
  }

  private boolean oneBetween(int start, int end) {
    String message =
        "% leaves room for exactly one word in Factiva; read as pre/2, which also takes none";
    cursor.warn(Warning.Kind.LOST, message, start, end);
    return cursor.take(Kind.NEAR, Proximity.words(2).inOrder().toString(), start, end);
  }

  private boolean negatedNear(int from, int start) {
    int end = Scanner.wordEnd(cursor.plain, from);
    return near(cursor.plain.substring(from, end), start, end, true);
  }

  private boolean near(String text, int start, int end, boolean negated) {
    Optional<Proximity> read = Connectors.of(text, dialect);
    if (read.isEmpty()) {
      return false;
    }
    Proximity proximity = negated ? read.get().negate() : read.get();
    long asked = Connectors.asked(text);
    if (proximity.distance() > 0 && asked >= 0 && asked != proximity.distance()) {
      String message =
          "words can stand 1 to " + Proximity.MAX_DISTANCE + " apart; read as " + proximity;
      cursor.warn(Warning.Kind.LIMIT, message, start, end);
    }
    return cursor.take(Kind.NEAR, proximity.toString(), start, end);
  }

  private boolean apart(int start) {
    Matcher matcher = Scanner.match(APART, cursor.plain, start);
    if (matcher == null || cursor.tokens.isEmpty()) {
      return false;
    }
    String joined = matcher.group(1) + matcher.group(2);
    String message = "read as " + joined + ", without the space";
    cursor.warn(Warning.Kind.REPAIR, message, start, matcher.end());
    return near(joined, start, matcher.end(), false);
  }
}
