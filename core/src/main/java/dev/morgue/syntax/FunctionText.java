package dev.morgue.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads how Lucene's parser writes an interval function, {@code fn:maxgaps(3 fn:or(a "b c"))}: its
 * nodes tell nothing but that.
 */
final class FunctionText {

  private static final String MARK = "fn:";

  private final String text;
  private int at;

  private FunctionText(String text) {
    this.text = text;
  }

  /** What stands in a function: a word or phrase, or a function again. */
  sealed interface Part {}

  /**
   * A word, a number, or words that stood in quotation marks.
   *
   * @param text without escapes
   */
  record Words(String text) implements Part {}

  /**
   * A function.
   *
   * @param name without {@code fn:}
   * @param parts what stands in it, numbers too
   */
  record Call(String name, List<Part> parts) implements Part {

    /** The number that stands at a place. */
    int number(int index) {
      return Integer.parseInt(((Words) parts.get(index)).text());
    }
  }

  /** Reads a whole function, or a word. */
  static Part read(String text) {
    return new FunctionText(text).part();
  }

  private Part part() {
    int open = text.indexOf('(', at);
    if (!text.startsWith(MARK, at) || open < 0) {
      return words();
    }
    final String name = text.substring(at + MARK.length(), open);
    List<Part> parts = new ArrayList<>();
    at = open + 1;
    while (at < text.length() && text.charAt(at) != ')') {
      if (text.charAt(at) == ' ') {
        at++;
      } else {
        parts.add(part());
      }
    }
    at++;
    return new Call(name, parts);
  }

  private Words words() {
    StringBuilder words = new StringBuilder();
    boolean quoted = text.charAt(at) == '"';
    at += quoted ? 1 : 0;
    while (at < text.length() && (quoted ? text.charAt(at) != '"' : !ends(text.charAt(at)))) {
      boolean escape = text.charAt(at) == '\\' && at + 1 < text.length();
      at += escape ? 1 : 0;
      words.append(text.charAt(at++));
    }
    at += quoted ? 1 : 0;
    return new Words(words.toString());
  }

  private static boolean ends(char c) {
    return c == ' ' || c == ')';
  }
}
