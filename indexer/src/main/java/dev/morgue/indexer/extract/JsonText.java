package dev.morgue.indexer.extract;

/** Reads one string out of a JSON source that may be damaged elsewhere. */
final class JsonText {

  private JsonText() {}

  /** The string value after a key that ends at a place; empty if no string follows. */
  static String valueAfter(String source, int keyEnd) {
    int at = keyEnd;
    while (at < source.length() && (source.charAt(at) <= ' ' || source.charAt(at) == ':')) {
      at++;
    }
    return at < source.length() && source.charAt(at) == '"' ? string(source, at + 1) : "";
  }

  /** The string that begins at a place, after its quotation mark, up to the next one. */
  static String string(String source, int begin) {
    StringBuilder text = new StringBuilder();
    int at = begin;
    while (at < source.length() && source.charAt(at) != '"') {
      char c = source.charAt(at);
      if (c != '\\' || at + 1 >= source.length()) {
        text.append(c);
        at++;
      } else {
        at = escape(source, at + 1, text);
      }
    }
    return text.toString();
  }

  private static int escape(String source, int at, StringBuilder text) {
    char c = source.charAt(at);
    switch (c) {
      case 'n' -> text.append('\n');
      case 'r', 't', 'f', 'b' -> text.append(' ');
      case 'u' -> {
        int code = at + 5 <= source.length() ? hex(source, at + 1) : -1;
        if (code >= 0) {
          text.append((char) code);
          return at + 5;
        }
        text.append(c);
      }
      default -> text.append(c);
    }
    return at + 1;
  }

  private static int hex(String source, int at) {
    int code = 0;
    for (int i = at; i < at + 4; i++) {
      int digit = Character.digit(source.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}
