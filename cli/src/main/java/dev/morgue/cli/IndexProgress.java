package dev.morgue.cli;

import dev.morgue.indexer.IndexCounts;
import dev.morgue.indexer.IndexListener;
import dev.morgue.indexer.InputSize;
import dev.morgue.indexer.RecordOutcome;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * Says how far a crawl is, on standard error: on a terminal in one line that is written over and
 * over, elsewhere in a line now and then. Once the input is counted it says how much of it is done,
 * by bytes, and how long the rest will take at the rate of the last seconds.
 */
final class IndexProgress implements IndexListener {

  private static final long TERMINAL_MILLIS = 200;
  private static final long PLAIN_MILLIS = 10_000;

  /**
   * How long back the rate is taken from, and how long it must have been for the rest to be told.
   */
  private static final long WINDOW_MILLIS = 20_000;

  private static final long LEAST_MILLIS = 2_000;
  private static final int BAR = 20;

  private final Shell shell;
  private final LongSupplier all;
  private final long began;
  private final Deque<Reached> window = new ArrayDeque<>();
  private long told;
  private long bytes;
  private boolean lineOpen;

  private record Reached(long millis, long bytes) {}

  /**
   * Progress to be told.
   *
   * @param all how many bytes there are to go through; {@link InputSize#UNKNOWN} until it is known
   */
  IndexProgress(Shell shell, LongSupplier all) {
    this.shell = shell;
    this.all = all;
    this.began = shell.clock().millis();
    this.told = began;
    window.add(new Reached(began, 0));
  }

  @Override
  public void reached(long count) {
    bytes = count;
  }

  @Override
  public void ended(RecordOutcome outcome, IndexCounts counts) {
    tell(outcome.where(), counts);
  }

  @Override
  public void unread(String file, long articles, IndexCounts counts) {
    tell(file, counts);
  }

  @Override
  public void comparing(int done, int all) {
    long now = shell.clock().millis();
    if (isTime(now)) {
      print("comparing for copies · " + Words.number(done) + " of " + Words.number(all), "");
    }
  }

  /** Whether it is time to tell something again; it counts as told then. */
  private boolean isTime(long now) {
    boolean time = now - told >= (shell.terminal() ? TERMINAL_MILLIS : PLAIN_MILLIS);
    told = time ? now : told;
    return time;
  }

  private void tell(String where, IndexCounts counts) {
    long now = shell.clock().millis();
    if (!isTime(now)) {
      return;
    }
    window.add(new Reached(now, bytes));
    while (window.size() > 2 && now - window.getFirst().millis() > WINDOW_MILLIS) {
      window.removeFirst();
    }
    print(line(counts, now), " · " + Passage.onOneLine(where));
  }

  private void print(String line, String where) {
    if (shell.terminal()) {
      String whole = fit(bar() + line + where);
      shell.err().print("\r" + whole + "\u001b[K"); // ECMA-48 "erase to the end of the line"
      lineOpen = true;
    } else {
      shell.err().println("morgue: " + line);
    }
    shell.err().flush();
  }

  private String line(IndexCounts counts, long now) {
    StringBuilder line = new StringBuilder(80);
    if (isCounted()) {
      line.append(percent()).append(" % · ");
    }
    line.append(Words.count(counts.ended(), "record"))
        .append(" · ")
        .append(Words.number(counts.ended() * 1_000 / Math.max(now - began, 1)))
        .append(" a second");
    long left = isCounted() ? millisLeft(now) : 0;
    if (left > 0) {
      line.append(" · ").append(duration(left)).append(" left");
    }
    if (counts.failed() > 0) {
      line.append(" · ").append(Words.number(counts.failed())).append(" failed");
    }
    return line.toString();
  }

  private boolean isCounted() {
    return all.getAsLong() > 0;
  }

  /** Files may have grown since they were counted. */
  private long percent() {
    return Math.min(100, bytes * 100 / all.getAsLong());
  }

  private String bar() {
    if (!isCounted()) {
      return "";
    }
    int full = (int) (percent() * BAR / 100);
    return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "] ";
  }

  private long millisLeft(long now) {
    Reached then = window.getFirst();
    long done = bytes - then.bytes();
    long took = now - then.millis();
    return done <= 0 || took < LEAST_MILLIS
        ? 0
        : Math.round((double) (all.getAsLong() - bytes) / done * took);
  }

  /** {@code 40 s}, {@code 3 min}, {@code 1 h 20 min}. */
  private static String duration(long millis) {
    long seconds = Math.max(1, Math.round(millis / 1_000.0));
    if (seconds < 90) {
      return seconds + " s";
    }
    long minutes = Math.round(seconds / 60.0);
    return minutes < 90 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
  }

  /** Cut where it would wrap: a wrapped line cannot be written over. */
  private String fit(String line) {
    int columns = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      columns += Columns.of(line.codePointAt(i));
      if (columns >= shell.width()) {
        return line.substring(0, i);
      }
    }
    return line;
  }

  /** Clears the line for what comes after. */
  void end() {
    if (lineOpen) {
      shell.err().print("\r\u001b[K");
      shell.err().flush();
    }
  }
}
