package dev.morgue.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.ArticleJson;
import dev.morgue.json.Json;
import dev.morgue.json.JsonMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file of testdata/articles is read as testdata/expected says. After a change that is meant,
 * run with {@code -Dmorgue.golden=rewrite} and look through the difference.
 */
class GoldenTest {

  private static final boolean REWRITE = "rewrite".equals(System.getProperty("morgue.golden"));

  static List<Path> articles() throws IOException {
    return Fixture.all();
  }

  private static Path expected(Path article) {
    return Places.EXPECTED.resolve(article + ".expected.json");
  }

  @ParameterizedTest
  @MethodSource("articles")
  void isReadAsExpected(Path article) throws Exception {
    String read = read(article);
    Path golden = expected(article);
    if (REWRITE) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, read);
    }
    assertThat(read).as("%s", golden).isEqualTo(Files.readString(golden));
  }

  @Test
  void nothingIsExpectedOfFilesThatAreNotThere() throws IOException {
    List<Path> expected = articles().stream().map(GoldenTest::expected).toList();
    assertThat(Fixture.below(Places.EXPECTED).stream().map(Places.EXPECTED::resolve))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  /** The file's results as JSON, with the project's folder taken out of the paths. */
  private static String read(Path article) throws InterruptedException {
    List<Map<String, @Nullable Object>> results =
        Fixture.read(article).stream().map(GoldenTest::tree).toList();
    String folder = SavedFile.of(Places.PROJECT).location() + "/";
    return Json.writeIndented(results).replace(folder, "") + "\n";
  }

  private static Map<String, @Nullable Object> tree(ParseResult result) {
    return switch (result) {
      case ParseResult.Parsed it ->
          new JsonMap().put("parsed", ArticleJson.tree(it.article())).tree();
      case ParseResult.Skipped it ->
          new JsonMap().put("skipped", it.reason()).put("where", it.where()).tree();
      case ParseResult.Failed it ->
          new JsonMap().put("failed", it.reason()).put("where", it.where()).tree();
    };
  }
}
