package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.json.Json;
import dev.morgue.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en-GB"><head><title>Old crane to fall | Saltmarsh Echo</title>
      <meta property="og:site_name" content="Saltmarsh Echo">
      <meta property="article:published_time" content="2019-05-03T23:40:00+01:00"></head>
      <body><nav><a href="/">Front page</a> <a href="/harbour">Harbour</a></nav>
      <article><h1>Old crane to fall</h1><p class="byline">By Marta Quill</p>
      <p>The harbour office of Saltmarsh said on Monday that the old crane would come down before
      winter, eleven years after the last ship was unloaded with it and two after it was painted.</p>
      <p>“It has stood in the wind for long enough,” the harbour master said, adding that the steel
      would be sold and the money spent on the ferry landing, whose planks are older still.</p>
      </article></body></html>
      """;

  @TempDir Path folder;

  private TestShell shell;
  private Path page;

  @BeforeEach
  void savePage() throws IOException {
    shell = new TestShell(folder);
    page = Files.writeString(folder.resolve("crane"), PAGE);
    Files.writeString(folder.resolve("gone.html"), "<html><title>404 Not Found</title></html>");
  }

  @Test
  void jsonLinesHaveAnObjectAnArticle() {
    assertThat(shell.run("extract", "crane", "gone.html", "--jsonl")).isEqualTo(ExitCode.OK);
    JsonObject article = Json.parseObject(shell.out().strip());
    assertThat(article.text("file")).isEqualTo(page.toString());
    assertThat(article.text("headline")).isEqualTo("Old crane to fall");
    assertThat(article.texts("authors")).isEqualTo(List.of("Marta Quill"));
    assertThat(article.text("published")).isEqualTo("2019-05-03T23:40+01:00");
    assertThat(article.text("source")).isEqualTo("Saltmarsh Echo");
    assertThat(article.text("body")).startsWith("The harbour office").contains(".\n\n“It has");
    assertThat(shell.err()).contains("gone.html: skipped, an error page");
  }

  @Test
  void explainTellsWhereValuesAreFromAndWhatWasThrownAway() {
    assertThat(shell.run("extract", "crane", "--explain")).isEqualTo(ExitCode.OK);
    assertThat(shell.out())
        .contains("byline: Marta Quill")
        .contains("meta article:published_time")
        .contains("left out:");
  }

  @Test
  void withoutOptionsTheArticleIsShown() {
    shell.run("extract", "crane");
    assertThat(shell.out()).startsWith("Old crane to fall\n").contains("harbour master said");
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThat(shell.run("extract", "nowhere.html")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("nowhere.html does not exist");
  }

  @Test
  void whatCannotBeReadFailsAndEndsWithThree() throws IOException {
    Files.writeString(folder.resolve("clip.md"), "---\ntitle: [open\n---\ntext\n");
    assertThat(shell.run("extract", "clip.md", "crane", "--jsonl")).isEqualTo(ExitCode.INPUTS);
    assertThat(shell.err()).contains("clip.md: failed, its front matter is no YAML");
    assertThat(shell.out()).contains("Old crane to fall");
  }
}
