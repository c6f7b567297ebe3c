package dev.morgue.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an article can be: {@code is:corrected}. */
public enum ArticleFlag {
  /** The newest version of it that is held. */
  LATEST,
  /** The oldest version of it that is held. */
  FIRST_VERSION,
  /** One of several versions that are held. */
  VERSIONED,
  /** It has a correction printed with it. */
  CORRECTED,
  /** An agency is credited. */
  WIRE,
  /** A copy of a story for which another copy stands. */
  DUPLICATE,
  /** The copy that stands for a story of which others are held. */
  LEAD_COPY,
  /** It was saved, byte for byte alike, in more than one place. */
  SAVED_TWICE,
  /** The page held only the beginning of it, or a notice in its place. */
  STUB,
  /** The page said that the rest is for subscribers. */
  PAYWALLED;

  /** The name in the query language. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The flag with this name, letter case ignored. */
  public static Optional<ArticleFlag> of(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(flag -> flag.label().equals(lower)).findFirst();
  }
}
