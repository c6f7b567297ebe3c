package dev.morgue.copies;

import java.util.Arrays;

/**
 * An article's body as it is compared with others: every five words in a row as one number, the
 * figures in it, and from these the few fingerprints by which candidates are found. Immutable and
 * thread-safe.
 *
 * <p>Fingerprints are chosen by winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003): the
 * smallest number of every {@value #WINDOW} in a row. Two texts that have {@value #SURE} words in a
 * row in common share a fingerprint for certain, wherever these stand; so, unlike the smallest
 * numbers of a whole text (MinHash), they find a story that was cut to its first paragraphs.
 */
public final class StoryText {

  /** Words to a shingle: fewer are common to texts of one trade, more do not survive editing. */
  static final int SHINGLE = 5;

  /** Shingles of which one is chosen; on average two of each {@code WINDOW + 1} are. */
  static final int WINDOW = 32;

  /** So many words in a row that two texts share are noticed for certain. */
  static final int SURE = WINDOW + SHINGLE - 1;

  /** Shorter texts are too much like one another to be told apart: results, prices, notices. */
  static final int FEWEST_WORDS = 40;

  /** What lies beyond is not looked at; nobody copies more, and a book may be an article. */
  static final int MOST_WORDS = 10_000;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final long[] shingles;
  private final long[] sorted;
  private final long[] figures;

  private StoryText(long[] shingles, long[] figures) {
    this.shingles = shingles;
    this.sorted = shingles.clone();
    Arrays.sort(sorted);
    this.figures = figures;
  }

  /** Reads a body. */
  public static StoryText of(String body) {
    WordHashes hashes = WordHashes.of(body, MOST_WORDS);
    return new StoryText(shingles(hashes.words()), hashes.figures());
  }

  /** The fingerprints of a body, sorted, each once; none of a body that is too short. */
  public static long[] fingerprints(String body) {
    long[] words = WordHashes.of(body, MOST_WORDS).words();
    return words.length < FEWEST_WORDS ? new long[0] : winnowed(shingles(words));
  }

  private static long[] shingles(long[] words) {
    int count = Math.max(0, words.length - SHINGLE + 1);
    long[] shingles = new long[count];
    for (int i = 0; i < count; i++) {
      long hash = 0;
      for (int j = i; j < i + SHINGLE; j++) {
        hash = (hash + words[j]) * FACTOR;
        hash ^= hash >>> 29;
      }
      shingles[i] = hash * FACTOR;
    }
    return shingles;
  }

  /** Of each window the smallest; the last of equal ones, so that windows choose it together. */
  private static long[] winnowed(long[] shingles) {
    long[] chosen = new long[shingles.length];
    int count = 0;
    int at = -1;
    int last = Math.max(0, shingles.length - WINDOW);
    for (int from = 0; from <= last; from++) {
      int to = Math.min(shingles.length, from + WINDOW);
      int before = at;
      if (at < from) {
        at = smallest(shingles, from, to);
      } else if (shingles[to - 1] <= shingles[at]) {
        at = to - 1;
      }
      if (at != before) {
        chosen[count++] = shingles[at];
      }
    }
    return Arrays.stream(chosen, 0, count).sorted().distinct().toArray();
  }

  private static int smallest(long[] shingles, int from, int to) {
    int at = from;
    for (int i = from + 1; i < to; i++) {
      at = shingles[i] <= shingles[at] ? i : at;
    }
    return at;
  }

  /** How many shingles it has: four fewer than words. */
  int size() {
    return shingles.length;
  }

  /** Orders texts by their length, and those of one length in some way that is always the same. */
  int compareSize(StoryText other) {
    int bySize = Integer.compare(size(), other.size());
    return bySize != 0 ? bySize : Arrays.compare(sorted, other.sorted);
  }

  /** Whether it is long enough to be compared. */
  boolean isComparable() {
    return shingles.length >= FEWEST_WORDS - SHINGLE + 1;
  }

  /** Of the shingles from one place to another, the share that another text has anywhere. */
  double shared(int from, int to, StoryText other) {
    int shared = 0;
    for (int i = from; i < to; i++) {
      shared += Arrays.binarySearch(other.sorted, shingles[i]) >= 0 ? 1 : 0;
    }
    return to > from ? (double) shared / (to - from) : 0;
  }

  /** The beginning of it, so many shingles long at most. */
  StoryText head(int most) {
    return most >= shingles.length ? this : new StoryText(Arrays.copyOf(shingles, most), figures);
  }

  int figures() {
    return figures.length;
  }

  /** Of its figures, each as often as it stands, how many another text has too. */
  int figuresIn(StoryText other) {
    int in = 0;
    int j = 0;
    for (long figure : figures) {
      while (j < other.figures.length && other.figures[j] < figure) {
        j++;
      }
      if (j < other.figures.length && other.figures[j] == figure) {
        in++;
        j++;
      }
    }
    return in;
  }
}
