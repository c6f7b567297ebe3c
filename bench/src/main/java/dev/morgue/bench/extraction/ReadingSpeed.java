package dev.morgue.bench.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.LongSupplier;
import org.jsoup.Jsoup;

/**
 * How fast whole articles are read, beside jsoup's bare parsing of the same bytes in the same run,
 * on one thread.
 *
 * @param pages how many were read in a round
 * @param bytes of them
 * @param parsed pages a second by jsoup alone
 * @param read pages a second into whole articles
 */
record ReadingSpeed(int pages, long bytes, double parsed, double read) {
  private static final int ROUNDS = 5;

  /** Reads the pages in turns, the first turn to warm up, and takes each side's fastest turn. */
  static ReadingSpeed measure(
      List<GoldPage> gold, List<byte[]> pages, PageReader reader, LongSupplier nanos)
      throws IOException {
    double parse = Double.MAX_VALUE;
    double read = Double.MAX_VALUE;
    long bytes = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = nanos.getAsLong();
      bytes = 0;
      for (byte[] page : pages) {
        bytes += page.length;
        Jsoup.parse(new ByteArrayInputStream(page), null, "");
      }
      long middle = nanos.getAsLong();
      for (int i = 0; i < pages.size(); i++) {
        reader.read(gold.get(i), pages.get(i));
      }
      long end = nanos.getAsLong();
      if (round > 0) {
        parse = Math.min(parse, (middle - start) / 1e9);
        read = Math.min(read, (end - middle) / 1e9);
      }
    }
    return new ReadingSpeed(pages.size(), bytes, pages.size() / parse, pages.size() / read);
  }

  /** Reading's speed as a share of parsing's. */
  double share() {
    return read / parsed;
  }
}
