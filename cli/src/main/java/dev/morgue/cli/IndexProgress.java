package dev.morgue.cli;

import dev.morgue.indexer.IndexCounts;
import dev.morgue.indexer.IndexListener;
import dev.morgue.indexer.RecordOutcome;

/**
 * Says how far a crawl is, on standard error: on a terminal in one line that is written over and
 * over, elsewhere in a line now and then.
 */
final class IndexProgress implements IndexListener {

  private static final long TERMINAL_MILLIS = 200;
  private static final long PLAIN_MILLIS = 10_000;

  private final Shell shell;
  private final long began;
  private long told;
  private boolean lineOpen;

  IndexProgress(Shell shell) {
    this.shell = shell;
    this.began = shell.clock().millis();
    this.told = began;
  }

  @Override
  public void ended(RecordOutcome outcome, IndexCounts counts) {
    long now = shell.clock().millis();
    if (now - told < (shell.terminal() ? TERMINAL_MILLIS : PLAIN_MILLIS)) {
      return;
    }
    told = now;
    String line = line(counts, now - began);
    if (shell.terminal()) {
      String whole = fit(line + " · " + Passage.onOneLine(outcome.where()));
      shell.err().print("\r" + whole + "\u001b[K"); // ECMA-48 "erase to the end of the line"
      lineOpen = true;
    } else {
      shell.err().println("morgue: " + line);
    }
    shell.err().flush();
  }

  private static String line(IndexCounts counts, long millis) {
    String line =
        Words.count(counts.ended(), "record")
            + " · "
            + Words.number(counts.ended() * 1_000 / Math.max(millis, 1))
            + " a second";
    return counts.failed() == 0 ? line : line + " · " + Words.number(counts.failed()) + " failed";
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
