package dev.morgue.cli;

import dev.morgue.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines of a number of columns: at spaces, between ideographs, and within a word
 * only when it alone is wider than a line. A space at a break belongs to no line; a line feed ends
 * a line.
 */
final class LineBreaks {

  /** Must not begin a line (the commonest of JIS X 4051's rules). */
  private static final String NOT_FIRST = "、。，．：；！？）」』】〕〉》”’…ー々";

  /** Must not end a line. */
  private static final String NOT_LAST = "（「『【〔〈《“‘";

  private final String text;
  private final int width;
  private final List<Span> lines = new ArrayList<>();
  private int start;
  private int used;
  private boolean inked;

  /** The last place the current line may end at, and where the next would begin; -1 for none. */
  private int breakEnd = -1;

  private int breakNext = -1;

  private LineBreaks(String text, int width) {
    this.text = text;
    this.width = width;
  }

  /** The lines as ranges of the text, at least one. */
  static List<Span> of(String text, int width) {
    LineBreaks breaks = new LineBreaks(text, Math.max(width, 2));
    breaks.run();
    return breaks.lines;
  }

  private void run() {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (c == '\n') {
        end(at, next);
      } else if (c == ' ') {
        allowBreak(at, next);
        used++;
      } else {
        if (at > start && breaksBetween(text.codePointBefore(at), c)) {
          allowBreak(at, at);
        }
        if (used + Columns.of(c) > width && at > start) {
          at = overflow(at);
          continue;
        }
        used += Columns.of(c);
        inked = true;
      }
      at = next;
    }
    end(text.length(), text.length());
  }

  /** Several spaces in a row are one place to break; none before the first word of a line is. */
  private void allowBreak(int end, int next) {
    if (!inked) {
      return;
    }
    if (breakNext != end) {
      breakEnd = end;
    }
    breakNext = next;
  }

  private static boolean breaksBetween(int before, int after) {
    return (Columns.isWide(before) || Columns.isWide(after) || before == '—')
        && !Character.isWhitespace(before)
        && NOT_LAST.indexOf(before) < 0
        && NOT_FIRST.indexOf(after) < 0
        && Columns.of(after) > 0;
  }

  /** Ends the line at the last place allowed, else before this character; where to go on. */
  private int overflow(int at) {
    if (breakEnd < 0) {
      end(at, at);
      return at;
    }
    int next = breakNext;
    end(breakEnd, next);
    return next;
  }

  private void end(int end, int next) {
    int inkEnd = end;
    while (inkEnd > start && text.charAt(inkEnd - 1) == ' ') {
      inkEnd--;
    }
    lines.add(new Span(start, inkEnd));
    start = next;
    used = 0;
    inked = false;
    breakEnd = -1;
    breakNext = -1;
  }
}
