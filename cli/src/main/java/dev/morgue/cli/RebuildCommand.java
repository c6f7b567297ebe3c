package dev.morgue.cli;

import dev.morgue.upkeep.ArchiveRebuild;
import java.io.IOException;
import java.util.List;

/** {@code morgue rebuild}: writes the index anew from the stored articles. */
final class RebuildCommand implements Command {

  @Override
  public CommandForm form() {
    return new CommandForm(
        "rebuild",
        "Writes an archive's index anew from the articles stored in it: after an update of Morgue,"
            + " or when check asks for it. The saved files are not needed.",
        Rebuilding.operands(),
        Rebuilding.options(),
        List.of(
            "",
            "Versions, their order and what was crawled stay. The old index is whole until the new"
                + " one is complete: a rebuild that is stopped or killed changes nothing. It needs"
                + " as much free space as the index takes.",
            "",
            "Examples:",
            "  morgue rebuild",
            "  morgue rebuild /other/disk/archive"));
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws Failure, IOException {
    return Rebuilding.run(ArchiveRebuild.Order.ARRIVAL, arguments, shell);
  }
}
