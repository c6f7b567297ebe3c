package dev.morgue;

import java.util.regex.Pattern;

/**
 * Names one saved version of one article: sixteen hexadecimal digits of the article's key, a
 * hyphen, and sixteen of what was saved. Versions of one article share the first half. It is a pure
 * function of key and saved bytes, so the same file gets the same id in every archive.
 *
 * @param value the 33 characters
 */
public record ArticleId(String value) implements Comparable<ArticleId> {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{16}-[0-9a-f]{16}");

  /** Checks the form. */
  public ArticleId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'" + value + "' is not an article id: 16 hexadecimal digits, '-', 16 more");
    }
  }

  /**
   * The id of the version with this key and saved hash.
   *
   * @param key the article's key, see {@link Article#key()}
   * @param savedSha256 SHA-256 of what was saved, 64 hexadecimal digits
   */
  public static ArticleId of(String key, String savedSha256) {
    return new ArticleId(Sha256.of(key).substring(0, 16) + "-" + savedSha256.substring(0, 16));
  }

  /** The half that all versions of the article share. */
  public String article() {
    return value.substring(0, 16);
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
