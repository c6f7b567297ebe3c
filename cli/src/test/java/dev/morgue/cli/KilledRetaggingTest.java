package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Name;
import dev.morgue.names.NameTagger;
import dev.morgue.upkeep.ArchiveCheck;
import dev.morgue.upkeep.ArchiveRetagging;
import dev.morgue.upkeep.Retagged;
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

/** A retagging that is killed loses nothing, and the next one does what is left. */
@EnabledOnOs(OS.LINUX) // where destroying a process forcibly is kill -9
class KilledRetaggingTest {

  private static final int ARTICLES = 6_000;

  @TempDir Path folder;

  /** Says of every article that it names one person. */
  private static final class OneName implements NameTagger {

    @Override
    public String version() {
      return "one name 1";
    }

    @Override
    public List<Name> tag(Article article) {
      return List.of(Name.of(Name.Kind.PERSON, "Marta Quill"));
    }
  }

  /** Retags an archive and says how far it is. */
  static final class Telling {

    private Telling() {}

    public static void main(String[] args) throws IOException {
      ArchiveRetagging.of(Path.of(args[0]), new OneName())
          .run((what, done, all) -> System.out.println(done));
    }
  }

  @Test
  void theRestIsDoneByTheNextRun() throws Exception {
    long seed = Long.getLong("morgue.seed", 96_744_737);
    Path archive = folder.resolve("archive");
    SmallArchive.writeMany(archive, ARTICLES);

    killAfter(new Random(seed).nextInt(ARTICLES / 2), archive);
    assertThat(ArchiveCheck.of(archive, UpkeepProgress.NONE).problems()).isEmpty();
    assertThat(ArchiveCheck.of(archive, UpkeepProgress.NONE).held()).isEqualTo(ARTICLES);

    Retagged rest = ArchiveRetagging.of(archive, new OneName()).run(UpkeepProgress.NONE);
    assertThat(rest.tagged() + rest.upToDate()).isEqualTo(ARTICLES);
    assertThat(ArchiveCheck.of(archive, UpkeepProgress.NONE).problems()).isEmpty();
    TestShell shell = new TestShell(folder).with("MORGUE_ARCHIVE", archive.toString());
    assertThat(shell.run("facets", "person")).isEqualTo(ExitCode.OK);
    assertThat(shell.out()).contains("person\tMarta Quill\t" + ARTICLES + "\n");
  }

  private void killAfter(int articles, Path archive) throws Exception {
    Process process =
        Jvm.process(folder, Telling.class, List.of(archive.toString()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine();
          line != null && Integer.parseInt(line) < articles;
          line = lines.readLine()) {
        continue;
      }
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
  }
}
