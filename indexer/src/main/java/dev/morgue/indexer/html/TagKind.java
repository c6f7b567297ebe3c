package dev.morgue.indexer.html;

/** What the name of a tag means to one who passes over a page's markup without parsing it. */
enum TagKind {
  SCRIPT("script"),
  STYLE("style"),

  /** Holds text with entities, and no elements. */
  TEXT("title", "textarea"),

  /** Holds text without entities, and no elements. */
  CODE("iframe", "noembed", "noframes", "xmp"),

  SVG("svg"),
  MATH("math"),
  NOSCRIPT("noscript"),
  SELECT("select"),

  /** The attributes of several that are open decide how a parser nests them. */
  FORMATTING(
      "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"),

  /** The page behind it is read in another way. */
  STRANGE("frameset", "plaintext", "template"),

  OTHER;

  private static final NameTable<TagKind> KINDS = new NameTable<>(OTHER);

  static {
    for (TagKind kind : values()) {
      for (String name : kind.names) {
        KINDS.put(name, kind);
      }
    }
  }

  private final String[] names;

  TagKind(String... names) {
    this.names = names;
  }

  /** The kind of the tag whose name stands at a place, in any letter case. */
  static TagKind of(String page, int from, int to) {
    return KINDS.get(page, from, to);
  }
}
