package dev.morgue.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Whether somebody looks at the output. */
final class Terminals {

  private Terminals() {}

  /**
   * Whether standard input and output are a terminal. Up to Java 21 there is a console only then;
   * Java 22 to 24 give one always, with a method to ask, which Java 21 does not know.
   */
  @SuppressWarnings("SystemConsoleNull") // what it warns of is what follows
  static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }
}
