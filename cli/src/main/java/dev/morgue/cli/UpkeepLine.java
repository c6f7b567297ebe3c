package dev.morgue.cli;

import dev.morgue.upkeep.UpkeepProgress;

/** Says on a terminal how far a long piece of work is, in one line that is written over. */
final class UpkeepLine implements UpkeepProgress, AutoCloseable {

  private static final long EVERY_MILLIS = 200;

  private final Shell shell;
  private final String doing;
  private long told;
  private boolean open;

  /**
   * A line.
   *
   * @param doing what is being done: "checking"
   */
  UpkeepLine(Shell shell, String doing) {
    this.shell = shell;
    this.doing = doing;
    this.told = shell.clock().millis();
  }

  @Override
  public void at(String what, long done, long all) {
    long now = shell.clock().millis();
    if (!shell.terminal() || now - told < EVERY_MILLIS || all == 0) {
      return;
    }
    told = now;
    open = true;
    String line =
        doing
            + ": "
            + Words.number(done)
            + " of "
            + Words.number(all)
            + " "
            + what
            + ", "
            + 100 * done / all
            + "%";
    shell.err().print("\r" + line + "\u001b[K"); // ECMA-48 "erase to the end of the line"
    shell.err().flush();
  }

  /** Takes the line away. */
  @Override
  public void close() {
    if (open) {
      shell.err().print("\r\u001b[K");
      shell.err().flush();
    }
  }
}
