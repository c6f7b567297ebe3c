package dev.morgue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes copies the same article: addresses, keys and ids. */
class ArticleIdentityTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.example.org/a/b/, example.org/a/b",
    "HTTP://Example.ORG:80/A?b=C, example.org/A?b=C",
    "https://example.org:443/, example.org",
    "https://example.org:8080/x, example.org:8080/x",
    "https://example.org/a#top, example.org/a",
    "https://example.org/#!/a, example.org/#!/a",
    "https://example.org/a?utm_source=x&id=7&fbclid=1, example.org/a?id=7",
    "https://example.org/a?utm_source=x, example.org/a",
    "https://example.org/a/?, example.org/a",
    "https://example.org?id=7&b=, example.org?id=7&b=",
    "https://example.org/a?UTM_Medium=x&b=2&a=1, example.org/a?b=2&a=1",
    "not an address, not an address",
  })
  void addresses(String url, String normal) {
    assertThat(UrlNormalForm.of(url)).isEqualTo(normal);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "X1, http://a.org/1, TMS, The Times, id:tms/X1",
        "X1, http://a.org/1, -, The Times, id:the times/X1",
        "X1, -, -, A/B Post, id:a%2fb post/X1",
        "X1, -, -, -, id:/in/a.txt/X1",
        "-, http://www.a.org/1/, TMS, The Times, url:a.org/1",
        "-, -, TMS, The Times, file:/in/a.txt#3",
      })
  void keys(String vendorId, String url, String code, String name, String key) {
    Original.Location place = new Original.Location("/in/a.txt", 3);
    Original original = new Original("a".repeat(64), "text", List.of(place));
    assertThat(ArticleKey.of(vendorId, url, new Source(name, code, null), original)).isEqualTo(key);
  }

  @Test
  void withoutAnyMarkTheBytesAreTheKey() {
    Original original = new Original("a".repeat(64), "text", List.of());
    assertThat(ArticleKey.of(null, null, Source.UNKNOWN, original))
        .isEqualTo("sha256:" + "a".repeat(64));
  }

  @Test
  void idsShareTheArticlesHalf() {
    ArticleId one = ArticleId.of("key", Sha256.of("one"));
    ArticleId two = ArticleId.of("key", Sha256.of("two"));
    assertThat(one).isNotEqualTo(two);
    assertThat(one.article()).isEqualTo(two.article()).hasSize(16);
    assertThat(one.value()).isEqualTo("2c70e12b7a0646f9-" + Sha256.of("one").substring(0, 16));
    assertThat(new ArticleId(one.toString())).isEqualTo(one).isEqualByComparingTo(one);
    assertThat(ArticleId.of("other", Sha256.of("one")).article()).isNotEqualTo(one.article());
  }

  @Test
  void onlyIdsAreIds() {
    String half = "0123456789abcdef";
    for (String text :
        List.of(
            "",
            half,
            half + "-" + half + "0",
            (half + "-" + half).toUpperCase(Locale.ROOT),
            half + "_" + half)) {
      assertThatThrownBy(() -> new ArticleId(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("'" + text + "' is not an article id");
    }
  }
}
