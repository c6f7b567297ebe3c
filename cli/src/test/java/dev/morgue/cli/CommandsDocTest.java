package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the examples of docs/commands.md in order: a line that begins with {@code $} is run, what
 * follows is what it prints. With {@code -Dmorgue.golden=rewrite} what is printed is written there
 * anew; look through the difference.
 */
class CommandsDocTest {

  private static final boolean REWRITE = "rewrite".equals(System.getProperty("morgue.golden"));
  private static final Path PAGE = Path.of("..", "docs", "commands.md");
  private static final Pattern BLOCK =
      Pattern.compile("<!-- run -->\n```\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
  private static final String SIZE = "\\d+(\\.\\d)? (kB|MB|bytes)";

  @TempDir Path folder;

  @Test
  void everyExamplePrintsWhatThePageSays() throws IOException {
    Path papers = Files.createDirectories(folder.resolve("papers"));
    String page = Files.readString(PAGE);
    StringBuilder actual = new StringBuilder();
    Matcher block = BLOCK.matcher(page);
    int from = 0;
    write("papers.jsonl", papers);
    write("names.jsonl", folder); // a paper of its own, for the commands about names
    while (block.find()) {
      actual.append(page, from, block.start(1)).append(run(block.group(1)));
      from = block.end(1);
      write("late.jsonl", papers); // from the second block on
    }
    actual.append(page.substring(from));
    if (REWRITE) {
      Files.writeString(PAGE, actual);
    }
    assertThat(actual.toString()).isEqualTo(page);
  }

  @Test
  void everyCommandHasItsChapter() throws IOException {
    List<String> chapters =
        Files.readString(PAGE)
            .lines()
            .filter(l -> l.startsWith("## "))
            .map(l -> l.substring(3))
            .toList();
    assertThat(chapters).containsAll(Main.forms().stream().map(CommandForm::name).toList());
  }

  private static void write(String name, Path into) throws IOException {
    try (InputStream in = CommandsDocTest.class.getResourceAsStream("/commands/" + name)) {
      Files.write(into.resolve(name), Objects.requireNonNull(in, name).readAllBytes());
    }
  }

  /** A block's commands, each with what it prints. */
  private String run(String block) {
    StringBuilder printed = new StringBuilder();
    for (String line : block.lines().filter(l -> l.startsWith("$ ")).toList()) {
      printed.append(line).append('\n');
      for (String command : line.substring(2).split("; ", -1)) {
        printed.append(output(command));
      }
    }
    return printed.toString();
  }

  private String output(String command) {
    Matcher head = Pattern.compile(" \\| head -(\\d+)$").matcher(command);
    boolean cut = head.find();
    TestShell shell = new TestShell(folder).with("MORGUE_ARCHIVE", "morgue-archive");
    shell.run(words(cut ? command.substring(0, head.start()) : command));
    String out =
        (shell.err() + shell.out())
            .replace(folder + "/", "")
            .replaceAll("\\d+\\.\\d s\\b", "0.0 s")
            .replaceAll("index had " + SIZE + " and has " + SIZE, "index had 0 kB and has 0 kB")
            .replaceAll(", " + SIZE + " of index", ", 0 kB of index")
            .replaceAll("in \\d+ files, " + SIZE, "in 0 files, 0 kB")
            .replaceAll("\\d+ pages written", "all pages written")
            .replaceAll("copied [1-9]\\d* of them, " + SIZE, "copied all of them, 0 kB");
    return cut
        ? out.lines().limit(Long.parseLong(head.group(1))).reduce("", (a, b) -> a + b + "\n")
        : out;
  }

  private static String[] words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    assertThat(words.removeFirst()).isEqualTo("morgue");
    return words.toArray(String[]::new);
  }
}
