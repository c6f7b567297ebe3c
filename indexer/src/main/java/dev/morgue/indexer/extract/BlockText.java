package dev.morgue.indexer.extract;

import java.util.Arrays;

/**
 * Gathers the texts of a page's blocks while it is walked, one behind the other, white space
 * collapsed. Not thread-safe.
 */
final class BlockText {

  // Kinds of characters; 0 is invisible.
  private static final int SPACE = 1;
  private static final int INK = 2;

  private static final byte[] KINDS = new byte[0x2100];

  static {
    for (char c = 0; c < KINDS.length; c++) {
      KINDS[c] = (byte) kind(c);
    }
  }

  private char[] text = new char[1 << 13];

  /** Where the block's text begins, and the end of what is gathered. */
  private int begin;

  private int size;
  private int links;
  private int bolds;
  private int italics;
  private int linked;
  private int bold;
  private int italic;
  private int breaks;
  private boolean space;
  private boolean lines;

  void add(String raw) {
    int first = lines ? 0 : inkFrom(raw);
    space |= first > 0;
    if (first == raw.length()) {
      return;
    }
    // read from behind what is written, with room for the space before it
    int from = size + 1;
    int to = from + raw.length() - first;
    if (to > text.length) {
      text = Arrays.copyOf(text, 2 * to);
    }
    raw.getChars(first, raw.length(), text, from);
    int inked = lines ? addLines(from, to) : add(from, to);
    linked += links > 0 ? inked : 0;
    bold += bolds > 0 ? inked : 0;
    italic += italics > 0 ? inked : 0;
  }

  /** Where plain white space ends: most of a page's texts have nothing else. */
  private static int inkFrom(String raw) {
    int at = 0;
    while (at < raw.length() && raw.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  /**
   * Moves a stretch of the array behind the text, the first space of each gap kept. Without
   * branches, as a processor cannot guess where words end.
   *
   * @return how many of its characters are not white space
   */
  private int add(int from, int to) {
    char[] signs = text;
    int end = size;
    boolean apart = breaks > 0 || space;
    if (apart && end > begin) {
      signs[end++] = breaks > 0 ? '\n' : ' ';
    }
    // 1 in a gap whose space is written or not wanted
    int inGap = apart || end == begin ? 1 : 0;
    int inked = 0;
    int gaps = 0;
    for (int i = from; i < to; i++) {
      char c = signs[i];
      int kind = c < KINDS.length ? KINDS[c] : kind(c);
      int gap = kind & SPACE;
      int ink = kind >> 1;
      signs[end] = (char) (c + gap * (' ' - c));
      end += ink + (gap & ~inGap);
      inGap = (inGap | gap) & ~ink;
      inked += ink;
      gaps |= gap;
    }
    if (inked == 0) {
      space |= gaps != 0;
    } else {
      size = end - inGap;
      space = inGap != 0;
      breaks = 0;
    }
    return inked;
  }

  /** The same where line ends are kept. */
  private int addLines(int from, int to) {
    int inked = 0;
    for (int i = from; i < to; i++) {
      char c = text[i];
      int kind = c < KINDS.length ? KINDS[c] : kind(c);
      if (c == '\n') {
        breaks = 1;
      } else if (kind == INK) {
        append(c);
        inked++;
      } else {
        space |= kind == SPACE;
      }
    }
    return inked;
  }

  private void append(char c) {
    if (size > begin && (breaks > 0 || space)) {
      text[size++] = breaks > 0 ? '\n' : ' ';
    }
    breaks = 0;
    space = false;
    text[size++] = c;
  }

  private static int kind(char c) {
    if (c <= ' '
        || c == '\u00a0'
        || c == '\u3000'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u2028'
        || c == '\u2029') {
      return SPACE;
    }
    return isInvisible(c) ? 0 : INK;
  }

  /** Soft hyphens, joiners and marks of order, which only guide the setting of lines. */
  private static boolean isInvisible(char c) {
    return c == '\u00ad'
        || (c >= '\u200b' && c <= '\u200f' && c != '\u200c' && c != '\u200d')
        || (c >= '\u202a' && c <= '\u202e')
        || c == '\u2060'
        || c == '\ufeff'
        || c == '\u007f';
  }

  /** A line break; true if it is the second in a row, which ends the block. */
  boolean lineBreak() {
    breaks++;
    return breaks > 1 && !lines;
  }

  void open(Tag tag) {
    change(tag, 1);
  }

  void close(Tag tag) {
    change(tag, -1);
  }

  private void change(Tag tag, int by) {
    switch (tag) {
      case LINK -> links += by;
      case BOLD -> bolds += by;
      case ITALIC -> italics += by;
      default -> throw new IllegalArgumentException(tag + " is not inline");
    }
  }

  /** Whether line ends in the source are line ends in the text, as in {@code pre}. */
  void keepLines(boolean keep) {
    lines = keep;
  }

  boolean isEmpty() {
    return size == begin;
  }

  Block.Inline inline() {
    return new Block.Inline(linked, bold, italic);
  }

  /** Where the text of the block begins. */
  int begin() {
    return begin;
  }

  /** Where it ends. */
  int end() {
    return size;
  }

  /** All texts. */
  char[] signs() {
    return text;
  }

  /** Begins with the next block. */
  void next() {
    begin = size;
    linked = 0;
    bold = 0;
    italic = 0;
    breaks = 0;
    space = false;
  }
}
