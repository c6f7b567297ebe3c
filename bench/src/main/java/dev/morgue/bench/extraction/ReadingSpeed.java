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
  /**
   * What is called once a page is compiled by HotSpot's best compiler after 5,000 calls
   * (Tier4InvocationThreshold); a crawl of an archive is soon beyond that, and so must be what is
   * timed.
   */
  private static final int WARMING_PAGES = 5_000;

  private static final int TIMED_TURNS = 10;

  /** Reads the pages in turns, the first ones to warm up, and takes each side's fastest turn. */
  static ReadingSpeed measure(
      List<GoldPage> gold, List<byte[]> pages, PageReader reader, LongSupplier nanos)
      throws IOException {
    double parse = Double.MAX_VALUE;
    double read = Double.MAX_VALUE;
    long bytes = 0;
    int warming = Math.ceilDiv(WARMING_PAGES, pages.size());
    for (int turn = 0; turn < warming + TIMED_TURNS; turn++) {
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
      if (turn >= warming) {
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
