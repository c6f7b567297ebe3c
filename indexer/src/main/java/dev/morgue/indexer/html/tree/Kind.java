package dev.morgue.indexer.html.tree;

/** How the tags of a name are read: one for each rule of the HTML Standard, section 13.2.6. */
enum Kind {
  HTML("html"),
  HEAD("head"),
  BODY("body"),
  TITLE("title"),

  /** Stand in a head, and are empty. */
  HEAD_VOID("base", "basefont", "bgsound", "link", "meta"),
  SCRIPT("script"),
  STYLE("style", "noframes"),
  TEMPLATE("template"),
  NOSCRIPT("noscript"),
  TEXTAREA("textarea"),
  XMP("xmp"),
  IFRAME("iframe", "noembed"),
  LINK("a"),
  FORMATTING("b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u"),
  PARAGRAPH("p"),
  ITEM("li"),
  TERM("dd", "dt"),
  HEADING("h1", "h2", "h3", "h4", "h5", "h6"),
  PRE("pre", "listing"),
  BLOCK(
      "address",
      "article",
      "aside",
      "blockquote",
      "center",
      "details",
      "dialog",
      "dir",
      "div",
      "dl",
      "fieldset",
      "figcaption",
      "figure",
      "footer",
      "header",
      "hgroup",
      "main",
      "menu",
      "nav",
      "ol",
      "search",
      "section",
      "summary",
      "ul"),
  FORM("form"),
  BUTTON("button"),
  SELECT("select"),
  OPTION("option"),
  OPTGROUP("optgroup"),
  INPUT("input"),
  RULE("hr"),
  BREAK("br"),
  VOID("area", "embed", "img", "keygen", "wbr", "param", "source", "track"),
  RUBY_BASE("rb", "rtc"),
  RUBY_TEXT("rp", "rt"),
  OBJECT("applet", "marquee", "object"),
  TABLE("table"),
  CAPTION("caption"),
  COLGROUP("colgroup"),
  COL("col"),
  TABLE_BODY("tbody", "tfoot", "thead"),
  ROW("tr"),
  CELL("td", "th"),
  SVG("svg"),

  /** Read in ways of their own, and rare. */
  STRANGE("frame", "frameset", "image", "isindex", "math", "nobr", "plaintext"),
  OTHER;

  private final String[] names;

  Kind(String... names) {
    this.names = names;
  }

  /** The names in small letters; none for {@link #OTHER}. */
  String[] names() {
    return names.clone();
  }

  /** Whether it holds text only, that ends with its own end tag. */
  boolean isText() {
    return switch (this) {
      case TITLE, SCRIPT, STYLE, TEXTAREA, XMP, IFRAME -> true;
      default -> false;
    };
  }
}
