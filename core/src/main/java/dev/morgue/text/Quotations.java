package dev.morgue.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a text quotes: “…”, "…", „…“, « … », ‘…’ and their like, of quotations within one
 * another the outer one. A quotation that runs over paragraphs has a mark at the beginning of each
 * and is closed in the last; one that is not closed ends with its paragraph. Left out are titles of
 * works, and a few words between marks that nobody is said to have spoken (see {@link
 * SpokenWords}). Stateless; the work is linear in the length of the text but for marks that are
 * never closed.
 */
public final class Quotations {

  private final String text;
  private final List<Quotation> found = new ArrayList<>();

  private Quotations(String text) {
    this.text = text;
  }

  /**
   * The quotations in a part of a text, in order.
   *
   * @param text any text
   * @param start where the part begins
   * @param end after the part's last character
   */
  public static List<Quotation> of(String text, int start, int end) {
    Quotations quotations = new Quotations(text);
    if (QuoteMarks.next(text, start, end) < end) {
      List<Span> paragraphs =
          SentenceSplitter.standard().paragraphs(text.substring(start, end)).stream()
              .map(span -> new Span(span.start() + start, span.end() + start))
              .toList();
      boolean open = false;
      for (int i = 0; i < paragraphs.size(); i++) {
        boolean next = i + 1 < paragraphs.size() && opens(text, paragraphs.get(i + 1));
        open = quotations.paragraph(paragraphs.get(i), open, next);
      }
    }
    return List.copyOf(quotations.found);
  }

  private static boolean opens(String text, Span paragraph) {
    return new QuoteMarks(text, paragraph.start(), paragraph.end()).opening(paragraph.start()) > 0;
  }

  /**
   * Reads one paragraph; says whether it leaves a quotation open.
   *
   * @param continues whether the one before did
   * @param next whether the next paragraph begins with a mark
   */
  private boolean paragraph(Span paragraph, boolean continues, boolean next) {
    QuoteMarks marks = new QuoteMarks(text, paragraph.start(), paragraph.end());
    List<Quotation> inside = new ArrayList<>();
    boolean open = false;
    int at = QuoteMarks.next(text, paragraph.start(), paragraph.end());
    while (at < paragraph.end()) {
      int length = marks.opening(at);
      int close = length == 0 ? QuoteMarks.NONE : marks.close(at);
      boolean first = at == paragraph.start();
      open = length > 0 && close < 0 && (QuoteMarks.staysOpen(text.charAt(at)) || (first && next));
      if (close >= 0 || open) {
        int end = open ? paragraph.end() : close;
        add(at + length, end, !open, first && continues, inside);
        at = open ? end : close + (isMark(close) ? 1 : 0);
      } else {
        at++;
      }
      at = QuoteMarks.next(text, at, paragraph.end());
    }
    if (inside.isEmpty()) {
      return open && next;
    }
    SpokenWords spoken = new SpokenWords(text, paragraph, inside);
    for (int i = 0; i < inside.size(); i++) {
      if (inside.get(i).continued() || spoken.are(i)) {
        found.add(inside.get(i));
      }
    }
    return open && next;
  }

  private boolean isMark(int at) {
    return !Character.isLetterOrDigit(text.charAt(at)) && !Character.isWhitespace(text.charAt(at));
  }

  private void add(int from, int to, boolean closed, boolean continued, List<Quotation> inside) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    boolean words = text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
    if (words) {
      inside.add(new Quotation(new Span(start, end), closed, continued));
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
