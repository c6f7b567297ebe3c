package dev.morgue.query;

import dev.morgue.query.Token.Kind;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that join others in another search system, and are text here. */
final class ForeignConnectors {

  private static final Pattern BARE_NEAR =
      Pattern.compile("(?i:near)|ONEAR|ADJ|PRE|AROUND|WITHIN|onear|adj");

  private static final Pattern NEAR_NUMBER = Pattern.compile("(?i)within|near|w|w/in");

  private static final Pattern DISTANCE = Pattern.compile("\\d{1,3}");

  /** {@code w5}, {@code pre5}, {@code w\5}; EBSCO's {@code N5}. */
  private static final Pattern NO_STROKE = Pattern.compile("((?i:w|pre|within)|N)\\\\?(\\d{1,3})");

  /** Nexis's and Westlaw's connectors in order: {@code +5}, {@code +s}. */
  private static final Pattern PLUS = Pattern.compile("\\+?(\\d{1,3}|[sp])");

  /** {@code w/5storm}, {@code flood/n5/storm}, {@code /5/}. */
  private static final Pattern NO_SPACE =
      Pattern.compile(
          "(?i)(?:w|pre|near|n|p|adj)/\\d{1,3}\\p{L}.*|.+/(?:n|near)/?\\d{1,3}/\\p{L}.*");

  private static final Pattern STROKES = Pattern.compile("(?:(?i:near|n|w))?/(\\d{1,3})/.*");

  /** Dialog's {@code (w)} and {@code (5n)}. */
  private static final Pattern BRACKETED = Pattern.compile("(\\d{0,2})([wWnN])");

  private static final Pattern CONNECTOR_AND_COMMA = Pattern.compile("(AND|OR|NOT)[,;:.]+");

  /** In capitals, as connectors are written where words are not. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("ANDNOT", "AND NOT"),
          Map.entry("AND-NOT", "AND NOT"),
          Map.entry("NOTNEAR", "not w/5"),
          Map.entry("SAME", "w/p for one paragraph"),
          Map.entry("WITH", "w/s for one sentence"),
          Map.entry("XOR", "(a OR b) AND NOT (a AND b)"),
          Map.entry("UND", "AND"),
          Map.entry("ODER", "OR"),
          Map.entry("NICHT", "NOT"),
          Map.entry("ET", "AND"),
          Map.entry("OU", "OR"),
          Map.entry("SAUF", "NOT"));

  private final List<Token> tokens;
  private final String query;

  ForeignConnectors(Cursor cursor) {
    this.tokens = cursor.tokens;
    this.query = cursor.plain;
  }

  /** What to say of a word; null where it is a word as any other. */
  @Nullable String hint(int at) {
    String text = tokens.get(at).text();
    Token next = tokens.get(at + 1); // the end comes last
    if (NO_SPACE.matcher(text).matches()) {
      return "'" + text + "' is text; a connector stands between spaces, as in a w/5 b";
    }
    if (at == 0) {
      return null;
    }
    Matcher strokes = STROKES.matcher(text);
    if (strokes.matches()) {
      return "'" + text + "' is text; write w/" + strokes.group(1);
    }
    if (next.is(Kind.CLOSE) && tokens.get(at - 1).is(Kind.OPEN)) {
      return bracketed(at, text);
    }
    return next.startsUnit() || next.is(Kind.NOT) ? between(at, text, next) : null;
  }

  private @Nullable String bracketed(int at, String text) {
    Matcher found = BRACKETED.matcher(text);
    boolean between = at > 1 && at + 2 < tokens.size() && tokens.get(at + 2).startsUnit();
    if (!between || !found.matches()) {
      return null;
    }
    int words = found.group(1).isEmpty() ? 1 : Integer.parseInt(found.group(1)) + 1;
    String sign = found.group(2).equalsIgnoreCase("w") ? "pre/" : "w/";
    return "(" + text + ") is text; write " + sign + words;
  }

  private @Nullable String between(int at, String text, Token next) {
    Matcher plus = PLUS.matcher(text);
    int sign = tokens.get(at).end() - text.replace("+", "").length() - 1;
    if (plus.matches() && query.charAt(sign) == '+') {
      return "+" + plus.group(1) + " is text; for the left one first write pre/" + plus.group(1);
    }
    if (BARE_NEAR.matcher(text).matches()) {
      return "'" + text + "' is text; how near is said with a number: w/5, pre/5";
    }
    if (NEAR_NUMBER.matcher(text).matches() && DISTANCE.matcher(next.text()).matches()) {
      return "'" + text + " " + next.text() + "' is text; write w/" + next.text();
    }
    Matcher joined = NO_STROKE.matcher(text);
    if (joined.matches()) {
      return "'" + text + "' is text; write " + joined.group(1) + "/" + joined.group(2);
    }
    Matcher comma = CONNECTOR_AND_COMMA.matcher(text);
    String instead = comma.matches() ? comma.group(1) : WORDS.get(text);
    return instead == null ? null : "'" + text + "' is text; write " + instead;
  }
}
