package dev.morgue.bench.eval;

import java.io.IOException;
import java.nio.file.Path;

/** Input of an evaluator that cannot be used: which file, which line, what is expected there. */
public final class InputException extends IOException {
  private static final long serialVersionUID = 1L;

  public InputException(String message) {
    super(message);
  }

  /** A complaint about one line; the message starts with {@code file:line: }, lines from 1. */
  public static InputException at(Path file, long line, String message) {
    return new InputException(file + ":" + line + ": " + message);
  }
}
