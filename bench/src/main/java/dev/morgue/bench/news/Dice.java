package dev.morgue.bench.news;

/**
 * A seeded source of chance: SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom
 * number generators", OOPSLA 2014; constants of Stafford's mix 13). Written out here because the
 * JDK does not promise that its generators' bounded draws stay the same, and a generated archive
 * must. Not thread-safe.
 */
final class Dice {
  private static final long GAMMA = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1.0p-53;

  private long state;

  Dice(long seed) {
    state = seed;
  }

  /** One number made of two, so that near seeds give unrelated streams. */
  static long mix(long a, long b) {
    return scramble(scramble(a + GAMMA) ^ (b * GAMMA + 0x632BE59BD9B4E019L));
  }

  private static long scramble(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  long next() {
    state += GAMMA;
    return scramble(state);
  }

  /** A whole number from 0 to {@code bound - 1}; the bias for bounds below 2^20 is under 2^-12. */
  int below(int bound) {
    if (bound <= 0) {
      throw new IllegalArgumentException("a bound of " + bound + " leaves nothing to draw");
    }
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** A number from 0 (included) to 1 (excluded). */
  double unit() {
    return (next() >>> 11) * UNIT;
  }

  boolean chance(double probability) {
    return unit() < probability;
  }

  /** The smaller of two draws: small numbers are likelier. */
  int smallBelow(int bound) {
    int first = below(bound);
    int second = below(bound);
    return Math.min(first, second);
  }
}
