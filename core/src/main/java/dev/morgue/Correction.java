package dev.morgue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A correction, clarification or retraction printed with the article.
 *
 * @param text the note as printed
 * @param date when it was made
 */
public record Correction(String text, @Nullable PartialDate date) {

  /** Checks that there is a note. */
  public Correction {
    Objects.requireNonNull(text, "text");
  }
}
