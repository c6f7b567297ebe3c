package dev.morgue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A subject term the source or vendor indexed the article under.
 *
 * @param label the readable term, "PAKISTAN"
 * @param code its code, "medtop:20000002"
 * @param score the vendor's relevance in per cent, 0 to 100; -1 when none is given
 */
public record Subject(String label, @Nullable String code, int score) {

  /** Checks that there is a term. */
  public Subject {
    Objects.requireNonNull(label, "label");
  }

  /** A term without code or score. */
  public static Subject of(String label) {
    return new Subject(label, null, -1);
  }
}
