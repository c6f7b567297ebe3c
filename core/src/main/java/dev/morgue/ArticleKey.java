package dev.morgue;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What makes saved copies versions of one article: the vendor's id within its publication, else the
 * canonical address, else the place of the first saved copy.
 */
public final class ArticleKey {

  private ArticleKey() {}

  /**
   * The key of an article.
   *
   * <p>A vendor's id is unique only with its vendor, so the publication's code or name goes in
   * front; where neither is known, the file does.
   *
   * @throws IllegalArgumentException if nothing identifies the article
   */
  public static String of(
      @Nullable String vendorId, @Nullable String url, Source source, Original original) {
    if (vendorId != null) {
      return "id:" + scope(source, original) + "/" + vendorId;
    }
    if (url != null) {
      return "url:" + UrlNormalForm.of(url);
    }
    if (original.locations().isEmpty()) {
      return "sha256:" + original.sha256();
    }
    return "file:" + original.locations().getFirst();
  }

  private static String scope(Source source, Original original) {
    String owner = source.code() != null ? source.code() : source.name();
    if (owner != null) {
      return owner.strip().toLowerCase(Locale.ROOT).replace("/", "%2f");
    }
    return original.locations().isEmpty() ? "" : original.locations().getFirst().path();
  }
}
