package dev.morgue.cli;

/** How the command ends: the number that a script sees, and what it says. */
enum ExitCode {
  /** Done, and where something was looked for, it was found. */
  OK(0, "done; hits found"),
  /** Done, but no article matches. */
  NOTHING(1, "nothing found"),
  /** The command was typed wrongly. */
  USAGE(2, "wrong use: an unknown option, a value that cannot be read"),
  /** The run of {@code index} went to its end, but some inputs could not be read. */
  INPUTS(3, "index went to its end, but some inputs failed"),
  /** The archive cannot be opened. */
  ARCHIVE(4, "no archive there, or it is locked, unreadable or of another format"),
  /** Reading or writing failed on the way. */
  IO(5, "reading or writing failed"),
  /** {@code check} found something wrong. */
  UNSOUND(6, "check found damage, or a saved file that is gone or changed"),
  /** A fault of the program's own. */
  BUG(70, "a bug in morgue");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  int code() {
    return code;
  }

  String meaning() {
    return meaning;
  }
}
