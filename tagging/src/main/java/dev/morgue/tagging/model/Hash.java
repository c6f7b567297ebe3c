package dev.morgue.tagging.model;

/** Mixes numbers into well-spread ones; the same on every machine and for ever. */
final class Hash {
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private Hash() {}

  static long mix(long seed, long value) {
    long h = (seed ^ value) * PRIME;
    h ^= h >>> 29;
    h *= 0xBF58476D1CE4E5B9L;
    return h ^ h >>> 32;
  }

  /** The hash of a part of the first {@code end} chars. */
  static long of(char[] chars, int start, int end) {
    long h = (long) end - start;
    for (int i = start; i < end; i++) {
      h = step(h, chars[i]);
    }
    return mix(h, PRIME);
  }

  /** The same hash of a part of a text. */
  static long of(CharSequence text, int start, int end) {
    long h = (long) end - start;
    for (int i = start; i < end; i++) {
      h = step(h, text.charAt(i));
    }
    return mix(h, PRIME);
  }

  static long of(String text) {
    return of(text, 0, text.length());
  }

  private static long step(long hash, char c) {
    long h = (hash ^ c) * 0x100000001B3L;
    return h ^ h >>> 31;
  }

  /** What is kept of a hash in tables. */
  static int fold(long hash) {
    return (int) (hash >>> 32 ^ hash);
  }
}
