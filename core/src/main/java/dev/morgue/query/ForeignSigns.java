package dev.morgue.query;

import dev.morgue.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what is text here and a sign in other search systems, so that somebody who typed it by
 * habit is told. It changes nothing.
 */
final class ForeignSigns {

  /** Nexis's and Westlaw's connectors in order: {@code +5}, {@code +s}. */
  private static final Pattern PLUS = Pattern.compile("\\+?(\\d{1,3}|[sp])");

  private static final Pattern BARE_NEAR =
      Pattern.compile("NEAR|ONEAR|ADJ|PRE|AROUND|WITHIN|onear|adj");

  private static final Pattern NEAR_NUMBER = Pattern.compile("(?i)within|near|w");

  private static final Pattern DISTANCE = Pattern.compile("\\d{1,3}");

  /** {@code w5}, {@code pre5}, {@code w\5}. */
  private static final Pattern NO_STROKE = Pattern.compile("(?i)(w|pre)\\\\?(\\d{1,3})");

  /** Whole words, and what to say of them. */
  private record Sign(Pattern word, String message) {}

  private static final List<Sign> SIGNS =
      List.of(
          new Sign(
              Pattern.compile("#\\d{1,3}"),
              "$0 is text: a query cannot name an earlier one; write that in brackets"),
          new Sign(
              Pattern.compile("/(.*[\\[(.*+?].*)/"), "$0 is text; a regular expression is re:/$1/"),
          new Sign(
              Pattern.compile("(\\p{L}+)[$*]\\d{1,2}"),
              "$0 is text; for words that begin so write $1*"),
          new Sign(
              Pattern.compile("(\\p{L}{2,10})=[\\p{L}\\p{Nd}]+"),
              "no field is called '$1', so $0 is searched as text"),
          new Sign(
              Pattern.compile("(\\p{L}+)\\^\\S+"),
              "$0 is text; a factor is a number above 0, as in $1^2"));

  private static final Pattern BAR = Pattern.compile("[\\p{L}\\p{Nd}]\\|[\\p{L}\\p{Nd}]");

  private static final Pattern STARRED = Pattern.compile("[\\p{L}\\p{Nd}]\\*");

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z.]+\\d*");

  private static final Pattern OPENS = Pattern.compile("[‘'][\\p{L}\\p{Nd}].*");

  private static final Pattern CLOSES = Pattern.compile(".*[\\p{L}\\p{Nd}][’'][,.]?");

  private static final List<String> FUNCTIONS =
      List.of("atleast3", "first50", "exact", "caps", "allcaps", "nocaps", "singular", "plural");

  private final List<Token> tokens;
  private final String query;
  private final FieldNames fields;
  private final Dialect dialect;
  private final List<Warning> warnings;

  ForeignSigns(Cursor cursor, List<Warning> warnings) {
    this.tokens = cursor.tokens;
    this.query = cursor.plain;
    this.fields = cursor.fields;
    this.dialect = cursor.options.dialect();
    this.warnings = warnings;
  }

  /** Adds a hint for each. */
  void hint() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String message =
          switch (token.kind()) {
            case WORD -> word(i, token);
            case PHRASE -> phrase(token.text());
            default -> null;
          };
      if (message != null) {
        warnings.add(new Warning(Warning.Kind.HINT, message, token.start(), token.end()));
      }
    }
  }

  private @Nullable String word(int at, Token word) {
    String text = word.text();
    Token next = tokens.get(at + 1); // the end comes last
    if (Lexer.isEverything(text) && isBesideWords(at, next)) {
      return "'"
          + text
          + "' alone is every article, which changes nothing here; for words that begin"
          + " so write them as bank*";
    }
    if (next.is(Kind.OPEN) && next.start() == word.end() && NAME.matcher(text).matches()) {
      return beforeBracket(text);
    }
    if (next.is(Kind.OPEN) && isField(text)) {
      return text + " is text; for the field write " + text + "(...) without the space";
    }
    if (text.startsWith("[") && next.text().equals("TO")) {
      return "only dates and numbers have ranges; this is text";
    }
    boolean between = at > 0 && (next.startsUnit() || next.is(Kind.NOT));
    Matcher plus = PLUS.matcher(text);
    if (between && plus.matches() && query.charAt(word.end() - plus.group(1).length() - 1) == '+') {
      return "+" + plus.group(1) + " is text; for the left one first write pre/" + plus.group(1);
    }
    String near = between ? near(text, next) : null;
    if (near != null) {
      return near;
    }
    String elsewhere = dialect == Dialect.NEWS ? sign(text) : null;
    if (elsewhere != null) {
      return elsewhere;
    }
    if (BAR.matcher(text).find()) {
      return "'|' within a word is text; for either word write " + text.replace("|", " OR ");
    }
    return OPENS.matcher(text).matches() ? singleQuotes(at) : null;
  }

  /** Whether no connector, field or bracket stands between a word and one beside it. */
  private boolean isBesideWords(int at, Token next) {
    Kind before = at == 0 ? Kind.OPEN : tokens.get(at - 1).kind();
    return switch (before) {
      case WORD, PHRASE, BRACED -> true;
      case OPEN -> next.is(Kind.WORD) || next.is(Kind.PHRASE) || next.is(Kind.BRACED);
      default -> false;
    };
  }

  /** A word that is a sign as a whole somewhere else. */
  private static @Nullable String sign(String text) {
    for (Sign sign : SIGNS) {
      Matcher found = sign.word().matcher(text);
      if (found.matches()) {
        return found.replaceFirst(sign.message());
      }
    }
    return null;
  }

  /** A word that asks for nearness elsewhere, between two others. */
  private static @Nullable String near(String text, Token next) {
    if (BARE_NEAR.matcher(text).matches()) {
      return "'" + text + "' is text; how near is said with a number: w/5, pre/5";
    }
    if (NEAR_NUMBER.matcher(text).matches() && DISTANCE.matcher(next.text()).matches()) {
      return "'" + text + " " + next.text() + "' is text; write w/" + next.text();
    }
    Matcher joined = NO_STROKE.matcher(text);
    return joined.matches() ? joined.replaceFirst("'$0' is text; write $1/$2") : null;
  }

  /** Whether a word is a field's name as Nexis writes it. */
  private boolean isField(String text) {
    return text.length() > 1
        && text.equals(text.toUpperCase(Locale.ROOT))
        && !fields.canonical(text.toLowerCase(Locale.ROOT)).isEmpty();
  }

  private String beforeBracket(String name) {
    List<String> near = NearestNames.of(name.toLowerCase(Locale.ROOT), FUNCTIONS);
    String hint = near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "(...)?";
    int dot = name.indexOf('.');
    String field = dot < 0 ? "" : fields.canonical(name.substring(0, dot));
    String instead = field.isEmpty() ? hint : "; write " + field + ":\"...\"";
    return "no field or function is called '" + name + "', so it is searched as a word" + instead;
  }

  /** Words that stand between single quotation marks, which are apostrophes to us. */
  private @Nullable String singleQuotes(int from) {
    List<String> words = new ArrayList<>();
    for (int i = from; tokens.get(i).is(Kind.WORD); i++) {
      String text = tokens.get(i).text();
      if (i > from && OPENS.matcher(text).matches()) {
        return null;
      }
      words.add(text);
      if (CLOSES.matcher(text).matches()) {
        String phrase = String.join(" ", words);
        return words.size() == 1
            ? null
            : "single quotation marks make no phrase; write \""
                + phrase.substring(1, phrase.length() - 1)
                + '"';
      }
    }
    return null;
  }

  private static @Nullable String phrase(String text) {
    return STARRED.matcher(text).find()
        ? "within quotation marks * is text; for the beginning of a word write a pre/1 b*"
        : null;
  }
}
