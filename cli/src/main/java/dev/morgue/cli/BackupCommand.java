package dev.morgue.cli;

import dev.morgue.upkeep.ArchiveBackup;
import dev.morgue.upkeep.BackedUp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code morgue backup}: a consistent copy, while the archive may be written. */
final class BackupCommand implements Command {

  @Override
  public CommandForm form() {
    return new CommandForm(
        "backup",
        "Copies an archive as of its last commit, also while it is being written, and reads the"
            + " copy back.",
        new CommandForm.Operands(
            "FOLDER",
            1,
            "Where the backup is or shall be: a new or empty folder, or an earlier backup of this"
                + " archive, which is renewed by copying only what is new."),
        List.of(Archives.OPTION),
        List.of(
            "",
            "The earlier backup is whole until the new one is complete. A backup is an archive: it"
                + " can be searched, checked, and copied back. The saved files themselves are not"
                + " in it, every article's text is.",
            "",
            "Examples:",
            "  morgue backup /backups/morgue",
            "  morgue search --archive /backups/morgue 'harbour strike'"));
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws Failure, IOException {
    if (arguments.operands().size() > 1) {
      throw Failure.usage("one folder, not " + arguments.operands().size());
    }
    Path archive = Archives.chosen(arguments, shell).getFirst();
    Archives.open(List.of(archive)).close();
    Path folder = Archives.path(arguments.operands().getFirst(), shell);
    BackedUp made;
    try (UpkeepLine line = new UpkeepLine(shell, "copying")) {
      made = ArchiveBackup.of(archive, folder, line);
    }
    shell.out().println("Backup: " + folder);
    shell
        .out()
        .println(
            Words.count(made.articles(), "version")
                + " in "
                + Words.count(made.files(), "file")
                + ", "
                + Words.bytes(made.bytes())
                + "; copied "
                + Words.number(made.copied())
                + " of them, "
                + Words.bytes(made.copiedBytes())
                + "; all read back and whole");
    return ExitCode.OK;
  }
}
