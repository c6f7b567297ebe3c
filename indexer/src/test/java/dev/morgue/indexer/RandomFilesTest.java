package dev.morgue.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.ArticleJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever bytes a file holds, every parser gives results and throws nothing. */
class RandomFilesTest {

  private static final ParseContext CONTEXT = ParseContext.of(LocalDate.of(2026, 11, 22));
  private static final String[] NAMES = {"a", "a.txt", "a.json", "a.jsonl", "a.jsonl.gz"};

  private final List<ArticleParser> parsers = Parsers.found().all();

  @Test
  void allParsersAreFound() {
    assertThat(parsers)
        .extracting(ArticleParser::format)
        .containsExactly("html", "markdown", "jsonl", "header-text", "text");
  }

  @Test
  void randomBytes() {
    long seed = Long.getLong("morgue.seed", 65_964_008);
    Random random = new Random(seed);
    for (int i = 0; i < 3_000; i++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      parse(bytes, random, seed);
    }
  }

  @Test
  void randomSigns() {
    long seed = Long.getLong("morgue.seed", 65_964_008);
    Random random = new Random(seed);
    String[] signs = {
      "\n",
      "\n\n",
      " ",
      ": ",
      "\"",
      "{",
      "}",
      "[",
      "]",
      ",",
      "\\",
      "\\u00",
      "Headline",
      "By ",
      "---\n",
      "===\n",
      "Jane Doe",
      "3 May 2011",
      "05/01/2012",
      " | ",
      "©",
      "(AP) — ",
      "LONDON",
      "Read More",
      "水原",
      "\t",
      "\u0000",
      "\"title\":",
      "\"date\": ",
      "\"author\":",
      "1e999",
      "-",
      "null",
      "true",
      "9999999999",
      "\ufeff",
      "10:30",
      "Correction: "
    };
    for (int i = 0; i < 6_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(25); n > 0; n--) {
        text.append(signs[random.nextInt(signs.length)]);
      }
      parse(text.toString().getBytes(StandardCharsets.UTF_8), random, seed);
    }
  }

  @Test
  void brokenArticles() throws IOException {
    long seed = Long.getLong("morgue.seed", 65_964_008);
    Random random = new Random(seed);
    List<Path> articles;
    try (Stream<Path> files = Files.walk(Places.ARTICLES)) {
      articles = files.filter(Files::isRegularFile).sorted().toList();
    }
    for (int i = 0; i < 600; i++) {
      byte[] whole = Files.readAllBytes(articles.get(random.nextInt(articles.size())));
      ByteArrayOutputStream broken = new ByteArrayOutputStream();
      for (byte b : whole) {
        if (random.nextInt(100) > 0) {
          broken.write(random.nextInt(200) == 0 ? random.nextInt(256) : b);
        }
      }
      parse(broken.toByteArray(), random, seed);
    }
  }

  private void parse(byte[] bytes, Random random, long seed) {
    String name = "/saved/" + NAMES[random.nextInt(NAMES.length)];
    SavedFile file = SavedFile.of(name, bytes);
    for (ArticleParser parser : parsers) {
      try (Stream<ParseResult> results = parser.parse(file, CONTEXT)) {
        results.forEach(result -> {
          if (result instanceof ParseResult.Parsed parsed) {
            String json = ArticleJson.write(parsed.article());
            assertThat(ArticleJson.read(json)).isEqualTo(parsed.article());
          }
        });
        parser.claim(file.sample());
      } catch (IOException | UncheckedIOException e) {
        // broken gzip, the one thing about a file in memory that cannot be read
        assertThat(bytes[0]).as("seed %d", seed).isEqualTo((byte) 0x1f);
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed + ", " + parser.format() + " on " + name, e);
      }
    }
  }
}
