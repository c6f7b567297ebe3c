package dev.morgue.indexer.html.tree;

/**
 * Where the parts of a page's markup end, as parsers of HTML see it. A page is given as its bytes,
 * of which only ASCII is markup; places are of bytes. Safe for any number of threads.
 */
public final class MarkupSigns {

  /** Parsers look only so many signs ahead for the end of a text with entities. */
  public static final int SURE_TO_END = 1_000;

  /** A script that says when the article was published says so behind this. */
  public static final String DATED = "\"datePublished\"";

  private static final int SPACE = 1;
  private static final int ENDS_NAME = 2;
  private static final int LETTER = 4;

  private static final byte[] KINDS = new byte[256];

  static {
    for (char c : new char[] {' ', '\n', '\t', '\r', '\f'}) {
      KINDS[c] = SPACE | ENDS_NAME;
    }
    for (char c : new char[] {'>', '/', '<', 0}) {
      KINDS[c] = ENDS_NAME;
    }
    for (char c = 'a'; c <= 'z'; c++) {
      KINDS[c] = LETTER;
      KINDS[Character.toUpperCase(c)] = LETTER;
    }
  }

  private MarkupSigns() {}

  /** Whether a name of a tag can begin with a byte. */
  public static boolean isLetter(byte sign) {
    return KINDS[sign & 0xff] == LETTER;
  }

  /** Whether a byte is white space of markup. */
  public static boolean isSpace(byte sign) {
    return (KINDS[sign & 0xff] & SPACE) != 0;
  }

  /** Where the name of a tag ends. */
  public static int tagNameEnd(byte[] page, int from) {
    int at = from;
    while (at < page.length && (KINDS[page[at] & 0xff] & ENDS_NAME) == 0) {
      at++;
    }
    return at;
  }

  /** Where the name of an attribute ends. */
  public static int attributeNameEnd(byte[] page, int from) {
    int at = from;
    while (at < page.length && (KINDS[page[at] & 0xff] & ENDS_NAME) == 0 && page[at] != '=') {
      at++;
    }
    return at;
  }

  /** The first place from one on where there is no white space. */
  public static int behindSpace(byte[] page, int from) {
    int at = from;
    while (at < page.length && isSpace(page[at])) {
      at++;
    }
    return at;
  }

  /** Where the value of an attribute ends that stands without quotation marks. */
  public static int bareValueEnd(byte[] page, int from) {
    int at = from;
    while (at < page.length && page[at] != '>' && !isSpace(page[at])) {
      at++;
    }
    return at;
  }

  /**
   * Where the end tag of an element begins that holds no elements; -1 if it does not end.
   *
   * @param page the bytes as signs, a sign a byte
   */
  public static int endTag(String page, int from, String name) {
    int at = page.indexOf("</", from);
    while (at >= 0) {
      int end = at + 2 + name.length();
      if (end >= page.length()) {
        return -1;
      }
      if (page.regionMatches(true, at + 2, name, 0, name.length())
          && (KINDS[page.charAt(end)] & ENDS_NAME) != 0
          && page.charAt(end) != '<'
          && page.charAt(end) != 0) {
        return at;
      }
      at = page.indexOf("</", at + 2);
    }
    return -1;
  }

  /**
   * Whether a script holds a comment of HTML with another script in it, whose end is not its own.
   *
   * @param page the bytes as signs, a sign a byte
   */
  public static boolean holdsScript(String page, int from, int end) {
    int sign = page.indexOf("<!--", from, end);
    while (sign >= 0) {
      sign = page.indexOf('<', sign + 1, end);
      if (sign >= 0 && page.regionMatches(true, sign + 1, "script", 0, 6)) {
        return true;
      }
    }
    return false;
  }
}
