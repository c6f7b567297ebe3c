package dev.morgue.query;

import dev.morgue.NewsField;
import dev.morgue.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what is text here and a sign in other search systems, so that somebody who typed it by
 * habit is told. It changes nothing.
 */
final class ForeignSigns {

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
              Pattern.compile(
                  "(\\p{L}{2,})(?:\\$\\d{0,2}|\\*\\d{1,2}|\\[\\*?\\d{1,2}]|\\*\\[\\d{1,2}])"),
              "$0 is text; for words that begin so write $1*"),
          new Sign(
              Pattern.compile("([\\p{L}_]{2,12})=[\\p{L}\\p{Nd}]*"),
              "no field is called '$1', so $0 is searched as text"),
          new Sign(
              Pattern.compile("(\\p{L}+)\\^\\S*"),
              "$0 is text; a factor is a number above 0, as in $1^2"),
          new Sign(
              Pattern.compile("~\\d{1,3}"),
              "$0 is text; it stands directly behind a word or phrase, without a space"),
          new Sign(
              Pattern.compile("\\d{4}(?:-\\d\\d?){0,2}\\.\\.(?:\\d{4}(?:-\\d\\d?){0,2})?"),
              "$0 is text; for days of publication write date:$0"),
          new Sign(
              Pattern.compile("([\\p{L}*?$]+)\\.(?:ti|ab|mp|kw|tw|au|hw|so)(?:,[a-z]{2})*\\."),
              "$0 is text; a field stands before its words, as in headline:$1"),
          new Sign(
              Pattern.compile("(?i)(\\p{L}{3,})/(?:ti|de|ab|lp|tx)(?:,[a-z]{2})*"),
              "$0 is text; a field stands before its words, as in headline:$1"));

  private static final Pattern BAR = Pattern.compile("[\\p{L}\\p{Nd}]\\|{1,2}[\\p{L}\\p{Nd}]");

  private static final Pattern STARRED = Pattern.compile("[\\p{L}\\p{Nd}]\\*");

  private static final Pattern ALONE = Pattern.compile("\\s\\*(?=\\s)");

  /** {@code headline!=flood}. */
  private static final Pattern UNLIKE = Pattern.compile("([A-Za-z]+)(?:!=|<>)(\\S+)");

  /** EBSCO's fields, which stand before a word without a sign. */
  private static final Set<String> BEFORE_WORDS = Set.of("TI", "AB", "SU", "HD", "TX");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:-\\d\\d){0,2}");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  /** Dialog's and ProQuest's names of earlier searches. */
  private static final Pattern SET = Pattern.compile("[sS]\\d{1,2}");

  /** ProQuest's several fields at once: {@code ti,ab(budget)}. */
  private static final Pattern NAMES = Pattern.compile("(?i)[a-z]{2,4}(?:,[a-z]{2,4})+");

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z._-]+\\d*");

  private static final Pattern OPENS = Pattern.compile("[‘'`][\\p{L}\\p{Nd}].*");

  private static final Pattern CLOSES = Pattern.compile(".*[\\p{L}\\p{Nd}][’'`][,.]?");

  private static final List<String> FUNCTIONS =
      List.of("atleast3", "first50", "exact", "caps", "allcaps", "nocaps", "singular", "plural");

  private final List<Token> tokens;
  private final ForeignConnectors connectors;
  private final FieldNames fields;
  private final Dialect dialect;
  private final List<Warning> warnings;

  ForeignSigns(Cursor cursor, List<Warning> warnings) {
    this.tokens = cursor.tokens;
    this.connectors = new ForeignConnectors(cursor);
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
            case PHRASE -> phrase(i, token);
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
    if (next.is(Kind.OPEN) && next.start() == word.end() && NAMES.matcher(text).matches()) {
      return text + " is text; fields stand one by one, as in headline:(...) OR lead:(...)";
    }
    if (SET.matcher(text).matches() && (isSet(at - 2) || isSet(at + 2))) {
      return text + " is text: a query cannot name an earlier one; write that in brackets";
    }
    if (next.is(Kind.OPEN) && isField(text)) {
      return text + " is text; for the field write " + text + "(...) without the space";
    }
    if (text.startsWith("[") && text.indexOf(']') < 0) {
      return next.text().equals("TO")
          ? "only dates and numbers have ranges; this is text"
          : "square brackets are text; write round ones";
    }
    String connector = connectors.hint(at);
    if (connector != null) {
      return connector;
    }
    String other = field(at, text, next);
    if (other != null) {
      return other;
    }
    String elsewhere = dialect == Dialect.FACTIVA ? null : sign(text);
    if (elsewhere != null) {
      return elsewhere;
    }
    if (dialect == Dialect.FACTIVA && text.length() > 2 && text.endsWith("$")) {
      return text + " is text; say up to how many letters more, as in " + text + "3";
    }
    if (BAR.matcher(text).find()) {
      return "'|' within a word is text; for either word write " + text.replaceAll("\\|+", " OR ");
    }
    return OPENS.matcher(text).matches() ? singleQuotes(at) : null;
  }

  /** Whether there is such a name, with a connector beside it. */
  private boolean isSet(int at) {
    return at >= 0
        && at < tokens.size()
        && SET.matcher(tokens.get(at).text()).matches()
        && (at > 0 && tokens.get(at - 1).isLink() || tokens.get(at + 1).isLink());
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

  /** A word that stands for a field or a count elsewhere. */
  private @Nullable String field(int at, String text, Token next) {
    Matcher unlike = UNLIKE.matcher(text);
    if (unlike.matches() && !fields.canonical(unlike.group(1)).isEmpty()) {
      return text + " is text; write NOT " + unlike.group(1) + ":" + unlike.group(2);
    }
    if (YEAR.matcher(text).matches() && isBehindDate(at)) {
      return text + " is text; several dates stand in brackets, as in date:(2007 OR 2008)";
    }
    boolean words = next.is(Kind.WORD) || next.is(Kind.PHRASE) || next.is(Kind.BRACED);
    boolean first = at == 0 || tokens.get(at - 1).isLink() || tokens.get(at - 1).is(Kind.OPEN);
    if (first && words && BEFORE_WORDS.contains(text)) {
      return text + " is text; for the field write its name and a colon, as in headline:";
    }
    boolean least =
        text.equalsIgnoreCase("atleast")
            || (text.equalsIgnoreCase("least") && at > 0 && isWord(at - 1, "at"));
    if (least && NUMBER.matcher(next.text()).matches() && tokens.get(at + 2).is(Kind.OPEN)) {
      return "'" + text + " " + next.text() + "' is text; write atleast" + next.text() + "(...)";
    }
    return null;
  }

  /** Whether a word stands behind a field's date, or behind OR and that. */
  private boolean isBehindDate(int at) {
    int value = at > 0 && tokens.get(at - 1).is(Kind.OR) ? at - 2 : at - 1;
    return value > 0
        && tokens.get(value).is(Kind.VALUE)
        && NewsField.of(tokens.get(value - 1).text())
            .filter(field -> field.kind() == NewsField.Kind.DATE)
            .isPresent();
  }

  private boolean isWord(int at, String word) {
    return tokens.get(at).is(Kind.WORD) && tokens.get(at).text().equalsIgnoreCase(word);
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

  private @Nullable String phrase(int at, Token phrase) {
    String text = phrase.text();
    boolean touches = at > 0 && tokens.get(at - 1).end() == phrase.start();
    if (touches && tokens.get(at - 1).is(Kind.WORD) && QueryText.isConnector(text)) {
      return "the quotation marks stand around " + text + ", which is a phrase so; one is missing";
    }
    if (ALONE.matcher(text).find()) {
      return "within quotation marks * is text; for one word between two write a pre/2 b";
    }
    return STARRED.matcher(text).find()
        ? "within quotation marks * is text; for the beginning of a word write a pre/1 b*"
        : null;
  }
}
