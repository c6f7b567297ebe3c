package dev.morgue.query;

import dev.morgue.query.Token.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a query into tokens; repairs quotes; never fails. */
final class Lexer {

  private static final Pattern SLOP = Pattern.compile("~(\\d{1,9})");
  private static final Pattern FIRST = Pattern.compile("/[fF](\\d{1,9})/");
  private static final Pattern BOOST = Pattern.compile("\\^(\\d{1,9}(?:\\.\\d{1,9})?)");

  /** What a word may end in that is not part of it. */
  private static final Pattern WORD_SUFFIX =
      Pattern.compile("(?:/[fF]\\d{1,9}/)?(?:\\^\\d{1,9}(?:\\.\\d{1,9})?)?$");

  private final Cursor cursor;
  private final String plain;
  private final ConnectorLexer connectors;
  private final FieldLexer fields;
  private int open;
  private int fresh;

  private Lexer(Cursor cursor) {
    this.cursor = cursor;
    this.plain = cursor.plain;
    this.connectors = new ConnectorLexer(cursor);
    this.fields = new FieldLexer(cursor);
  }

  static List<Token> tokens(String query, ReadOptions options, List<Warning> warnings) {
    Cursor cursor = new Cursor(query, options, warnings);
    Lexer lexer = new Lexer(cursor);
    while (cursor.at < query.length()) {
      lexer.next();
    }
    cursor.take(Kind.END, "", query.length(), query.length());
    new ForeignSigns(cursor, warnings).hint();
    return cursor.tokens;
  }

  private void next() {
    char c = plain.charAt(cursor.at);
    if (QueryText.isSpace(c)) {
      cursor.at++;
    } else if (QueryText.isQuote(c)) {
      phrase();
    } else if (c == '(') {
      cursor.values.open();
      open++;
      sign(Kind.OPEN);
    } else if (c == ')') {
      close();
    } else if (!(cursor.values.isValueNext() && value())) {
      signOrWord(c);
    }
  }

  /** What follows a bracket that closes nothing begins anew. */
  private void close() {
    cursor.values.close();
    sign(Kind.CLOSE);
    if (open == 0) {
      fresh = cursor.at;
    } else {
      open--;
      suffixes();
    }
  }

  private void signOrWord(char c) {
    int start = cursor.at;
    if (c == '{') {
      braced();
    } else if (c == '}') {
      cursor.at++;
      cursor.warn(
          Warning.Kind.REPAIR, "this curly bracket closes nothing; ignored", start, start + 1);
    } else if ((c == '-' || c == '!') && isFree() && startsOperand(start + 1)) {
      sign(Kind.NOT);
    } else if (c == '+' && startsOperand(start + 1) && !isDigit(start + 1)) {
      cursor.at++; // it must be there, as everything must
    } else {
      word();
    }
  }

  /** Whether a sign here means something: not the hyphen after a bracket or quotation mark. */
  private boolean isFree() {
    int before = cursor.at - 1;
    return before < 0
        || fresh == cursor.at
        || QueryText.isSpace(plain.charAt(before))
        || cursor.isAt(before, "(:=-!+");
  }

  private boolean startsOperand(int index) {
    int first = index;
    while (cursor.isAt(first, "-!+")) {
      first++; // a dash of two hyphens is none of these signs
    }
    return first < plain.length()
        && (Character.isLetterOrDigit(cursor.query.codePointAt(first))
            || QueryText.isQuote(plain.charAt(first))
            || cursor.isAt(first, "({*?$"));
  }

  private boolean isDigit(int index) {
    return Character.isDigit(cursor.query.codePointAt(index));
  }

  private void sign(Kind kind) {
    int start = cursor.at;
    cursor.take(kind, plain.substring(start, start + 1), start, start + 1);
  }

  private void phrase() {
    int start = cursor.at;
    int close = Scanner.quoteEnd(plain, start);
    if (close == plain.length()) {
      cursor.warn(
          Warning.Kind.REPAIR, "the quotation mark is not closed; read to the end", start, close);
    }
    String text = cursor.query.substring(start + 1, close).strip();
    cursor.at = Math.min(close + 1, plain.length());
    if (QueryText.hasWord(text)) {
      cursor.take(Kind.PHRASE, text, start, cursor.at);
      suffixes();
    }
  }

  private void braced() {
    int start = cursor.at;
    int close = Scanner.braceEnd(plain, start);
    if (close < 0) {
      cursor.at++;
      cursor.warn(
          Warning.Kind.REPAIR, "this curly bracket is not closed; ignored", start, start + 1);
      return;
    }
    cursor.at = close + 1;
    String text = cursor.query.substring(start + 1, close).strip();
    if (QueryText.hasWord(text)) {
      cursor.take(Kind.BRACED, text, start, close + 1);
      suffixes();
    }
  }

  /** Takes a date or number whole, signs and all. */
  private boolean value() {
    int start = cursor.at;
    ValueScanner.Value value = cursor.values.value(start);
    if (value == null) {
      return false;
    }
    cursor.take(Kind.VALUE, value.text(), start, value.end());
    suffixes();
    return true;
  }

  private void word() {
    int start = cursor.at;
    int end = cursor.wordEnd();
    boolean isRegex = Scanner.startsRegex(plain, start) && regex();
    if (!isRegex && !connectors.read(end) && !fields.read(end)) {
      bare(start, end);
    } else if (cursor.tokens.getLast().is(Kind.AROUND)) {
      suffixes();
    }
  }

  private boolean regex() {
    int start = cursor.at;
    int from = start + Scanner.REGEX.length();
    int end = Scanner.regexEnd(plain, start);
    boolean closed = end > from && plain.charAt(end - 1) == '/';
    String pattern = cursor.query.substring(from, closed ? end - 1 : end);
    if (!QueryText.isRegex(pattern)) {
      return false;
    }
    if (!closed) {
      String message = "this regular expression has no slash at its end; read to the next space";
      cursor.warn(Warning.Kind.REPAIR, message, start, end);
    }
    cursor.take(Kind.REGEX, pattern, start, end);
    suffixes();
    return true;
  }

  private void bare(int start, int end) {
    String whole = plain.substring(start, end);
    String text = whole;
    if (whole.indexOf('^') >= 0 || whole.endsWith("/")) {
      Matcher suffix = WORD_SUFFIX.matcher(whole);
      text = suffix.find() ? whole.substring(0, suffix.start()) : whole;
    }
    cursor.at = end;
    if (LoneSigns.isScore(cursor, whole)) {
      String message = "how well a term fits is not in an archive; " + whole + " is left out";
      cursor.warn(Warning.Kind.LOST, message, start, end);
    } else if (QueryText.hasWord(text) || isEverything(text)) {
      cursor.take(Kind.WORD, text, start, start + text.length());
      suffixes();
    } else {
      String message = LoneSigns.message(cursor, whole);
      if (message != null) {
        cursor.warn(Warning.Kind.REPAIR, message, start, end);
      }
    }
  }

  /** What may follow an operand without a space: {@code ~3}, {@code /F50/}, {@code ^2}. */
  private void suffixes() {
    boolean found = true;
    while (found && cursor.at < plain.length()) {
      int start = cursor.at;
      while (start < plain.length() && QueryText.isDirection(plain.charAt(start))) {
        start++;
      }
      found =
          cursor.isAt(start, "~/^")
              && (suffix(SLOP, Kind.SLOP, start)
                  || suffix(FIRST, Kind.FIRST, start)
                  || suffix(BOOST, Kind.BOOST, start));
    }
  }

  private boolean suffix(Pattern pattern, Kind kind, int start) {
    Matcher matcher = Scanner.match(pattern, plain, start);
    return matcher != null && cursor.take(kind, matcher.group(1), start, matcher.end());
  }

  static boolean isEverything(String text) {
    return text.equals("*") || text.equals("*:*");
  }
}
