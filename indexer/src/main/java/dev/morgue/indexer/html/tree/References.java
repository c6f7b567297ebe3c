package dev.morgue.indexer.html.tree;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads what stands for characters ("&amp;"): the common ones here, which is faster. */
final class References {

  private static final int LONGEST = 8;

  private static final Map<String, String> COMMON = new HashMap<>();

  static {
    for (String name :
        ("amp lt gt quot apos nbsp copy reg raquo laquo rsquo lsquo rdquo ldquo bdquo ndash mdash"
                + " hellip bull middot euro pound times aacute eacute iacute oacute uacute egrave"
                + " agrave ccedil ecirc acirc ntilde atilde otilde auml ouml uuml Auml Ouml Uuml"
                + " szlig iuml euml igrave ograve ugrave icirc ocirc ucirc oslash aring aelig deg"
                + " Eacute Agrave lsaquo rsaquo rarr larr trade shy acute ordf ordm iexcl iquest")
            .split(" ", -1)) {
      COMMON.put(name, Parser.unescapeEntities("&" + name + ";", false));
    }
  }

  private References() {}

  /**
   * A text with its references read.
   *
   * @param inAttribute whether it is a value, where a bare name before a letter or "=" is none
   */
  static String read(String text, boolean inAttribute) {
    StringBuilder read = new StringBuilder(text.length());
    int at = 0;
    for (int sign = text.indexOf('&'); sign >= 0; sign = text.indexOf('&', at)) {
      read.append(text, at, sign);
      int end = text.indexOf(';', sign, Math.min(text.length(), sign + LONGEST + 2));
      String known = end < 0 ? null : known(text, sign + 1, end);
      if (known != null) {
        read.append(known);
        at = end + 1;
      } else if (isBare(text, sign + 1, inAttribute)) {
        read.append('&');
        at = sign + 1;
      } else {
        return Parser.unescapeEntities(text, inAttribute);
      }
    }
    return read.append(text, at, text.length()).toString();
  }

  private static @Nullable String known(String text, int from, int to) {
    if (text.charAt(from) != '#') {
      return COMMON.get(text.substring(from, to));
    }
    boolean hex = (text.charAt(from + 1) | 0x20) == 'x';
    int radix = hex ? 16 : 10;
    int code = 0;
    for (int i = from + (hex ? 2 : 1); i < to; i++) {
      char c = text.charAt(i);
      int digit = c < 0x80 ? Character.digit(c, radix) : -1;
      if (digit < 0) {
        return null;
      }
      code = radix * code + digit;
    }
    // those of control characters stand for others
    boolean plain = (code >= ' ' && code < 0x7f) || code >= 0xa0;
    return plain && code < Character.MIN_SURROGATE ? String.valueOf((char) code) : null;
  }

  /** Whether it is plain that nothing is referred to. */
  private static boolean isBare(String text, int from, boolean inAttribute) {
    if (from < text.length() && text.charAt(from) == ' ') {
      return true;
    }
    int at = from;
    while (at < text.length() && isLetter(text.charAt(at))) {
      at++;
    }
    boolean named = at > from && at < text.length();
    return inAttribute && named && text.charAt(at) == '=';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
