package dev.morgue.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the command is given by whoever starts it. Nothing else is taken from the process: tests
 * make one of their own.
 *
 * @param env the environment's variables
 * @param folder the current folder
 * @param out standard output
 * @param err standard error
 * @param terminal whether standard output is a terminal
 * @param clock today's date
 */
record Shell(
    Map<String, String> env,
    Path folder,
    PrintWriter out,
    PrintWriter err,
    boolean terminal,
    Clock clock) {

  private static final int USUAL_WIDTH = 80;
  private static final int LEAST_WIDTH = 20;
  private static final int GREATEST_WIDTH = 1_000;

  /** A variable, or null where it is missing or empty. */
  @Nullable String variable(String name) {
    String value = env.get(name);
    return value == null || value.isEmpty() ? null : value;
  }

  /** How many columns a line has: what COLUMNS says, else 80. */
  int width() {
    String columns = variable("COLUMNS");
    if (columns == null
        || columns.length() > 4
        || !columns.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return USUAL_WIDTH;
    }
    int width = Integer.parseInt(columns);
    return width == 0 ? USUAL_WIDTH : Math.clamp(width, LEAST_WIDTH, GREATEST_WIDTH);
  }

  /** Whether to print bold and underlined text: on a terminal, unless NO_COLOR is set. */
  boolean colours() {
    return terminal && variable("NO_COLOR") == null && !"dumb".equals(env.get("TERM"));
  }

  /** Whether errors come with the program's own trace. */
  boolean debugging() {
    return "1".equals(env.get("MORGUE_DEBUG"));
  }

  /**
   * A folder of the user's by the XDG Base Directory rules: the variable where it is an absolute
   * path, else the usual place below the home folder.
   */
  Path userFolder(String variable, String usual) {
    String set = variable(variable);
    if (set != null && Path.of(set).isAbsolute()) {
      return Path.of(set);
    }
    String home = variable("HOME");
    return (home == null ? folder : Path.of(home)).resolve(usual);
  }

  /** Says something that is no part of the answer. */
  void say(String sentence) {
    err.println("morgue: " + sentence);
    err.flush();
  }
}
