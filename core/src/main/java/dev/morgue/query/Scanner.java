package dev.morgue.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the stretches of a query end whose signs are not the language's. */
final class Scanner {

  /** What a regular expression begins with. */
  static final String REGEX = "re:/";

  private Scanner() {}

  /** The end of a phrase, a closed curly bracket or a regular expression; the start for others. */
  static int opaqueEnd(String query, int start) {
    char c = QueryText.plain(query.charAt(start));
    if (QueryText.isQuote(c)) {
      return Math.min(quoteEnd(query, start) + 1, query.length());
    }
    if (c == '{') {
      int close = braceEnd(query, start);
      return close < 0 ? start : close + 1;
    }
    boolean fresh = start == 0 || QueryText.isSeparator(query.charAt(start - 1));
    return fresh && startsRegex(query, start) ? regexEnd(query, start) : start;
  }

  /** The next quotation mark of any shape; the end of the query if there is none. */
  static int quoteEnd(String query, int start) {
    int close = start + 1;
    while (close < query.length() && !QueryText.isQuote(query.charAt(close))) {
      close++;
    }
    return close;
  }

  /** The closing curly bracket of what holds words and no further one; -1 if there is none. */
  static int braceEnd(String query, int start) {
    for (int i = start + 1; i < query.length(); i++) {
      char c = QueryText.plain(query.charAt(i));
      if (c == '}') {
        return i;
      }
      if (c == '{' || QueryText.isQuote(c)) {
        return -1;
      }
    }
    return -1;
  }

  static boolean startsRegex(String query, int start) {
    return query.regionMatches(true, start, REGEX, 0, REGEX.length());
  }

  /** After the closing slash; the end of the word if there is none. */
  static int regexEnd(String query, int start) {
    for (int i = start + REGEX.length(); i < query.length(); i++) {
      if (query.charAt(i) == '\\') {
        i++;
      } else if (query.charAt(i) == '/') {
        return i + 1;
      }
    }
    return wordEnd(query, start);
  }

  static int wordEnd(String query, int start) {
    int end = start;
    while (end < query.length() && !QueryText.isSeparator(query.charAt(end))) {
      end++;
    }
    return end;
  }

  static int skipSpaces(String query, int start) {
    int at = start;
    while (at < query.length() && QueryText.isSpace(query.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The match of a pattern that begins here; null if there is none. */
  static @Nullable Matcher match(Pattern pattern, String query, int start) {
    Matcher matcher = pattern.matcher(query).region(start, query.length());
    return matcher.lookingAt() ? matcher : null;
  }
}
