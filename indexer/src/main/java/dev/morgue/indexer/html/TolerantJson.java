package dev.morgue.indexer.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as web pages hold it, which is often broken: with raw line ends and unknown escapes in
 * texts, missing and extra commas, comments, values behind the end, or cut off in the middle. What
 * can be read is read, and nothing throws. Values are texts, {@link Long}, {@link Double}, {@link
 * Boolean}, lists and maps; null members are left out. Not thread-safe.
 */
final class TolerantJson {

  /** Deeper values are left out; real pages nest some ten deep. */
  private static final int DEEPEST = 100;

  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
  private static final Pattern BROKEN =
      Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,30})?(?:[eE][+-]?\\d{1,3})?");
  private static final String CDATA = "<![CDATA[";

  private final String text;
  private int at;

  /** The next backslash from a place on that was looked at. */
  private int backslash = -1;

  private TolerantJson(String text) {
    this.text = text;
  }

  /** Every value that stands in a text, one behind the other. */
  static List<Object> values(String text) {
    TolerantJson json = new TolerantJson(text);
    List<Object> values = new ArrayList<>();
    while (json.findStart()) {
      Object value = json.value(0);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  /**
   * Moves to the next bracket or brace: what stands before it is a comment or a variable's name.
   */
  private boolean findStart() {
    while (at < text.length() && text.charAt(at) != '{' && text.charAt(at) != '[') {
      at += text.startsWith(CDATA, at) ? CDATA.length() : 1;
    }
    return at < text.length();
  }

  private void skipSpace() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c != '/') {
        if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\ufeff') {
          return;
        }
        at++;
      } else if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at);
        at = end < 0 ? text.length() : end + 2;
      } else if (text.startsWith("//", at)) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end + 1;
      } else {
        return;
      }
    }
  }

  private @Nullable Object value(int depth) {
    skipSpace();
    if (at == text.length()) {
      return null;
    }
    char c = text.charAt(at);
    if (depth > DEEPEST) {
      return word();
    }
    return switch (c) {
      case '{' -> object(depth);
      case '[' -> list(depth);
      case '"', '\'' -> string(c);
      default -> word();
    };
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    while (true) {
      skipSpace();
      if (at == text.length() || text.charAt(at) == ']') {
        return object;
      }
      char c = text.charAt(at);
      if (c == '}') {
        at++;
        return object;
      } else if (c == '"' || c == '\'') {
        member(string(c), object, depth);
      } else if (Character.isLetter(c) || c == '@' || c == '_') {
        member(bareName(), object, depth);
      } else {
        at++;
      }
    }
  }

  private void member(String name, Map<String, Object> object, int depth) {
    skipSpace();
    if (at == text.length() || text.charAt(at) != ':') {
      return;
    }
    at++;
    Object value = value(depth + 1);
    if (value != null) {
      // of a name that stands twice the first counts: the second is a plugin's, put in later
      object.putIfAbsent(name, value);
    }
  }

  private String bareName() {
    int from = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || "@_-".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return text.substring(from, at);
  }

  private List<Object> list(int depth) {
    List<Object> list = new ArrayList<>();
    at++;
    while (true) {
      skipSpace();
      if (at == text.length() || text.charAt(at) == '}') {
        return list;
      }
      char c = text.charAt(at);
      if (c == ']') {
        at++;
        return list;
      } else if (c == ',' || c == ':') {
        at++;
      } else {
        Object value = value(depth + 1);
        if (value != null) {
          list.add(value);
        }
      }
    }
  }

  /** A number or a truth value; anything else is passed over, and null. */
  private @Nullable Object word() {
    int from = at;
    while (at < text.length() && ",:]}{[\"'\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    at += at == from ? 1 : 0;
    String word = text.substring(from, at).strip();
    if (word.equals("true") || word.equals("false")) {
      return word.equals("true");
    }
    try {
      return WHOLE.matcher(word).matches()
          ? (Object) Long.valueOf(word)
          : BROKEN.matcher(word).matches() ? (Object) Double.valueOf(word) : null;
    } catch (NumberFormatException e) {
      // no number after all
      return null;
    }
  }

  private String string(char quote) {
    StringBuilder value = new StringBuilder();
    int begin = ++at;
    while (at < text.length()) {
      int from = at;
      at = nextSign(quote);
      if (at == text.length()) {
        value.append(text, from, at);
        break;
      }
      char c = text.charAt(at++);
      if (c == quote && endsHere(quote)) {
        // most texts are read in one go
        return from == begin
            ? text.substring(from, at - 1)
            : value.append(text, from, at - 1).toString();
      }
      value.append(text, from, at - 1);
      if (c == '\\' && at < text.length()) {
        escape(text.charAt(at++), value);
      } else {
        value.append(c);
      }
    }
    return value.toString();
  }

  /** Where the next quote or backslash stands, or the end. */
  private int nextSign(char quote) {
    if (backslash < at) {
      int next = text.indexOf('\\', at);
      backslash = next < 0 ? text.length() : next;
    }
    int next = text.indexOf(quote, at);
    return next < 0 ? backslash : Math.min(next, backslash);
  }

  /** Whether a quote ends a text: behind its end stands what JSON has there, not a word. */
  private boolean endsHere(char quote) {
    int next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next == text.length() || ":]}".indexOf(text.charAt(next)) >= 0) {
      return true;
    }
    if (text.charAt(next) == ',') {
      int after = next + 1;
      while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
        after++;
      }
      return after == text.length()
          || !Character.isLetter(text.charAt(after))
          || isWord(after)
          || isBareName(after);
    }
    // a missing comma: the next name begins on a line of its own
    return text.charAt(next) == quote && text.substring(at, next).indexOf('\n') >= 0;
  }

  private boolean isBareName(int from) {
    int end = from;
    while (end < text.length() && end - from < 40 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.startsWith(":", end);
  }

  private boolean isWord(int from) {
    return text.startsWith("true", from)
        || text.startsWith("false", from)
        || text.startsWith("null", from);
  }

  private void escape(char c, StringBuilder value) {
    switch (c) {
      case 'n' -> value.append('\n');
      case 't' -> value.append('\t');
      case 'r', 'b', 'f' -> value.append(' ');
      case 'u' -> {
        int code = at + 4 <= text.length() ? hex(text.substring(at, at + 4)) : -1;
        value.append(code < 0 ? "\\u" : Character.toString((char) code));
        at += code < 0 ? 0 : 4;
      }
      default -> value.append(c);
    }
  }

  private static int hex(String digits) {
    int code = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}
