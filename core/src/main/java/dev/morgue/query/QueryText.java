package dev.morgue.query;

import java.util.Locale;
import java.util.Set;

/** The signs of the query language, for those who put a query's text together. */
public final class QueryText {

  private static final Set<String> CONNECTORS = Set.of("and", "or", "not");

  private QueryText() {}

  /** The text as a quoted phrase that is searched as it stands. */
  public static String quote(String text) {
    return '"' + text.replace('"', ' ') + '"';
  }

  /** Whether the text is a connector, in any letter case. */
  static boolean isConnector(String text) {
    return CONNECTORS.contains(text.toLowerCase(Locale.ROOT));
  }

  /** Whether there is a letter or digit to look for. */
  static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether the text, typed bare, is read as one word. */
  static boolean isWord(String text) {
    return hasWord(text)
        && text.chars().noneMatch(c -> isSeparator((char) c) || c == '*' || c == ':')
        && text.charAt(0) != '-'
        && !isConnector(text);
  }

  /** Whether the sign ends a bare word. */
  static boolean isSeparator(char c) {
    return isSpace(c) || isQuote(c) || c == '(' || c == ')';
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  /** Straight and typographic double quotes, which word processors put for one another. */
  static boolean isQuote(char c) {
    return switch (c) {
      case '"', '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\uff02' -> true;
      default -> false;
    };
  }
}
