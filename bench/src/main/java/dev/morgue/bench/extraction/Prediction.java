package dev.morgue.bench.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the product made of a page.
 *
 * @param body empty if it took the page for no article
 * @param title the headline; null if none was found
 * @param authors as found
 * @param date of publication, {@code yyyy-mm-dd…}; null if none was found
 * @param skipped why there is no article; empty if there is one
 */
record Prediction(
    String body,
    @Nullable String title,
    List<String> authors,
    @Nullable String date,
    String skipped) {

  Prediction {
    authors = List.copyOf(authors);
  }

  /** A page without an article. */
  static Prediction none(String reason) {
    return new Prediction("", null, List.of(), null, reason);
  }
}
