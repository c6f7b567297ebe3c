package dev.morgue;

import org.jspecify.annotations.Nullable;

/**
 * A quotation in an article's body, and who is quoted.
 *
 * @param start its first character, a UTF-16 offset into {@link Article#searchedText()}, without
 *     the mark that opens it
 * @param end after its last character
 * @param speaker who said it: what one of the article's people or organisations is {@link
 *     Name#filedAs() filed as}; null where the text does not say for sure
 * @param confidence how sure it is who said it, 0 to 1; 0 without a speaker
 */
public record Quote(int start, int end, @Nullable String speaker, double confidence) {

  /** Checks offsets and confidence. */
  public Quote {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no quotation reaches from " + start + " to " + end);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not in 0..1");
    }
  }

  /** A quotation of which nobody knows who said it. */
  public static Quote unattributed(int start, int end) {
    return new Quote(start, end, null, 0);
  }

  /** The words that are quoted; fewer, or none, in an article that is shorter than this. */
  public String in(Article article) {
    String text = article.searchedText();
    return text.substring(Math.min(start, text.length()), Math.min(end, text.length()));
  }
}
