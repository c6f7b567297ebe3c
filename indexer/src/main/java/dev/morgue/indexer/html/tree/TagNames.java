package dev.morgue.indexer.html.tree;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the names of a page's tags. Not thread-safe; one for a page. */
final class TagNames {

  private static final ByteNames<TagName> HTML = new ByteNames<>();
  private static final ByteNames<TagName> FOREIGN = new ByteNames<>();

  static {
    for (Kind kind : Kind.values()) {
      for (String name : kind.names()) {
        HTML.put(name, TagName.html(name, kind));
        FOREIGN.put(name, TagName.foreign(name, kind));
      }
    }
    for (String name : "span label time cite picture video audio abbr q sup sub".split(" ", -1)) {
      HTML.put(name, TagName.html(name, Kind.OTHER));
    }
    for (String name : "path g use circle rect polygon line defs symbol stop".split(" ", -1)) {
      FOREIGN.put(name, TagName.foreign(name, Kind.OTHER));
    }
  }

  static final TagName HTML_ROOT = known("html");
  static final TagName HEAD = known("head");
  static final TagName BODY = known("body");
  static final TagName P = known("p");
  static final TagName BR = known("br");
  static final TagName OPTGROUP = known("optgroup");
  static final TagName RTC = known("rtc");
  static final TagName TBODY = known("tbody");
  static final TagName TR = known("tr");
  static final TagName COLGROUP = known("colgroup");

  private final byte[] page;

  /** The page's own names that no rule speaks of. */
  private final Map<String, TagName> others = new HashMap<>();

  private final Map<String, TagName> othersForeign = new HashMap<>();

  TagNames(byte[] page) {
    this.page = page;
  }

  private static TagName known(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
    TagName found = HTML.get(bytes, 0, bytes.length);
    if (found == null) {
      throw new IllegalStateException(name + " is no name that a rule speaks of");
    }
    return found;
  }

  TagName html(int from, int to) {
    TagName known = HTML.get(page, from, to);
    return known != null
        ? known
        : others.computeIfAbsent(other(from, to), n -> TagName.html(n, Kind.OTHER));
  }

  TagName foreign(int from, int to) {
    TagName known = FOREIGN.get(page, from, to);
    return known != null
        ? known
        : othersForeign.computeIfAbsent(other(from, to), n -> TagName.foreign(n, Kind.OTHER));
  }

  private String other(int from, int to) {
    for (int i = from; i < to; i++) {
      if (page[i] < 0) {
        throw NotCovered.here();
      }
    }
    return new String(page, from, to - from, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
  }

  /** The name of HTML with the same letters, if a page has it. */
  @Nullable TagName sameInHtml(TagName foreign) {
    byte[] bytes = foreign.name.getBytes(StandardCharsets.ISO_8859_1);
    TagName known = HTML.get(bytes, 0, bytes.length);
    return known != null ? known : others.get(foreign.name);
  }
}
