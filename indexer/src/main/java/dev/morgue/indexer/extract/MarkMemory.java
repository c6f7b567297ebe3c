package dev.morgue.indexer.extract;

import org.jspecify.annotations.Nullable;

/**
 * The marks in values that a page repeats: of 620 values of class and id on a news page some 250
 * are different ones. Kept for one page, so that what is remembered is near; not thread-safe.
 */
final class MarkMemory {
  private static final int PLACES = 1 << 9;

  private final MarkWords words;

  /** By the values' hash; a later one takes an earlier one's place. */
  private final @Nullable String[] values = new String[PLACES];

  private final long[] marks = new long[PLACES];

  MarkMemory(MarkWords words) {
    this.words = words;
  }

  /** The same as {@link MarkWords#marks}. */
  long marks(String value) {
    int hash = value.hashCode();
    int place = (hash ^ hash >>> 16) & (PLACES - 1);
    if (!value.equals(values[place])) {
      values[place] = value;
      marks[place] = words.marks(value);
    }
    return marks[place];
  }
}
