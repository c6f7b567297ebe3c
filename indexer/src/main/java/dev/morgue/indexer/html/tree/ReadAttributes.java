package dev.morgue.indexer.html.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes that any reader of a page asks for; others are left out. */
public final class ReadAttributes {

  /** Their names, in small letters. */
  public static final List<String> NAMES =
      List.of(
          "alt",
          "aria-hidden",
          "class",
          "content",
          "data-component",
          "data-datetime",
          "data-module",
          "data-testid",
          "data-type",
          "datetime",
          "encoding",
          "hidden",
          "href",
          "http-equiv",
          "id",
          "itemprop",
          "lang",
          "name",
          "property",
          "pubdate",
          "rel",
          "role",
          "style",
          "title",
          "type",
          "value",
          "xml:lang");

  private static final ByteNames<String> BY_BYTES = new ByteNames<>();

  static {
    NAMES.forEach(name -> BY_BYTES.put(name, name));
  }

  private ReadAttributes() {}

  /** The name that stands at a place, in small letters; null if nobody asks for it. */
  static @Nullable String named(byte[] page, int from, int to) {
    return BY_BYTES.get(page, from, to);
  }
}
