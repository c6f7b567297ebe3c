package dev.morgue.query;

import dev.morgue.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** A place in a query, and the tokens and warnings found up to it. */
final class Cursor {

  /** As typed. */
  final String query;

  /** As typed, with plain signs for typographic ones, character for character. */
  final String plain;

  final ReadOptions options;
  final FieldNames fields;
  final ValueScanner values;
  final List<Token> tokens = new ArrayList<>();

  /** The next character to read. */
  int at;

  private final List<Warning> warnings;

  /** The end of the word last looked at: one that holds many fields is not measured for each. */
  private int wordEnd;

  Cursor(String query, ReadOptions options, List<Warning> warnings) {
    this.query = query;
    this.plain = plain(query);
    this.options = options;
    this.fields = new FieldNames(options);
    this.values = new ValueScanner(plain);
    this.warnings = warnings;
  }

  private static String plain(String query) {
    StringBuilder plain = new StringBuilder(query.length());
    for (int i = 0; i < query.length(); i++) {
      plain.append(QueryText.plain(query.charAt(i)));
    }
    return plain.toString();
  }

  /** The end of the word that is being read. */
  int wordEnd() {
    if (at >= wordEnd) {
      wordEnd = Scanner.wordEnd(plain, at);
    }
    return wordEnd;
  }

  boolean isAt(int index, String signs) {
    return index < plain.length() && signs.indexOf(plain.charAt(index)) >= 0;
  }

  /** A token from a start to an end, from where reading goes on. */
  boolean take(Kind kind, String text, int start, int end) {
    at = end;
    if (kind != Kind.OPEN && kind != Kind.FIELD && kind != Kind.FIELD_AS_TYPED) {
      values.taken();
    }
    tokens.add(new Token(kind, text, start, end));
    return true;
  }

  void warn(Warning.Kind kind, String message, int start, int end) {
    warnings.add(new Warning(kind, message, start, end));
  }
}
