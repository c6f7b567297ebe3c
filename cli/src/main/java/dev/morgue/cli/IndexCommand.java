package dev.morgue.cli;

import dev.morgue.indexer.ArchiveIndexer;
import dev.morgue.indexer.FieldMapping;
import dev.morgue.indexer.IndexListener;
import dev.morgue.indexer.IndexOptions;
import dev.morgue.indexer.IndexReport;
import dev.morgue.json.Json;
import dev.morgue.json.JsonMap;
import dev.morgue.search.ArchiveWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code morgue index}: adds saved articles to an archive. */
final class IndexCommand implements Command {

  private static final String MAP = "--map";
  private static final String THREADS = "--threads";
  private static final String QUIET = "--quiet";
  private static final String JSON = "--json";

  private static final int MOST_THREADS = 256;

  @Override
  public CommandForm form() {
    return new CommandForm(
        "index",
        "Adds every article in these files and folders to an archive, and says what became of each"
            + " input. What is held already is left as it is: to go on after a stop, run it again.",
        new CommandForm.Operands(
            "PATH", 1, "Files and folders; hidden files in folders are passed over."),
        List.of(
            Archives.OPTION,
            Option.one(
                MAP, "FILE", "Says in JSON which members of records mean what, for JSON Lines."),
            Option.one(THREADS, "N", "Files read at once; as many as there are processors."),
            Option.flag(QUIET, "No progress, and no report unless something failed."),
            SourceList.OPTION,
            Option.flag(JSON, "The report as one JSON object.")),
        List.of(
            "",
            "The archive is made where there is none. It ends with 3 when an input failed; the"
                + " report of the last run is kept in the archive's folder as "
                + IndexReportPrinter.FILE
                + ".",
            "",
            "Examples:",
            "  morgue index ~/clippings",
            "  morgue index --archive ~/morgue-archive export.jsonl.gz --map export-fields.json"));
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws Failure, IOException {
    arguments.atMostOneOf(QUIET, JSON);
    List<Path> inputs = new ArrayList<>();
    for (String typed : arguments.operands()) {
      Path input = Archives.path(typed, shell);
      if (!Files.exists(input)) {
        throw Failure.usage(input + " does not exist; nothing was indexed");
      }
      inputs.add(input);
    }
    Path archive = Archives.chosen(arguments, shell).getFirst();
    IndexOptions options =
        options(arguments, shell)
            .withSources(SourceList.of(arguments, shell, List.of(archive)).registry());
    try (Interruption interruption = new Interruption()) {
      IndexReport report;
      try (ArchiveWriter writer = open(archive)) {
        ArchiveIndexer indexer = new ArchiveIndexer(writer, options);
        interruption.call(indexer::stop);
        report = crawl(indexer, inputs, shell, arguments.has(QUIET) || arguments.has(JSON));
      }
      ExitCode code = tell(report, archive, arguments, shell);
      shell.out().flush(); // once the interruption is over, an ending process waits for nothing
      return code;
    }
  }

  private static IndexReport crawl(
      ArchiveIndexer indexer, List<Path> inputs, Shell shell, boolean quiet) {
    if (quiet) {
      return indexer.crawl(inputs, IndexListener.NONE);
    }
    IndexProgress progress = new IndexProgress(shell);
    try {
      return indexer.crawl(inputs, progress);
    } finally {
      progress.end();
    }
  }

  private static IndexOptions options(Arguments arguments, Shell shell)
      throws Failure, IOException {
    int processors = Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS);
    int threads = arguments.number(THREADS, 1, processors);
    String map = arguments.one(MAP);
    try {
      IndexOptions options = IndexOptions.of(shell.clock()).withThreads(threads);
      return map == null
          ? options
          : options.withMapping(FieldMapping.read(Archives.path(map, shell)));
    } catch (IllegalArgumentException e) {
      throw Failure.usage(e);
    }
  }

  private static ArchiveWriter open(Path archive) throws Failure {
    try {
      return ArchiveWriter.open(archive);
    } catch (IOException e) {
      throw new Failure(ExitCode.ARCHIVE, Sentences.of(e), e);
    }
  }

  private static ExitCode tell(IndexReport report, Path archive, Arguments arguments, Shell shell) {
    IndexReportPrinter printer = new IndexReportPrinter(report, archive);
    boolean kept = printer.keep();
    if (arguments.has(JSON)) {
      JsonMap json = new JsonMap().put("archive", archive.toString());
      report.tree().forEach(json::put);
      shell.out().println(Json.write(json.tree()));
    } else if (!arguments.has(QUIET) || !report.complete()) {
      printer.print(shell.out(), kept);
    }
    if (report.stopped() != null) {
      shell.say("the run ended early: " + report.stopped());
      return ExitCode.IO;
    }
    return report.counts().failed() > 0 ? ExitCode.INPUTS : ExitCode.OK;
  }
}
