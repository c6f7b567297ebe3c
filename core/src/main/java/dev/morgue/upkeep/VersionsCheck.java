package dev.morgue.upkeep;

import dev.morgue.ArticleId;
import dev.morgue.index.Versions;
import java.util.Arrays;
import org.apache.lucene.util.InPlaceMergeSorter;

/**
 * Whether of each article's versions exactly the last is the latest, their numbers differ and grow
 * in the order of arrival, and no two versions of the archive arrived as the same.
 */
final class VersionsCheck {

  /** The first half of an id as a number; what it stands for is the order, not the value. */
  private final long[] articles;

  private final long[] saved;
  private final int[] numbers;
  private final boolean[] latest;
  private final long[] arrivals;
  private int count;
  private long distinct;

  VersionsCheck(int most) {
    articles = new long[most];
    saved = new long[most];
    numbers = new int[most];
    latest = new boolean[most];
    arrivals = new long[most];
  }

  void add(ArticleId id, Versions.Place place) {
    articles[count] = Long.parseUnsignedLong(id.article(), 16);
    saved[count] = Long.parseUnsignedLong(id.value(), 17, 33, 16);
    numbers[count] = place.number();
    latest[count] = place.latest();
    arrivals[count] = place.arrival();
    count++;
  }

  /** How many articles there are; known after {@link #run}. */
  long articles() {
    return distinct;
  }

  void run(Problems problems) {
    new ByArticle().sort(0, count);
    int from = 0;
    while (from < count) {
      int to = from + 1;
      while (to < count && articles[to] == articles[from]) {
        to++;
      }
      distinct++;
      article(from, to, problems);
      from = to;
    }
    long[] sorted = Arrays.copyOf(arrivals, count);
    Arrays.sort(sorted);
    for (int i = 1; i < count; i++) {
      if (sorted[i] == sorted[i - 1]) {
        problems.add("index", "two versions have the number of arrival " + sorted[i]);
      }
    }
  }

  private void article(int from, int to, Problems problems) {
    String where = "article " + hex(articles[from]);
    for (int i = from + 1; i < to; i++) {
      if (numbers[i] == numbers[i - 1]) {
        problems.add(where, "two of its versions have the number " + numbers[i]);
      } else if (arrivals[i] < arrivals[i - 1]) {
        problems.add(where, "version " + numbers[i] + " arrived before version " + numbers[i - 1]);
      }
      for (int j = from; j < i; j++) {
        if (saved[i] == saved[j]) {
          problems.add(where, "it holds the version " + where(i) + " twice");
        }
      }
    }
    for (int i = from; i < to; i++) {
      if (latest[i] != (i == to - 1)) {
        problems.add(
            where,
            "version "
                + numbers[i]
                + (latest[i]
                    ? " counts as the latest and is not"
                    : ", the last, is not the latest"));
      }
    }
  }

  private String where(int version) {
    return hex(articles[version]) + "-" + hex(saved[version]);
  }

  private static String hex(long half) {
    String digits = Long.toHexString(half);
    return "0".repeat(16 - digits.length()) + digits;
  }

  /** Sorts all five together: by article, then by number. */
  private final class ByArticle extends InPlaceMergeSorter {

    @Override
    protected int compare(int i, int j) {
      int order = Long.compareUnsigned(articles[i], articles[j]);
      return order != 0 ? order : Integer.compare(numbers[i], numbers[j]);
    }

    @Override
    protected void swap(int i, int j) {
      LongSwaps.swap(articles, i, j);
      LongSwaps.swap(saved, i, j);
      LongSwaps.swap(arrivals, i, j);
      int number = numbers[i];
      numbers[i] = numbers[j];
      numbers[j] = number;
      boolean last = latest[i];
      latest[i] = latest[j];
      latest[j] = last;
    }
  }
}
