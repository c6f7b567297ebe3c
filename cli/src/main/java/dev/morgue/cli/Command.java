package dev.morgue.cli;

import java.io.IOException;

/** One of the command's commands: {@code morgue search} and the like. */
interface Command {

  /** How it is typed. */
  CommandForm form();

  /**
   * Does it.
   *
   * @throws Failure with a sentence for the user
   * @throws IOException if reading or writing fails on the way
   */
  ExitCode run(Arguments arguments, Shell shell) throws Failure, IOException;
}
