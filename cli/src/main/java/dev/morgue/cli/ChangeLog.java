package dev.morgue.cli;

import dev.morgue.authority.AuthorityChange;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The changes that commands made to a list of the user's, which can be undone. */
final class ChangeLog {

  private final String command;
  private final Path list;
  private final Shell shell;

  /**
   * The changes of a list.
   *
   * @param command the command that makes them: {@code names}
   * @param list where the list is
   */
  ChangeLog(String command, Path list, Shell shell) {
    this.command = command;
    this.list = list;
    this.shell = shell;
  }

  /** Lists the changes. */
  ExitCode print(List<AuthorityChange> changes, List<String> words) throws Failure {
    if (!words.isEmpty()) {
      throw Failure.usage(command + " log takes no words: '" + words.getFirst() + "'");
    }
    for (AuthorityChange change : changes) {
      shell
          .out()
          .println(
              String.join(
                  "\t",
                  Integer.toString(change.number()),
                  change.when().atZone(shell.clock().getZone()).toLocalDate().toString(),
                  change.what(),
                  change.undone() ? "undone" : ""));
    }
    if (changes.isEmpty()) {
      shell.say("no change of " + list + " was made here");
    }
    return changes.isEmpty() ? ExitCode.NOTHING : ExitCode.OK;
  }

  /** Which change is to be undone; 0 for the last. */
  int number(List<String> words) throws Failure {
    String number = words.isEmpty() ? "0" : words.getFirst();
    if (words.size() > 1 || number.length() > 9 || !number.matches("[0-9]+")) {
      String log = "'morgue " + command + " log'";
      throw Failure.usage(command + " undo takes nothing, or the number of a change in " + log);
    }
    return Integer.parseInt(number);
  }

  /** Says what was undone. */
  ExitCode undone(Optional<AuthorityChange> change) {
    if (change.isEmpty()) {
      shell.say("no change of " + list + " is left to undo");
      return ExitCode.NOTHING;
    }
    shell.out().println("Undone: " + change.get().what());
    return ExitCode.OK;
  }
}
