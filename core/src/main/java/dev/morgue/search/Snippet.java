package dev.morgue.search;

import dev.morgue.NewsField;
import dev.morgue.text.Span;
import java.util.List;

/**
 * A passage of an article in the bounds of its sentences, with the words that matched.
 *
 * @param zone HEADLINE, DECK, BODY or CAPTION
 * @param text the passage, plain
 * @param offset where it begins in {@link dev.morgue.Article#searchedText()}, in UTF-16 units
 * @param marks the matched words, as ranges of {@code text}, in order and apart; only words that
 *     made the match
 */
public record Snippet(NewsField zone, String text, int offset, List<Span> marks) {

  /** Copies the list and checks that the marks lie within the text. */
  public Snippet {
    marks = List.copyOf(marks);
    int from = 0;
    for (Span mark : marks) {
      if (mark.start() < from || mark.end() > text.length()) {
        throw new IllegalArgumentException("mark " + mark + " is out of order or of the text");
      }
      from = mark.end();
    }
  }

  /** The passage with each mark between two signs, for a terminal or a log. */
  public String marked(String before, String after) {
    StringBuilder marked = new StringBuilder(text.length() + marks.size() * 4);
    int from = 0;
    for (Span mark : marks) {
      marked.append(text, from, mark.start()).append(before);
      marked.append(text, mark.start(), mark.end()).append(after);
      from = mark.end();
    }
    return marked.append(text, from, text.length()).toString();
  }
}
