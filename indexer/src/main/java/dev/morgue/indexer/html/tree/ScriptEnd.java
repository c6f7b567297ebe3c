package dev.morgue.indexer.html.tree;

/**
 * Finds where a script ends: in a comment of HTML, a script may hold another with its end. The HTML
 * Standard, 13.2.5.15 to 13.2.5.31 ("script data").
 */
final class ScriptEnd {

  private static final String NAME = "script";

  /** The longest of a name's beginning and end, {@code </script>}. */
  private static final int TAG = NAME.length() + 3;

  private enum Place {
    CODE,
    COMMENT,
    INNER_SCRIPT
  }

  private ScriptEnd() {}

  /**
   * Where its end tag begins; -1 if it does not end.
   *
   * @param page the bytes as signs, a sign a byte
   * @param from where it begins
   */
  static int of(String page, int from) {
    Place place = Place.CODE;
    int at = from;
    int end = MarkupSigns.endTag(page, at, NAME);
    while (end >= 0) {
      String sign = place == Place.CODE ? "<!--" : "-->";
      int found = page.indexOf(sign, at, end);
      int inner = place == Place.COMMENT ? inner(page, at, found < 0 ? end : found) : -1;
      if (inner >= 0) {
        place = Place.INNER_SCRIPT;
        at = inner + TAG - 1;
      } else if (found >= 0) {
        place = place == Place.CODE ? Place.COMMENT : Place.CODE;
        // the two hyphens that open a comment may close it, too
        at = place == Place.COMMENT ? found + 2 : found + 3;
      } else if (place == Place.INNER_SCRIPT) {
        place = Place.COMMENT;
        at = end + TAG;
        end = MarkupSigns.endTag(page, at, NAME);
      } else {
        return end;
      }
    }
    return -1;
  }

  /** Where a start tag of a script begins in a part of the page; -1 if there is none. */
  private static int inner(String page, int from, int to) {
    int sign = page.indexOf('<', from, to);
    while (sign >= 0 && !isStart(page, sign)) {
      sign = page.indexOf('<', sign + 1, to);
    }
    return sign;
  }

  private static boolean isStart(String page, int sign) {
    int end = sign + 1 + NAME.length();
    return page.regionMatches(true, sign + 1, NAME, 0, NAME.length())
        && end < page.length()
        && (page.charAt(end) == '>' || page.charAt(end) == '/' || isSpace(page.charAt(end)));
  }

  private static boolean isSpace(char c) {
    return c <= ' ' && MarkupSigns.isSpace((byte) c);
  }
}
