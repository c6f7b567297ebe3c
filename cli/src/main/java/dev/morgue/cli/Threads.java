package dev.morgue.cli;

/** The option {@code --threads}. */
final class Threads {

  /** More do not help: the disk is one. */
  private static final int MOST = 256;

  private static final String LABEL = "--threads";

  private Threads() {}

  /** The option. */
  static Option option(String done) {
    return Option.one(LABEL, "N", done + " at once; as many as there are processors.");
  }

  /** How many are asked for, however many; without the option as many as there are processors. */
  static int asked(Arguments arguments) throws Failure {
    int processors = Math.min(Runtime.getRuntime().availableProcessors(), MOST);
    return arguments.number(LABEL, 1, processors);
  }

  /** How many are asked for; more than {@link #MOST} are refused. */
  static int bounded(Arguments arguments) throws Failure {
    int threads = asked(arguments);
    if (threads > MOST) {
      throw Failure.usage(LABEL + " is at most " + MOST);
    }
    return threads;
  }
}
