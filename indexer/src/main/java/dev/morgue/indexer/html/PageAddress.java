package dev.morgue.indexer.html;

import dev.morgue.indexer.parse.HostName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page is from: the addresses that it states for itself, in the order of trust: the
 * canonical link, og:url, JSON-LD, what the browser wrote when it saved the page. An address
 * without a path is the site's, not the article's, and counts only where there is no other.
 *
 * @param clues the addresses, best first
 * @param host the best one's host name in lower case, without "www."; null when none is stated
 */
record PageAddress(List<Clue> clues, @Nullable String host) {

  private static final Pattern ARCHIVED =
      Pattern.compile("^https?://web\\.archive\\.org/web/\\d+[a-z_]*/(https?:?/+.*)$");

  static PageAddress of(PageMarkup markup, @Nullable Map<?, ?> article, @Nullable String saved) {
    List<Clue> clues = new ArrayList<>();
    add(clues, markup.canonical, "link canonical", 0.95);
    add(clues, markup.meta("og:url"), "meta og:url", 0.9);
    Object main = article == null ? null : article.get("mainEntityOfPage");
    if (main instanceof Map<?, ?> page) {
      add(clues, LinkedData.text(page, "@id", "url"), "JSON-LD mainEntityOfPage", 0.85);
    }
    add(clues, LinkedData.text(article, "mainEntityOfPage", "url"), "JSON-LD url", 0.85);
    add(clues, markup.meta("twitter:url"), "meta twitter:url", 0.8);
    add(clues, saved, "note of the program that saved the page", 0.8);
    clues.sort((a, b) -> Boolean.compare(isSite(a.value()), isSite(b.value())));
    String host = clues.isEmpty() ? null : host(clues.getFirst().value());
    return new PageAddress(List.copyOf(clues), host);
  }

  private static void add(
      List<Clue> clues, @Nullable String address, String evidence, double confidence) {
    if (address == null) {
      return;
    }
    String plain = address.strip();
    Matcher archived = plain.contains("web.archive.org") ? ARCHIVED.matcher(plain) : null;
    plain = archived != null && archived.matches() ? archived.group(1) : plain;
    plain = plain.startsWith("//") ? "https:" + plain : plain;
    // most pages state one address several times
    boolean known = !clues.isEmpty() && clues.getFirst().value().equals(plain);
    if (known || (plain.length() < 2_000 && host(plain) != null)) {
      clues.add(new Clue(plain, evidence, confidence));
    }
  }

  private static boolean isSite(String address) {
    int path = address.indexOf('/', address.indexOf("//") + 2);
    return path < 0 || path == address.length() - 1;
  }

  /** The best address; null when the page states none. */
  @Nullable String best() {
    return clues.isEmpty() ? null : clues.getFirst().value();
  }

  private static @Nullable String host(String address) {
    if (!address.startsWith("http://") && !address.startsWith("https://")) {
      return null;
    }
    return HostName.of(address);
  }
}
