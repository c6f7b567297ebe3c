package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.upkeep.ArchiveCheck;
import dev.morgue.upkeep.ArchiveRebuild;
import dev.morgue.upkeep.CheckReport;
import dev.morgue.upkeep.UpkeepProgress;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A rebuild that is killed, wherever it is, leaves the archive as it was. */
@EnabledOnOs(OS.LINUX) // where destroying a process forcibly is kill -9
class KilledRebuildTest {

  private static final int KILLS = 4;
  private static final int ARTICLES = 3_000;

  @TempDir Path folder;

  /** Rebuilds an archive in place, and says how far it is. */
  static final class Telling {

    private Telling() {}

    public static void main(String[] args) throws IOException {
      ArchiveRebuild.of(Path.of(args[0]))
          .in(ArchiveRebuild.Order.valueOf(args[1]))
          .inPlace((what, done, all) -> System.out.println(done));
      System.out.println(ARTICLES + 1);
    }
  }

  @Test
  void theOldIndexIsWhole() throws Exception {
    long seed = Long.getLong("morgue.seed", 73_702_272);
    Random random = new Random(seed);
    Path archive = folder.resolve("archive");
    SmallArchive.writeMany(archive, ARTICLES);
    TestShell shell = new TestShell(folder).with("MORGUE_ARCHIVE", archive.toString());
    String before = listed(shell);

    for (int kill = 0; kill < KILLS; kill++) {
      ArchiveRebuild.Order order = ArchiveRebuild.Order.values()[kill % 2];
      killAfter(random.nextInt(ARTICLES), archive, order);
      assertThat(listed(shell)).isEqualTo(before);
      CheckReport report = ArchiveCheck.of(archive, UpkeepProgress.NONE);
      assertThat(report.problems()).isEmpty();
      assertThat(report.held()).isEqualTo(ARTICLES);
    }
    assertThat(shell.run("rebuild")).isEqualTo(ExitCode.OK);
    assertThat(listed(shell)).isEqualTo(before);
  }

  private static String listed(TestShell shell) {
    assertThat(shell.run("search", "--jsonl", "--page-size=all", "--snippets=0"))
        .isEqualTo(ExitCode.OK);
    return shell.out();
  }

  /** Kills it as soon as it has told of so many articles, before or after its commit. */
  private void killAfter(int articles, Path archive, ArchiveRebuild.Order order) throws Exception {
    Process process =
        Jvm.process(folder, Telling.class, List.of(archive.toString(), order.name()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines = process.inputReader()) {
      String line = lines.readLine();
      while (line != null && Integer.parseInt(line) < articles) {
        line = lines.readLine();
      }
      assertThat(line).as("told before it ended").isNotNull();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
  }
}
