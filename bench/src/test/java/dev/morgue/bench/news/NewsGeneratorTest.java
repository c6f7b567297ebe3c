package dev.morgue.bench.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NewsGeneratorTest {

  /**
   * Of the first 300 of 5,000 articles of seed 42. Change it only with a change of the generator
   * that is meant: figures measured on generated archives cannot be compared across it.
   */
  private static final String SHA_256 =
      "1a99b052d267f403506519a73c502110270f42266a7016d6afdc945ed81a1777";

  @Test
  void theSameSeedGivesTheSameBytesOnEveryMachine() throws Exception {
    byte[] lines = lines(new NewsGenerator(42, 5_000), 300);

    assertThat(sha256(lines)).isEqualTo(SHA_256);
  }

  @Test
  void anArticleDoesNotDependOnWhatWasAskedBefore() {
    NewsGenerator generator = new NewsGenerator(9, 400);
    List<GeneratedArticle> inOrder = IntStream.range(0, 400).mapToObj(generator::article).toList();

    NewsGenerator other = new NewsGenerator(9, 400);
    List<GeneratedArticle> inParallel =
        IntStream.range(0, 400).parallel().mapToObj(other::article).toList();

    assertThat(inParallel).isEqualTo(inOrder);
    assertThat(new NewsGenerator(9, 400).article(399)).isEqualTo(inOrder.getLast());
  }

  @Test
  void anotherSeedGivesOtherArticles() {
    GeneratedArticle one = new NewsGenerator(1, 10).article(0);
    GeneratedArticle two = new NewsGenerator(2, 10).article(0);

    assertThat(one.story().body()).isNotEqualTo(two.story().body());
    assertThat(one.publication()).isNotEqualTo(two.publication());
  }

  @Test
  void theWholeSpanIsUsedWhateverTheNumber() {
    for (int count : new int[] {1, 2, 50, 3_000}) {
      NewsGenerator generator = new NewsGenerator(3, count);
      for (int i : new int[] {0, count / 2, count - 1}) {
        assertThat(generator.article(i).id()).isEqualTo("gen-" + i);
      }
    }
    assertThat(new NewsGenerator(3, 3_000).article(0).publication().url()).contains("/200");
  }

  @Test
  void whatIsNotThereCannotBeAskedFor() {
    NewsGenerator generator = new NewsGenerator(1, 3);

    assertThatThrownBy(() -> generator.article(3))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("there is no article 3 of 3");
    assertThatThrownBy(() -> generator.article(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> new NewsGenerator(1, -1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new NewsGenerator(1, 0).count()).isZero();
  }

  private static byte[] lines(NewsGenerator generator, int count) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ArticleLines lines = new ArticleLines(out)) {
      for (int i = 0; i < count; i++) {
        lines.write(generator.article(i));
      }
    }
    return out.toByteArray();
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
