package dev.morgue.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The signs of the query language, for those who put a query's text together. */
public final class QueryText {

  private static final Set<String> CONNECTORS = Set.of("and", "or", "not");

  /** Functions that may stand before a bare word. */
  static final Pattern COUNTING = Pattern.compile("(?i)(?:atleast|first)\\d{1,9}");

  /** Factiva's {@code term/F50/}. */
  static final Pattern FIRST_WORDS = Pattern.compile("(?i)/f\\d{1,9}/$");

  private QueryText() {}

  /**
   * The text as a quoted phrase that is searched as it stands. Quotation marks in it become spaces:
   * the language has no way to write them within a phrase, and they are no part of a word.
   */
  public static String quote(String text) {
    return '"' + unquoted(text) + '"';
  }

  /**
   * The query for plain words side by side as one phrase, in singular or plural; empty for a query
   * that is one word, or has signs or connectors. Not for dialects in which such words are a phrase
   * anyway.
   */
  public static Optional<String> asPhrase(String query) {
    List<String> words = List.of(query.strip().split("\\s+", -1));
    boolean plain = words.size() > 1 && words.stream().allMatch(QueryText::isWord);
    return plain ? Optional.of('{' + String.join(" ", words) + '}') : Optional.empty();
  }

  /** The text with spaces for its quotation marks. */
  static String unquoted(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(isQuote(text.charAt(i)) ? ' ' : text.charAt(i));
    }
    return plain.toString();
  }

  /**
   * Articles with any of these values in a field: {@code person:("Jane Doe" OR "John Roe")}.
   *
   * @param field a field's name
   * @param values names or other values as a user typed them, at least one
   * @throws IllegalArgumentException if there is no value, or one without a letter or digit
   */
  public static String anyOf(String field, List<String> values) {
    for (String value : values) {
      if (!hasWord(value)) {
        throw new IllegalArgumentException("'" + value + "' holds no word to look for");
      }
    }
    if (values.isEmpty()) {
      throw new IllegalArgumentException("no value to look for in " + field);
    }
    String phrases = values.stream().map(QueryText::quote).collect(Collectors.joining(" OR "));
    return field + ":" + (values.size() == 1 ? phrases : "(" + phrases + ")");
  }

  /**
   * One query for articles that all of these find. Each is read as it would be alone: a bracket or
   * quotation mark that is missing in one, or one too many, does not reach into the next.
   *
   * @param queries queries as users type them; blank ones add nothing
   */
  public static String allOf(List<String> queries) {
    List<String> said = queries.stream().filter(query -> !query.isBlank()).toList();
    return said.size() == 1
        ? said.getFirst()
        : said.stream().map(QueryText::bracketed).collect(Collectors.joining(" AND "));
  }

  /** In brackets of its own, and each sign repaired as the parser repairs it. */
  private static String bracketed(String query) {
    StringBuilder whole = new StringBuilder(query.length() + 4).append('(');
    int open = 0;
    int i = 0;
    while (i < query.length()) {
      int opaque = Scanner.opaqueEnd(query, i);
      char c = plain(query.charAt(i));
      if (opaque > i) {
        whole.append(query, i, opaque);
        if (isQuote(c) && (opaque == i + 1 || !isQuote(query.charAt(opaque - 1)))) {
          whole.append('"');
        }
        i = opaque;
        continue;
      }
      if (c != ')' || open > 0) {
        whole.append(c);
        open += c == '(' ? 1 : c == ')' ? -1 : 0;
      } else {
        whole.append(")("); // closes nothing: what follows is a condition of its own
      }
      i++;
    }
    return whole.append(")".repeat(open + 1)).toString();
  }

  /** A phrase's text without outer spaces, checked: something to look for, no quotation mark. */
  static String phrase(String text) {
    String words = text.strip();
    if (!hasWord(words)) {
      throw new IllegalArgumentException("'" + words + "' holds no word to look for");
    }
    if (words.chars().anyMatch(c -> isQuote((char) c))) {
      throw new IllegalArgumentException("'" + words + "' has a quotation mark within");
    }
    return words;
  }

  static void checkRange(String counted, int count, int least, int most) {
    if (count < least || count > most) {
      throw new IllegalArgumentException(
          counted + ": " + count + " is not in " + least + ".." + most);
    }
  }

  /** Whether the text, typed bare, is read as a pattern of one word other than a beginning. */
  static boolean isPattern(String text) {
    String letters = text.replace("*", "").replace("?", "");
    boolean beginning = text.indexOf('?') < 0 && text.indexOf('*') == text.length() - 1;
    return letters.length() < text.length()
        && !beginning
        && !text.contains("**")
        && isStem(letters);
  }

  /** Whether the text can be written between slashes and read back: slashes within are escaped. */
  static boolean isRegex(String text) {
    boolean escaped = false;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '/' && !escaped) {
        return false;
      }
      escaped = text.charAt(i) == '\\' && !escaped;
    }
    return !escaped && !text.isBlank();
  }

  /** Whether the text is a connector, in any letter case. */
  static boolean isConnector(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String near = lower.startsWith("not/") ? lower.substring(3) : lower;
    return CONNECTORS.contains(lower) || Connectors.of(near, Dialect.NEWS).isPresent();
  }

  /** Whether there is a letter or digit to look for. */
  static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether the text, typed bare, is read as one word. */
  static boolean isWord(String text) {
    return isStem(text) && !isConnector(text) && !COUNTING.matcher(text).matches();
  }

  /** Whether the text, typed bare before an asterisk, is read as the beginning of one word. */
  static boolean isStem(String text) {
    return hasWord(text)
        && text.chars().noneMatch(c -> isSeparator((char) c) || isSign((char) c))
        && text.charAt(0) != '-'
        && !(text.charAt(0) == '+' && !Character.isDigit(text.codePointAt(1)))
        && !(text.endsWith("/") && FIRST_WORDS.matcher(text).find());
  }

  /** Signs that mean something within or after a bare word. */
  private static boolean isSign(char c) {
    return "*?:~^=<>!".indexOf(c) >= 0 || plain(c) != c;
  }

  /** Whether the sign ends a bare word. */
  static boolean isSeparator(char c) {
    return isSpace(c) || isQuote(c) || "(){}".indexOf(plain(c)) >= 0;
  }

  /** Whether the sign only parts words; the invisible marks of writing direction are such. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || isDirection(c);
  }

  /** Invisible marks of writing direction, which come along when a text is copied. */
  static boolean isDirection(char c) {
    return c == '\u061c'
        || c == '\u200e'
        || c == '\u200f'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\ufeff';
  }

  /** The plain sign for a typographic or full-width one; any other character as it is. */
  static char plain(char c) {
    boolean fullWidth = c >= '\uff01' && c <= '\uff5e' && !Character.isLetterOrDigit(c);
    if (fullWidth && c != '\uff02') {
      return (char) (c - 0xfee0);
    }
    return c == '\u2044' || c == '\u2215' ? '/' : c;
  }

  /** Straight and typographic double quotes, which word processors put for one another. */
  static boolean isQuote(char c) {
    return switch (c) {
      case '"', '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\uff02' -> true;
      default -> false;
    };
  }
}
