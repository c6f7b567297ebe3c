package dev.morgue.cli;

import dev.morgue.indexer.ArchiveIndexer;
import dev.morgue.indexer.FieldMapping;
import dev.morgue.indexer.IndexListener;
import dev.morgue.indexer.IndexOptions;
import dev.morgue.indexer.IndexReport;
import dev.morgue.indexer.InputSize;
import dev.morgue.json.Json;
import dev.morgue.json.JsonMap;
import dev.morgue.search.ArchiveWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code morgue index}: adds saved articles to an archive. */
final class IndexCommand implements Command {

  private static final String MAP = "--map";
  private static final String QUIET = "--quiet";
  private static final String JSON = "--json";

  private static final String REREAD = "--reread";
  private static final String PRUNE = "--prune";
  private static final String NO_TAG = "--no-tag";
  private static final String DRY_RUN = "--dry-run";
  private static final String REPORT = "--report";
  private static final String RETRY = "--retry-failed";

  @Override
  public CommandForm form() {
    return new CommandForm(
        "index",
        "Adds every article in these files and folders to an archive, and says what became of each"
            + " input. What is held already is left as it is, and a file that has not changed since"
            + " the last run is not read: to go on after a stop, run it again.",
        new CommandForm.Operands(
            "PATH", 0, "Files and folders; hidden files in folders are passed over."),
        options(),
        footer());
  }

  private static List<Option> options() {
    return List.of(
        Archives.OPTION,
        Option.one(MAP, "FILE", "Says in JSON which members of records mean what, for JSON Lines."),
        Threads.option("Files read"),
        Option.flag(
            REREAD,
            "Reads files again that have not changed since the last run. Without it a file of the"
                + " same size and time is not read, and one of another time is only hashed."),
        Option.flag(
            PRUNE,
            "Hides articles from searches when no file that they were found in is left. They stay"
                + " in the archive, and are shown again when a file comes back."),
        Option.flag(
            RETRY,
            "Crawls only the files, here or below PATH, of which something failed last time."),
        Option.flag(
            NO_TAG,
            "Does not look for people, organisations and places in the text, which is faster;"
                + " 'morgue retag' does it later."),
        Option.many(
            CollectionNames.OPTION,
            "NAME",
            "Puts every article found into a collection, those held already too; search it with"
                + " in:NAME. What an article was put into before it keeps."),
        Option.flag(DRY_RUN, "Reads everything and says what would be; the archive is left alone."),
        Option.one(
            REPORT,
            "FILE",
            "Writes every record that failed, was skipped or is a duplicate as JSON Lines."),
        Option.flag(QUIET, "No progress, and no report unless something failed."),
        SourceList.OPTION,
        SiteList.OPTION,
        Option.flag(JSON, "The report as one JSON object."));
  }

  private static List<String> footer() {
    return List.of(
        "",
        "The archive is made where there is none. The report of the last run is kept in the"
            + " archive's folder as "
            + IndexReportPrinter.FILE
            + ".",
        "",
        "It ends with 0 when every input was read; with 3 when it went to its end and an input"
            + " failed; with 4 when the archive cannot be opened; with 5 when it ended early, as on a"
            + " full disk, or its report could not be written. What was committed is safe in any"
            + " case.",
        "",
        "Examples:",
        "  morgue index ~/clippings",
        "  morgue index ~/clippings --prune --report report.jsonl",
        "  morgue index --retry-failed",
        "  morgue index --archive ~/morgue-archive export.jsonl.gz --map export-fields.json");
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws Failure, IOException {
    arguments.atMostOneOf(QUIET, JSON);
    arguments.atMostOneOf(RETRY, PRUNE);
    List<Path> inputs = inputs(arguments, shell);
    Path archive = Archives.chosen(arguments, shell).getFirst();
    IndexOptions options =
        options(arguments, shell)
            .withSources(SourceList.of(arguments, shell, List.of(archive)).registry())
            .withSites(SiteList.of(arguments, shell, archive));
    Path report = arguments.one(REPORT) == null ? null : reportFile(arguments, inputs, shell);
    try (Interruption interruption = new Interruption()) {
      Done done;
      try (ArchiveWriter writer = open(archive, arguments, shell)) {
        ArchiveIndexer indexer = new ArchiveIndexer(writer, options);
        interruption.call(indexer::stop);
        Run run = new Run(indexer, inputs, arguments.has(RETRY), archive);
        boolean quiet = arguments.has(QUIET) || arguments.has(JSON);
        done = quiet ? run.crawl(report, IndexListener.NONE) : run.crawl(report, shell);
      }
      ExitCode code = tell(done, archive, arguments, shell);
      shell.out().flush(); // once the interruption is over, an ending process waits for nothing
      return code;
    }
  }

  private static List<Path> inputs(Arguments arguments, Shell shell) throws Failure {
    List<Path> inputs = new ArrayList<>();
    for (String typed : arguments.operands()) {
      Path input = Archives.path(typed, shell);
      if (!Files.exists(input) && !arguments.has(RETRY)) {
        throw Failure.usage(input + " does not exist; nothing was indexed");
      }
      inputs.add(input);
    }
    if (inputs.isEmpty() && !arguments.has(RETRY)) {
      throw Failure.usage("name the files and folders to index, or say --retry-failed");
    }
    return inputs;
  }

  /** The report must not lie where the crawl would come upon it. */
  private static Path reportFile(Arguments arguments, List<Path> inputs, Shell shell)
      throws Failure {
    Path report = Archives.path(String.valueOf(arguments.one(REPORT)), shell);
    for (Path input : inputs) {
      if (report.startsWith(input)) {
        throw Failure.usage(
            report + " lies in " + input + " and would be indexed itself; name another file");
      }
    }
    return report;
  }

  /**
   * What came of a run.
   *
   * @param unwritten why its report could not be written into a file; null if it could, or need not
   */
  private record Done(IndexReport report, @Nullable IOException unwritten) {}

  /**
   * One run.
   *
   * @param inputs what to crawl
   * @param retry whether to crawl only what failed there
   */
  private record Run(ArchiveIndexer indexer, List<Path> inputs, boolean retry, Path archive) {

    /** Crawls and tells how far it is. */
    Done crawl(@Nullable Path report, Shell shell) throws IOException {
      InputSize size = new InputSize(inputs, archive);
      Thread counting = Thread.ofPlatform().daemon().name("morgue-count").unstarted(size);
      if (!retry) {
        counting.start();
      }
      IndexProgress progress = new IndexProgress(shell, size::bytes);
      try {
        return crawl(report, progress);
      } finally {
        counting.interrupt();
        progress.end();
      }
    }

    Done crawl(@Nullable Path report, IndexListener listener) throws IOException {
      if (report == null) {
        return new Done(crawl(listener), null);
      }
      ReportFile file = new ReportFile(report, listener);
      IndexReport done = crawl(file);
      file.end(done);
      try {
        file.close();
        return new Done(done, null);
      } catch (IOException e) {
        return new Done(done, e);
      }
    }

    private IndexReport crawl(IndexListener listener) throws IOException {
      return retry ? indexer.retryFailed(inputs, listener) : indexer.crawl(inputs, listener);
    }
  }

  private static IndexOptions options(Arguments arguments, Shell shell)
      throws Failure, IOException {
    int threads = Threads.asked(arguments);
    String map = arguments.one(MAP);
    try {
      IndexOptions options =
          IndexOptions.of(shell.clock())
              .withThreads(threads)
              .withReread(arguments.has(REREAD))
              .withPrune(arguments.has(PRUNE))
              .withCollections(CollectionNames.of(arguments.many(CollectionNames.OPTION)));
      options = arguments.has(NO_TAG) ? options.withTagger(null) : options;
      return map == null
          ? options
          : options.withMapping(FieldMapping.read(Archives.path(map, shell)));
    } catch (IllegalArgumentException e) {
      throw Failure.usage(e);
    }
  }

  private static ArchiveWriter open(Path archive, Arguments arguments, Shell shell) throws Failure {
    if (arguments.has(RETRY) && !Files.exists(archive)) {
      throw new Failure(ExitCode.ARCHIVE, "there is no archive at " + archive, null);
    }
    return Archives.write(archive, arguments.has(DRY_RUN), shell);
  }

  private static ExitCode tell(Done done, Path archive, Arguments arguments, Shell shell) {
    IndexReport report = done.report();
    IndexReportPrinter printer = new IndexReportPrinter(report, archive, arguments.has(DRY_RUN));
    boolean kept = printer.keep();
    if (arguments.has(JSON)) {
      JsonMap json = new JsonMap().put("archive", archive.toString());
      if (arguments.has(DRY_RUN)) {
        json.put("dryRun", true);
      }
      report.tree().forEach(json::put);
      shell.out().println(Json.write(json.tree()));
    } else if (!arguments.has(QUIET) || !report.complete()) {
      printer.print(shell.out(), kept);
    }
    if (report.stopped() != null) {
      shell.say("the run ended early: " + report.stopped());
      return ExitCode.IO;
    }
    if (done.unwritten() != null) {
      shell.say(Sentences.of(done.unwritten()));
      return ExitCode.IO;
    }
    return report.counts().failed() > 0 ? ExitCode.INPUTS : ExitCode.OK;
  }
}
