package dev.morgue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The plain form of an article's texts. */
final class Texts {

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
  private static final Pattern BLANK_LINES =
      Pattern.compile("\\n[ \\t\\u00a0]*(?:\\n[ \\t\\u00a0]*)+");
  private static final Pattern FIELD_NAME = Pattern.compile("[a-z][a-z0-9_-]*");

  private Texts() {}

  /** The text without outer white space, or null when nothing is left. */
  static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** The text on one line, or null when nothing is left. */
  static @Nullable String line(@Nullable String text) {
    return text == null ? null : orNull(lineOrEmpty(text));
  }

  static String lineOrEmpty(String text) {
    String stripped = text.strip();
    return isLine(stripped) ? stripped : SPACES.matcher(stripped).replaceAll(" ");
  }

  /** Whether its white space is nothing but single spaces, as that of most texts is. */
  private static boolean isLine(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '\t' && c <= '\r') || (c == ' ' && text.charAt(i + 1) == ' ')) {
        return false;
      }
    }
    return true;
  }

  /** Paragraphs separated by exactly one blank line. */
  static String body(String text) {
    if (isPlain(text)) {
      return text;
    }
    String lines = text.indexOf('\r') < 0 ? text : LINE_END.matcher(text).replaceAll("\n");
    // a blank line of hard spaces at the end is a break with nothing after it
    return BLANK_LINES.matcher(lines.strip()).replaceAll(Article.PARAGRAPH_BREAK).strip();
  }

  /** Whether a body has its plain form already, as every stored one does. */
  private static boolean isPlain(String text) {
    int length = text.length();
    if (length == 0) {
      return true;
    }
    boolean trimmed =
        !Character.isWhitespace(text.charAt(0)) && !Character.isWhitespace(text.charAt(length - 1));
    for (int at = text.indexOf('\n'); trimmed && at >= 0; at = text.indexOf('\n', at + 1)) {
      boolean second = text.charAt(at + 1) == '\n';
      char next = text.charAt(second ? at + 2 : at + 1);
      if (next == '\n' || next == ' ' || next == '\t' || next == '\u00a0') {
        return false;
      }
      at = second ? at + 1 : at;
    }
    return trimmed && text.indexOf('\r') < 0;
  }

  /** Users' own fields in the order of their names, each of which may be one. */
  static Map<String, List<String>> ownFields(Map<String, List<String>> fields) {
    Map<String, List<String>> copy = new TreeMap<>();
    fields.forEach((name, values) -> copy.put(fieldName(name), List.copyOf(values)));
    return copy;
  }

  private static String fieldName(String name) {
    if (!FIELD_NAME.matcher(name).matches() || NewsField.of(name).isPresent()) {
      throw new IllegalArgumentException(
          "'"
              + name
              + "' cannot name a field of your own: use lower-case letters, digits, '-' and"
              + " '_', beginning with a letter, and no name that Morgue itself uses");
    }
    return name;
  }
}
