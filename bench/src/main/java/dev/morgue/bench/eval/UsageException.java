package dev.morgue.bench.eval;

/** Wrong arguments: what was wrong, in one sentence. The program prints it with its usage. */
public final class UsageException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message);
  }
}
