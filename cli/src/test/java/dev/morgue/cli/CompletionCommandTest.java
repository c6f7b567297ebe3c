package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Accession;
import dev.morgue.Article;
import dev.morgue.Name;
import dev.morgue.Source;
import dev.morgue.search.ArchiveWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts are asked in the shells themselves, where these are installed. */
class CompletionCommandTest {

  @TempDir Path folder;

  private TestShell shell;

  @BeforeEach
  void openShell() {
    shell = new TestShell(folder);
  }

  private String script(String language) {
    assertThat(shell.run("completion", language)).isEqualTo(ExitCode.OK);
    return shell.out();
  }

  private static boolean isInstalled(String program) {
    for (String place : List.of("/bin", "/usr/bin", "/usr/local/bin")) {
      if (Files.isExecutable(Path.of(place, program))) {
        return true;
      }
    }
    System.err.println("CompletionCommandTest: NOT CHECKED: " + program + " is not installed");
    return false;
  }

  private String run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(out).isZero();
    return out;
  }

  /** What bash offers when the last of these words is being typed. */
  private List<String> offered(Path script, String... words) throws Exception {
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      line.append(" '").append(word).append('\'');
    }
    String ask =
        "compopt() { :; }; . '"
            + script
            + "'; COMP_WORDS=("
            + line
            + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _morgue; printf '%s\\n'"
            + " \"${COMPREPLY[@]}\"";
    return run("bash", "-c", ask).lines().filter(word -> !word.isEmpty()).toList();
  }

  @Test
  void bashOffersCommandsOptionsAndFixedWords() throws Exception {
    if (!isInstalled("bash")) {
      return;
    }
    Path script = folder.resolve("morgue.bash");
    Files.writeString(script, script("bash"));
    Files.createFile(folder.resolve("clippings.txt"));

    assertThat(offered(script, "morgue", "se")).containsExactly("search", "searches");
    assertThat(offered(script, "morgue", "search", "--per")).containsExactly("--person");
    assertThat(offered(script, "morgue", "search", "--sort", "n")).containsExactly("newest");
    assertThat(offered(script, "morgue", "search", "--sort", "=", "n")).containsExactly("newest");
    assertThat(offered(script, "morgue", "timeline", "--by", ""))
        .containsExactly("day", "week", "month", "quarter", "year");
    assertThat(offered(script, "morgue", "collection", "re")).containsExactly("remove");
    assertThat(offered(script, "morgue", "facets", "sou")).containsExactly("source");
    assertThat(offered(script, "morgue", "index", "cli")).containsExactly("clippings.txt");
    assertThat(offered(script, "morgue", "help", "fac")).containsExactly("facets");
    assertThat(offered(script, "morgue", "search", "harb")).isEmpty();
    for (CommandForm form : Main.forms()) {
      assertThat(offered(script, "morgue", form.name(), "--"))
          .containsAll(form.options().stream().map(Option::name).toList());
    }
  }

  /** The command itself, as a process, in place of the one that is not installed. */
  private String command() {
    StringBuilder command = new StringBuilder("morgue() {");
    for (String word : Jvm.process(folder, Main.class, List.of()).command()) {
      command.append(" '").append(word).append('\'');
    }
    return command + " \"$@\"; }\n";
  }

  @Test
  void bashOffersTheNamesAndPublicationsOfTheArchive() throws Exception {
    if (!isInstalled("bash")) {
      return;
    }
    try (ArchiveWriter writer = ArchiveWriter.open(folder.resolve("my archive"))) {
      for (String person : List.of("Zelda O'Malley", "Zelma Quill", "Ada Quill", "Ana Zelk")) {
        writer.add(
            Article.builder()
                .key(person)
                .headline("Of " + person)
                .source(Source.of("The Daily Heron"))
                .names(List.of(Name.of(Name.Kind.PERSON, person)))
                .build());
      }
    }
    Path script = folder.resolve("morgue.bash");
    Files.writeString(script, command() + script("bash"));
    String[] in = {"morgue", "search", "--archive", "my\\ archive"};

    assertThat(offered(script, and(in, "--person", "zel")))
        .containsExactlyInAnyOrder("Zelda O'Malley", "Zelma Quill");
    assertThat(offered(script, and(in, "--person", "=", "\"Ada Q"))).containsExactly("Ada Quill");
    assertThat(offered(script, and(in, "--person", "Zelk"))).containsExactly("Ana Zelk");
    assertThat(offered(script, and(in, "--source", "her"))).containsExactly("The Daily Heron");
    assertThat(offered(script, and(in, "--person", "nobody"))).isEmpty();
    assertThat(offered(script, and(in, "--person", ""))).isEmpty();
    assertThat(offered(script, "morgue", "search", "--archive", "none", "--person", "zel"))
        .isEmpty();
  }

  /** A script, and an archive with saved searches and collections. */
  private Path withSearches() throws IOException {
    Path archive = folder.resolve("morgue-archive");
    try (ArchiveWriter writer = ArchiveWriter.open(archive)) {
      for (String collection : List.of("Panama papers", "Harbour", "Pan-Am")) {
        writer.add(
            Article.builder()
                .key(collection)
                .headline("Of it")
                .names(List.of(Name.of(Name.Kind.PERSON, "Zelda Quill")))
                .accession(Accession.in(List.of(collection)))
                .build());
      }
    }
    Files.writeString(
        archive.resolve("searches.csv"),
        "name,query\nopioids,fentanyl OR oxycod*\ncrime in Leeds,crime w/s leeds\n");
    return Files.writeString(folder.resolve("morgue.bash"), command() + script("bash"));
  }

  @Test
  void bashOffersSavedSearchesAndCollectionsByName() throws Exception {
    if (!isInstalled("bash")) {
      return;
    }
    Path script = withSearches();
    for (String action : List.of("show", "remove", "rename")) {
      assertThat(offered(script, "morgue", "searches", action, ""))
          .containsExactlyInAnyOrder("opioids", "crime in Leeds");
    }
    assertThat(offered(script, "morgue", "searches", "show", "lee"))
        .containsExactly("crime in Leeds");
    assertThat(offered(script, "morgue", "searches", "re")).containsExactly("remove", "rename");
    assertThat(offered(script, "morgue", "collection", "add", "pan"))
        .containsExactlyInAnyOrder("Panama papers", "Pan-Am");
    assertThat(offered(script, "morgue", "collection", "remove", "\"Pana"))
        .containsExactly("Panama papers");
    assertThat(offered(script, "morgue", "index", "--collection", "=", "harb"))
        .containsExactly("Harbour");
    assertThat(offered(script, "morgue", "searches", "show", "nothing")).isEmpty();
  }

  @Test
  void bashOffersWhatMayStandBehindAFieldOfAQuery() throws Exception {
    if (!isInstalled("bash")) {
      return;
    }
    Path script = withSearches();
    // bash cuts words at the colon
    assertThat(offered(script, "morgue", "search", "search", ":"))
        .containsExactlyInAnyOrder("opioids", "\"crime in Leeds\"");
    assertThat(offered(script, "morgue", "search", "flood", "search", ":", "op"))
        .containsExactly("opioids");
    assertThat(offered(script, "morgue", "facets", "source", "in", ":", "\"Panama p"))
        .containsExactly("\"Panama papers\"");
    assertThat(offered(script, "morgue", "search", "person", ":", "zel"))
        .containsExactly("\"Zelda Quill\"");
    assertThat(offered(script, "morgue", "search", "headline", ":", "zel")).isEmpty();
    // but not within quotation marks
    assertThat(offered(script, "morgue", "search", "\"flood (in:harb"))
        .containsExactly("flood (in:Harbour");
    assertThat(offered(script, "morgue", "searches", "add", "x", "\"search:\\\"crime in"))
        .containsExactly("search:\"crime in Leeds\"");
  }

  private static String[] and(String[] words, String... more) {
    return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void zshReadsItsScript() throws Exception {
    String text = script("zsh");
    assertThat(text).startsWith("#compdef morgue\n");
    for (CommandForm form : Main.forms()) {
      assertThat(text).contains("    " + form.name() + ")\n");
      form.options().forEach(option -> assertThat(text).contains(option.name()));
    }
    if (isInstalled("zsh")) {
      Path script = Files.writeString(folder.resolve("_morgue"), text);
      run("zsh", "-n", script.toString());
    }
  }

  @Test
  void anotherShellIsRefused() {
    assertThat(shell.run("completion", "tcsh")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err())
        .isEqualTo("morgue: completion is there for bash and zsh, not for 'tcsh'\n");
  }
}
