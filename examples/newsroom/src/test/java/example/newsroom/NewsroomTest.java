package example.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsroomTest {

  @Test
  void everyAnswerIsAsExpected(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean asExpected =
        new Newsroom(new PrintStream(out, true, StandardCharsets.UTF_8)).run(folder);

    assertThat(asExpected).as(out.toString(StandardCharsets.UTF_8)).isTrue();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("[ferry]", "version 2", "corrected");
  }

  @Test
  void anAnswerThatIsNotAsExpectedIsNoticed() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Report report = new Report(new PrintStream(out, true, StandardCharsets.UTF_8));
    report.expect("articles", 3L, 4L);

    assertThat(report.allAsExpected()).isFalse();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("NOT AS EXPECTED: articles: 4");
  }

  @Test
  void usesPublicPackagesOnlyAndNoTypeOfLucene() throws IOException {
    List<Path> sources;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      sources = files.filter(file -> file.toString().endsWith(".java")).toList();
    }
    assertThat(sources).hasSizeGreaterThanOrEqualTo(3);
    for (Path source : sources) {
      assertThat(Files.readString(source))
          .as(source.toString())
          .doesNotContain("org.apache.lucene", "dev.morgue.index", "dev.morgue.json");
    }
  }
}
