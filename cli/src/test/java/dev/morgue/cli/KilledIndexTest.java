package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.ArticleId;
import dev.morgue.indexer.ArchiveIndexer;
import dev.morgue.indexer.IndexCounts;
import dev.morgue.indexer.IndexListener;
import dev.morgue.indexer.IndexOptions;
import dev.morgue.indexer.IndexReport;
import dev.morgue.indexer.RecordOutcome;
import dev.morgue.json.Json;
import dev.morgue.json.JsonObject;
import dev.morgue.search.ArchiveWriter;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * An indexer that is killed, or whose disk fills up, loses nothing that a commit acknowledged, and
 * running it again makes the archive that one undisturbed run makes. {@code -Dmorgue.kills=20
 * -Dmorgue.full=5} say how often either happens, {@code -Dmorgue.kill.input=FOLDER} what is
 * indexed.
 */
@EnabledOnOs(OS.LINUX) // where destroying a process forcibly is kill -9
class KilledIndexTest {

  private static final int KILLS = Integer.getInteger("morgue.kills", 6);
  private static final int FULL = Integer.getInteger("morgue.full", 2);
  private static final @Nullable String INPUT = System.getProperty("morgue.kill.input");
  private static final int RECORDS = 4_000;
  private static final int KILLED = 128 + 9;

  /** A run goes on for so many records at most after the one that it is to be killed at. */
  private static final int LATE = RECORDS / 10;

  @TempDir Path folder;

  private Path input;
  private Path archive;

  /** Every record of an undisturbed run, in the order of the input. */
  private static final class Told implements IndexListener {

    private final List<RecordOutcome> records = new ArrayList<>();

    @Override
    public void ended(RecordOutcome outcome, IndexCounts counts) {
      records.add(outcome);
    }
  }

  @Test
  void whatACommitAcknowledgedIsNeverLost() throws Exception {
    long seed = Long.getLong("morgue.seed", 27_001_403);
    Random random = new Random(seed);
    input = INPUT == null ? folder.resolve("in") : Path.of(INPUT);
    archive = folder.resolve("killed");
    if (INPUT == null) {
      InventedExport.writeTo(input, RECORDS, random);
    }
    Path whole = folder.resolve("undisturbed");
    List<RecordOutcome> told = undisturbed(whole);

    Map<ArticleId, HeldArticles.Held> before = Map.of();
    int commits = 0;
    int full = 0;
    int run = 0;
    for (int target : targets(told.size(), random)) {
      // every so often the largest file that can be written is small: to a program, a full disk
      boolean fills = run * FULL / KILLS < (run + 1) * FULL / KILLS;
      run++;
      Run ended =
          fills
              ? fill(40 + random.nextInt(160), told.size())
              : killAfter(target, random.nextInt(60));
      full += ended.stopped() ? 1 : 0;
      commits += ended.acknowledged().size();
      Map<ArticleId, HeldArticles.Held> held = HeldArticles.held(archive);
      int safe = ended.acknowledged().isEmpty() ? 0 : ended.acknowledged().getLast();
      HeldArticles.assertHolds(held, told.subList(0, safe));
      HeldArticles.assertHoldsAll(held, before);
      HeldArticles.assertIsABeginning(held, told);
      before = held;
    }

    System.err.printf(
        "KilledIndexTest: %d kills, %d full disks, %d commits%n", run - full, full, commits);
    assertThat(full).as("disks that filled up").isBetween(Math.min(1, FULL), FULL);
    assertThat(commits).as("commits acknowledged").isGreaterThan(KILLS);
    complete();
    assertThat(HeldArticles.whole(archive)).isEqualTo(HeldArticles.whole(whole));
    assertThat(
            HeldArticles.held(archive).values().stream().filter(HeldArticles.Held::latest).count())
        .isEqualTo(
            HeldArticles.held(archive).keySet().stream()
                .map(ArticleId::article)
                .distinct()
                .count());
  }

  private List<RecordOutcome> undisturbed(Path whole) throws IOException {
    Told told = new Told();
    try (ArchiveWriter writer = ArchiveWriter.open(whole)) {
      IndexReport report =
          new ArchiveIndexer(writer, IndexOptions.of(Clock.systemUTC()))
              .crawl(List.of(input), told);
      assertThat(report.stopped()).isNull();
      IndexCounts counts = report.counts();
      assertThat(counts.addUp()).isTrue();
      if (INPUT != null) {
        return told.records;
      }
      assertThat(List.of(counts.indexed(), counts.newVersions(), counts.duplicates()))
          .allSatisfy(count -> assertThat(count).isGreaterThan(RECORDS / 20));
      assertThat(counts.failed()).isPositive();
    }
    return told.records;
  }

  /** After how many records to kill, each time further on, so that each run adds something. */
  private static int[] targets(int records, Random random) {
    // far enough from the end that it cannot end before the kill
    return random.ints(KILLS, 1, records * 3 / 4).sorted().toArray();
  }

  /**
   * How a run ended.
   *
   * @param acknowledged how many records each of its commits acknowledged
   * @param stopped whether it ended by itself, as the disk was full
   */
  private record Run(List<Integer> acknowledged, boolean stopped) {}

  /** Runs and kills. */
  private Run killAfter(int records, int millisMore) throws Exception {
    Process process = indexing(records + LATE).start();
    Run run = follow(process, records, millisMore);
    assertThat(run.stopped()).isFalse();
    assertThat(process.exitValue()).isEqualTo(KILLED);
    return run;
  }

  /** Runs with a limit to how large a file may become, in KiB; kills if that was enough for all. */
  private Run fill(int kibibytes, int records) throws Exception {
    ProcessBuilder indexing = indexing(Long.MAX_VALUE);
    List<String> command = new ArrayList<>(List.of("bash", "-c"));
    command.add("ulimit -f " + kibibytes + " && exec \"$@\"");
    command.add("bash");
    command.addAll(indexing.command());
    return follow(indexing.command(command).start(), records, 0);
  }

  private ProcessBuilder indexing(long most) {
    return Jvm.process(
            folder,
            FrequentlyCommitted.class,
            List.of(archive.toString(), input.toString(), Long.toString(most)))
        .redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  /** Reads what a run says, and kills it once it has come so far. */
  private static Run follow(Process process, int records, int millisMore) throws Exception {
    List<Integer> acknowledged = new ArrayList<>();
    boolean stopped = false;
    try (BufferedReader lines = process.inputReader()) {
      boolean killed = false;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        stopped |= line.startsWith(FrequentlyCommitted.STOPPED);
        if (line.startsWith(FrequentlyCommitted.COMMITTED)) {
          acknowledged.add(number(line));
        }
        if (!killed && number(line) >= records) {
          assertThat(process.waitFor(millisMore, TimeUnit.MILLISECONDS)).isFalse();
          killed = process.toHandle().destroyForcibly();
        }
      }
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Run(acknowledged, stopped);
  }

  private static int number(String line) {
    return Integer.parseInt(line.substring(line.indexOf(' ') + 1));
  }

  /** Runs the command itself, to its end. */
  private void complete() throws Exception {
    List<String> args =
        List.of("index", "--json", "--archive", archive.toString(), input.toString());
    File report = folder.resolve("report.json").toFile();
    Process process =
        Jvm.process(folder, Main.class, args)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(report)
            .start();
    assertThat(process.waitFor(20, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue())
        .isIn(INPUT == null ? ExitCode.INPUTS.code() : ExitCode.OK.code(), ExitCode.INPUTS.code());
    JsonObject counts =
        JsonObject.of(Json.parseObject(Files.readString(report.toPath())).get("counts"), "counts");
    assertThat(counts.integer("unchanged", 0)).isPositive();
    try (ArchiveWriter writer = ArchiveWriter.open(archive)) {
      assertThat(writer.crawlState()).hasSize(1);
      String state = writer.crawlState().values().iterator().next();
      assertThat(Json.parseObject(state).get("finished")).isNotNull();
    }
  }
}
