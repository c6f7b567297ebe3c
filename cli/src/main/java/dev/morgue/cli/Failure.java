package dev.morgue.cli;

import org.jspecify.annotations.Nullable;

/** Ends the command with one sentence for its user. */
final class Failure extends Exception {

  private static final long serialVersionUID = 1L;

  private final ExitCode code;

  Failure(ExitCode code, String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
    this.code = code;
  }

  /** The user typed something that cannot be meant. */
  static Failure usage(String sentence) {
    return new Failure(ExitCode.USAGE, sentence, null);
  }

  /** The library refused what the user asked for; its message says what and why. */
  static Failure usage(IllegalArgumentException refusal) {
    return new Failure(ExitCode.USAGE, Sentences.of(refusal), refusal);
  }

  ExitCode code() {
    return code;
  }

  /** What to print: what happened, where, and what to do. */
  String sentence() {
    return String.valueOf(getMessage());
  }
}
