package dev.morgue.indexer.extract;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an element takes part in a page's text. Elements that are not here are inline. */
enum Tag {
  P("p"),
  DIV("div", "body", "center", "amp-story-page"),
  SECTION(Mark.TAG_SECTION, "section", "hgroup", "details"),
  ARTICLE(Mark.TAG_ARTICLE, "article"),
  MAIN(Mark.TAG_MAIN, "main"),
  ASIDE(Mark.TAG_ASIDE, "aside"),
  FOOTER(Mark.TAG_FOOTER, "footer"),
  HEADER(Mark.TAG_HEADER, "header"),
  NAV(Mark.TAG_NAV, "nav", "menu"),
  H1("h1"),
  H2("h2"),
  H3("h3"),
  H4("h4", "h5", "h6", "summary"),
  LIST(Mark.TAG_LIST, "ul", "ol", "dl", "dir"),
  ITEM("li", "dt", "dd"),
  QUOTE(Mark.TAG_QUOTE, "blockquote"),
  PRE("pre", "xmp", "listing"),
  FIGURE(Mark.TAG_FIGURE, "figure", "amp-img", "picture"),
  CAPTION("figcaption", "caption"),
  TABLE(Mark.TAG_TABLE, "table"),
  ROW("tr", "tbody", "thead", "tfoot", "colgroup"),
  CELL("td", "th"),
  FORM(Mark.TAG_FORM, "form", "fieldset", "legend"),
  ADDRESS("address"),
  /** Begins a new line, or a new block when there are two. */
  BREAK("br"),
  RULE("hr"),
  LINK("a"),
  BOLD("b", "strong"),
  ITALIC("i", "em", "cite"),
  /** Not read: it shows no text, or not the article's. */
  SILENT(
      "script",
      "style",
      "template",
      "noscript",
      "svg",
      "math",
      "iframe",
      "object",
      "embed",
      "select",
      "textarea",
      "button",
      "input",
      "canvas",
      "audio",
      "video",
      "map",
      "head",
      "link",
      "meta",
      "title",
      "datalist",
      "dialog",
      "frameset",
      "noframes",
      "amp-ad",
      "amp-analytics");

  private static final Map<String, Tag> BY_NAME = byName();

  private final String[] names;
  private final long marks;

  Tag(String... names) {
    this.names = names;
    this.marks = 0;
  }

  Tag(Mark mark, String... names) {
    this.names = names;
    this.marks = mark.bit();
  }

  private static Map<String, Tag> byName() {
    Map<String, Tag> tags = new HashMap<>();
    for (Tag tag : values()) {
      for (String name : tag.names) {
        tags.put(name, tag);
      }
    }
    return tags;
  }

  /** The tag with a name in lower case; null for an inline element. */
  static @Nullable Tag named(String name) {
    return BY_NAME.get(name);
  }

  /** The marks that come with the tag. */
  long marks() {
    return marks;
  }

  /** Whether its text stands apart from what is around it. */
  boolean isBlock() {
    return compareTo(BREAK) < 0 || this == RULE;
  }
}
