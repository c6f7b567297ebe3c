package dev.morgue.query;

import dev.morgue.NewsField;
import dev.morgue.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a query into tokens; repairs quotes; never fails. */
final class Lexer {

  private static final Pattern FIELD_SHAPE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

  private final String query;
  private final Set<String> ownFields;
  private final List<Warning> warnings;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String query, Set<String> ownFields, List<Warning> warnings) {
    this.query = query;
    this.ownFields = ownFields;
    this.warnings = warnings;
  }

  static List<Token> tokens(String query, Set<String> ownFields, List<Warning> warnings) {
    Lexer lexer = new Lexer(query, ownFields, warnings);
    while (lexer.at < query.length()) {
      lexer.next();
    }
    lexer.add(Kind.END, "", query.length());
    return lexer.tokens;
  }

  private void next() {
    char c = query.charAt(at);
    if (QueryText.isSpace(c)) {
      at++;
    } else if (QueryText.isQuote(c)) {
      phrase();
    } else if (c == '(') {
      sign(Kind.OPEN);
    } else if (c == ')') {
      sign(Kind.CLOSE);
    } else if (c == '-' && startsOperand(at + 1)) {
      sign(Kind.NOT);
    } else {
      word();
    }
  }

  private boolean startsOperand(int index) {
    return index < query.length()
        && (Character.isLetterOrDigit(query.codePointAt(index))
            || query.charAt(index) == '('
            || QueryText.isQuote(query.charAt(index)));
  }

  private void sign(Kind kind) {
    int start = at++;
    add(kind, query.substring(start, at), start);
  }

  private void phrase() {
    int start = at++;
    int close = at;
    while (close < query.length() && !QueryText.isQuote(query.charAt(close))) {
      close++;
    }
    if (close == query.length()) {
      warnings.add(new Warning("the quotation mark is not closed; read to the end", start, close));
    }
    String text = query.substring(at, close).strip();
    at = Math.min(close + 1, query.length());
    if (QueryText.hasWord(text)) {
      add(Kind.PHRASE, text, start);
    }
  }

  private void word() {
    int start = at;
    while (at < query.length() && !QueryText.isSeparator(query.charAt(at))) {
      if (query.charAt(at) == ':' && field(start)) {
        return;
      }
      at++;
    }
    String text = query.substring(start, at);
    if (text.equals("&") || text.equals("&&")) {
      add(Kind.AND, text, start);
    } else if (text.equals("||") || text.equals("|")) {
      add(Kind.OR, text, start);
    } else if (QueryText.isConnector(text)) {
      add(Kind.valueOf(text.toUpperCase(Locale.ROOT)), text, start);
    } else if (QueryText.hasWord(text) || isEverything(text)) {
      add(Kind.WORD, text, start);
    }
  }

  static boolean isEverything(String text) {
    return text.equals("*") || text.equals("*:*");
  }

  /** Takes what stands before the colon at {@link #at} for a field's name, if it is one. */
  private boolean field(int start) {
    String name = query.substring(start, at);
    if (!FIELD_SHAPE.matcher(name).matches() || query.startsWith("://", at)) {
      return false;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    String label = NewsField.of(lower).map(NewsField::label).orElse(lower);
    if (NewsField.of(label).isEmpty() && !ownFields.contains(label)) {
      boolean namesValue = at + 1 < query.length() && !QueryText.isSpace(query.charAt(at + 1));
      if (namesValue) {
        warnings.add(new Warning(unknown(name), start, at));
      }
      return false;
    }
    at++;
    add(Kind.FIELD, label, start);
    return true;
  }

  private String unknown(String name) {
    List<String> near = NearestNames.of(name, ownFields);
    String hint = near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
    return "no field is called '" + name + "', so it is searched as text" + hint;
  }

  private void add(Kind kind, String text, int start) {
    tokens.add(new Token(kind, text, start, at));
  }
}
