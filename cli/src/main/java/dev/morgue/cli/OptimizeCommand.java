package dev.morgue.cli;

import dev.morgue.upkeep.ArchiveRebuild;
import java.io.IOException;
import java.util.List;

/** {@code morgue optimize}: a rebuild in one segment, with the newest articles first. */
final class OptimizeCommand implements Command {

  @Override
  public CommandForm form() {
    return new CommandForm(
        "optimize",
        "Writes an archive's index anew in one piece with the newest articles first, for an archive"
            + " that is complete or seldom added to. Answers stay the same.",
        Rebuilding.operands(),
        Rebuilding.options(),
        List.of(
            "",
            "What is added later lies behind in the order it came, until the next time. The old"
                + " index is whole until the new one is complete; both together take up to three"
                + " times the space meanwhile.",
            "",
            "Examples:",
            "  morgue optimize"));
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws Failure, IOException {
    return Rebuilding.run(ArchiveRebuild.Order.NEWEST, arguments, shell);
  }
}
