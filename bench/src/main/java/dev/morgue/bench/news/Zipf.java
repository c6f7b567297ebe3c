package dev.morgue.bench.news;

/**
 * Draws ranks 0 to {@code size - 1}, rank r with a probability proportional to 1 / (r + 1 + flat):
 * Zipf's law, its head levelled as Mandelbrot proposed. Walker's alias method in Vose's form, with
 * thresholds of 32 bits and nothing but IEEE sums and quotients, so that all machines draw alike.
 * Immutable.
 */
final class Zipf {
  private static final double TWO_TO_32 = 0x1.0p32;

  private final long[] thresholds;
  private final int[] aliases;

  Zipf(int size, double flat) {
    thresholds = new long[size];
    aliases = new int[size];
    double sum = 0;
    for (int r = 0; r < size; r++) {
      sum += 1 / (r + 1 + flat);
    }
    double[] scaled = new double[size];
    int[] small = new int[size];
    int[] large = new int[size];
    int smalls = 0;
    int larges = 0;
    for (int r = 0; r < size; r++) {
      scaled[r] = size / ((r + 1 + flat) * sum);
      aliases[r] = r;
      if (scaled[r] < 1) {
        small[smalls++] = r;
      } else {
        large[larges++] = r;
      }
    }
    while (smalls > 0 && larges > 0) {
      int poor = small[--smalls];
      int rich = large[--larges];
      thresholds[poor] = (long) (scaled[poor] * TWO_TO_32);
      aliases[poor] = rich;
      scaled[rich] += scaled[poor] - 1;
      if (scaled[rich] < 1) {
        small[smalls++] = rich;
      } else {
        large[larges++] = rich;
      }
    }
    // What is left over is 1 up to rounding, and its alias is itself.
  }

  int draw(Dice dice) {
    return at(dice.next());
  }

  /** The rank that 64 random bits stand for. */
  int at(long bits) {
    int column = (int) (((bits >>> 32) * thresholds.length) >>> 32);
    return (bits & 0xFFFFFFFFL) < thresholds[column] ? column : aliases[column];
  }
}
