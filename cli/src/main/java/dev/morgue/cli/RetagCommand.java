package dev.morgue.cli;

import dev.morgue.names.NameTagger;
import dev.morgue.names.Tagging;
import dev.morgue.upkeep.ArchiveRetagging;
import dev.morgue.upkeep.Retagged;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code morgue retag}: looks for names again in the articles that an archive holds. */
final class RetagCommand implements Command {

  @Override
  public CommandForm form() {
    return new CommandForm(
        "retag",
        "Looks for people, organisations and places in the articles that have not the names of this"
            + " Morgue's tagger yet: after an update, or after indexing with --no-tag. The saved"
            + " files are not needed.",
        new CommandForm.Operands("", 0, ""),
        List.of(Threads.option("Articles read"), Archives.OPTION),
        List.of(
            "",
            "Everything else about an article stays. It commits as it goes: stopped or killed, it has"
                + " done a part, and goes on when it is run again.",
            "",
            "Examples:",
            "  morgue retag",
            "  morgue retag --threads 1"));
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws Failure, IOException {
    if (!arguments.operands().isEmpty()) {
      throw Failure.usage(
          "retag takes no words, only options: '" + arguments.operands().getFirst() + "'");
    }
    Path archive = Archives.chosen(arguments, shell).getFirst();
    Archives.open(List.of(archive)).close();
    NameTagger tagger =
        Tagging.installed()
            .orElseThrow(() ->
                new Failure(
                    ExitCode.USAGE,
                    "no tagger is installed; put one on the class path as a service of "
                        + NameTagger.class.getName(),
                    null));
    int threads = Threads.bounded(arguments);
    ArchiveRetagging retagging = ArchiveRetagging.of(archive, tagger).on(threads);
    Retagged done;
    try (Interruption interruption = new Interruption();
        UpkeepLine line = new UpkeepLine(shell, "looking for names")) {
      interruption.call(retagging::stop);
      done = retagging.run(line);
    }
    return tell(done, archive, tagger, shell);
  }

  private static ExitCode tell(Retagged done, Path archive, NameTagger tagger, Shell shell) {
    shell.out().println("Archive: " + archive);
    shell
        .out()
        .println(
            Words.count(done.tagged(), "version")
                + " tagged by "
                + tagger.version()
                + (done.upToDate() == 0
                    ? ""
                    : "; " + Words.number(done.upToDate()) + " had its names already"));
    if (done.broken() > 0) {
      shell.say(
          "the tagger broke on "
              + Words.count(done.broken(), "version")
              + ", first on "
              + done.firstReason()
              + "; they are as they were");
    }
    if (!done.complete()) {
      shell.say("stopped before its end; run it again to go on");
      return ExitCode.IO;
    }
    return done.broken() > 0 ? ExitCode.INPUTS : ExitCode.OK;
  }
}
