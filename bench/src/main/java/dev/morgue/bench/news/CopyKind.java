package dev.morgue.bench.news;

import java.util.Locale;

/** How a near-copy differs from its original. */
public enum CopyKind {
  /** Not at all: only the publication is another. */
  VERBATIM,
  /** The end of the body is missing. */
  TRUNCATED,
  /** About every 25th word of the body is another, missing or added. */
  EDITED,
  /** Edited, under a new headline. */
  RETITLED;

  private static final CopyKind[] ALL = values();

  static CopyKind draw(Dice dice) {
    return ALL[dice.below(ALL.length)];
  }

  /** As written in the field {@code copyKind}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
