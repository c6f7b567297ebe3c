package dev.morgue.cli;

import dev.morgue.upkeep.ArchiveRebuild;
import dev.morgue.upkeep.Rebuilt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What {@code rebuild} and {@code optimize} have in common: only the order of articles differs. */
final class Rebuilding {

  private Rebuilding() {}

  static CommandForm.Operands operands() {
    return new CommandForm.Operands(
        "FOLDER",
        0,
        "An empty or new folder for the new archive; without it the archive itself gets a new"
            + " index.");
  }

  static List<Option> options() {
    return List.of(Threads.option("Articles written"), Archives.OPTION);
  }

  static ExitCode run(ArchiveRebuild.Order order, Arguments arguments, Shell shell)
      throws Failure, IOException {
    if (arguments.operands().size() > 1) {
      throw Failure.usage("one folder at most, not " + arguments.operands().size());
    }
    Path archive = Archives.chosen(arguments, shell).getFirst();
    Archives.open(List.of(archive)).close();
    int threads = Threads.bounded(arguments);
    ArchiveRebuild rebuild = ArchiveRebuild.of(archive).in(order).on(threads);
    Rebuilt rebuilt;
    Path made = archive;
    try (UpkeepLine line = new UpkeepLine(shell, "writing")) {
      if (arguments.operands().isEmpty()) {
        rebuilt = rebuild.inPlace(line);
      } else {
        made = Archives.path(arguments.operands().getFirst(), shell);
        rebuilt = rebuild.into(made, line);
      }
    }
    shell.out().println("Archive: " + made);
    shell
        .out()
        .println(
            Words.count(rebuilt.articles(), "version")
                + " written anew; the index had "
                + Words.bytes(rebuilt.bytesBefore())
                + " and has "
                + Words.bytes(rebuilt.bytesAfter()));
    return ExitCode.OK;
  }
}
