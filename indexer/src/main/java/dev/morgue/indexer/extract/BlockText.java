package dev.morgue.indexer.extract;

import java.util.Arrays;

/** Gathers a block's text while the page is walked, white space collapsed. Not thread-safe. */
final class BlockText {

  private char[] text = new char[1024];
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
    // every sign may have a space before it
    if (size + 2 * raw.length() > text.length) {
      text = Arrays.copyOf(text, 2 * (size + raw.length()));
    }
    int inked = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c > ' ' && c < '\u007f') {
        append(c);
        inked++;
      } else if (c == '\n' && lines) {
        breaks = 1;
      } else if (c <= ' '
          || c == '\u00a0'
          || c == '\u3000'
          || (c >= '\u2000' && c <= '\u200a')
          || c == '\u2028'
          || c == '\u2029') {
        space = true;
      } else if (!isInvisible(c)) {
        append(c);
        inked++;
      }
    }
    linked += links > 0 ? inked : 0;
    bold += bolds > 0 ? inked : 0;
    italic += italics > 0 ? inked : 0;
  }

  private void append(char c) {
    if (size > 0 && (breaks > 0 || space)) {
      text[size++] = breaks > 0 ? '\n' : ' ';
    }
    breaks = 0;
    space = false;
    text[size++] = c;
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
    return size == 0;
  }

  Block.Inline inline() {
    return new Block.Inline(linked, bold, italic);
  }

  TextShape shape() {
    return TextShape.of(text, size);
  }

  String take() {
    String taken = new String(text, 0, size);
    clear();
    return taken;
  }

  void clear() {
    size = 0;
    linked = 0;
    bold = 0;
    italic = 0;
    breaks = 0;
    space = false;
  }
}
