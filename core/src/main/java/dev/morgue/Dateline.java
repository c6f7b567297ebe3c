package dev.morgue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The line a report opens with: where it was filed from.
 *
 * @param printed as printed, "LONDON, Sept. 15 (AP)"
 * @param place the place in it
 */
public record Dateline(String printed, @Nullable String place) {

  /** Checks that there is a line. */
  public Dateline {
    Objects.requireNonNull(printed, "printed");
  }
}
