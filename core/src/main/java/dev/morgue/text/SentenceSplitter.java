package dev.morgue.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Splits the text of a news article into paragraphs and sentences.
 *
 * <p>It knows what news prose is full of: titles and ranks, initials, the abbreviated names of
 * states, months and companies, datelines, quotations with their attribution, lists, addresses, and
 * the common abbreviations of some other European languages; the full stops of other scripts are
 * known as well. It does not ask which language a text is in.
 *
 * <p>Rules that hold for every text:
 *
 * <ul>
 *   <li>A paragraph ends at a blank line (a line break, other white space or none, a line break) or
 *       at U+2029. Any other line break is plain white space, except that it may start a list item
 *       and that an indented line among flush ones makes a stop before it count as the end.
 *   <li>The end of a paragraph ends the sentence. Nothing outside a paragraph has influence on how
 *       it is split, so the sentences of two texts joined by a blank line are the sentences of
 *       each.
 *   <li>Each character that is not white space belongs to exactly one sentence. Spans come in
 *       order, never overlap, are never empty and neither start nor end with white space.
 *   <li>The work is linear in the length of the text, whatever the text is.
 * </ul>
 *
 * <p>White space is what has the Unicode property White_Space, and U+001C to U+001F.
 *
 * <p>Get one from {@link #standard()}. Stateless and thread-safe. Offsets are UTF-16 offsets.
 */
public final class SentenceSplitter {

  private static final SentenceSplitter STANDARD = new SentenceSplitter();

  private SentenceSplitter() {}

  /** The splitter with the built-in rules; always the same instance. */
  public static SentenceSplitter standard() {
    return STANDARD;
  }

  /**
   * The sentences of a text.
   *
   * @param text any text; it must not change during the call
   * @return the sentences in order, an empty list if there is nothing but white space
   */
  public List<Span> sentences(CharSequence text) {
    SentenceOffsets found = scan(text);
    List<Span> spans = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      spans.add(new Span(found.start(i), found.end(i)));
    }
    return Collections.unmodifiableList(spans);
  }

  /**
   * The paragraphs of a text, by the rule given above.
   *
   * @param text any text; it must not change during the call
   * @return the paragraphs in order, an empty list if there is nothing but white space
   */
  public List<Span> paragraphs(CharSequence text) {
    List<Span> spans = new ArrayList<>();
    SentenceParagraphs paragraphs = new SentenceParagraphs(text);
    while (paragraphs.next()) {
      spans.add(new Span(paragraphs.start(), paragraphs.end()));
    }
    return Collections.unmodifiableList(spans);
  }

  /**
   * The offset of the first character of each sentence: the starts of {@link #sentences} without an
   * object for each of them.
   *
   * @param text any text; it must not change during the call
   * @return the offsets in rising order, an empty array if there is nothing but white space
   */
  public int[] sentenceStarts(CharSequence text) {
    return scan(text).starts();
  }

  private static SentenceOffsets scan(CharSequence text) {
    SentenceOffsets found = new SentenceOffsets();
    SentenceParagraphs paragraphs = new SentenceParagraphs(text);
    SentenceScanner scanner = new SentenceScanner(text, found);
    while (paragraphs.next()) {
      scanner.scan(paragraphs.start(), paragraphs.end());
    }
    return found;
  }
}
