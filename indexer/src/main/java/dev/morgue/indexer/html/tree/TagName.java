package dev.morgue.indexer.html.tree;

import java.util.Set;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * The name of a tag with what the rules of parsing ask of it. Compared by identity: a page has one
 * of each.
 */
final class TagName {

  /** Nothing beyond it is in scope. */
  static final int SCOPE = 1;

  /** Nothing beyond it is in list item scope. */
  static final int LIST = 2;

  /** Nothing beyond it is in button scope. */
  static final int BUTTON = 4;

  /** Nothing beyond it is in table scope. */
  static final int TABLE = 8;

  /** Ends by itself when what is around it ends. */
  static final int IMPLIED_END = 16;

  static final int SPECIAL = 32;

  /** Listed as active formatting element while it is open. */
  static final int FORMATTING = 64;

  /** Formatting elements around it are not active within. */
  static final int MARKER = 128;

  /** Of a drawing. */
  static final int FOREIGN = 256;

  private static final Set<String> SCOPES =
      names("applet caption html marquee object select table td template th");
  private static final Set<String> IMPLIED = names("dd dt li optgroup option p rb rp rt rtc");
  private static final Set<String> MARKERS = names("applet caption marquee object td template th");
  private static final Set<String> SPECIALS =
      names(
          "address applet area article aside base basefont bgsound blockquote body br button"
              + " caption center col colgroup dd details dir div dl dt embed fieldset figcaption"
              + " figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html"
              + " iframe img input keygen li link listing main marquee menu meta nav noembed"
              + " noframes noscript object ol p param plaintext pre script search section select"
              + " source style summary table tbody td template textarea tfoot th thead title tr"
              + " track ul wbr xmp");

  final String name;
  final Tag tag;
  final Kind kind;
  final int bits;

  private TagName(String name, Tag tag, Kind kind, int bits) {
    this.name = name;
    this.tag = tag;
    this.kind = kind;
    this.bits = bits;
  }

  static TagName html(String name, Kind kind) {
    int bits =
        bit(SCOPES, name, SCOPE)
            | bit(names("ol ul"), name, LIST)
            | bit(names("button"), name, BUTTON)
            | bit(names("html table template"), name, TABLE)
            | bit(IMPLIED, name, IMPLIED_END)
            | bit(SPECIALS, name, SPECIAL)
            | bit(MARKERS, name, MARKER)
            | (kind == Kind.FORMATTING || kind == Kind.LINK ? FORMATTING : 0);
    Tag tag = Tag.valueOf(name, Parser.NamespaceHtml, ParseSettings.htmlDefault);
    return new TagName(name, tag, kind, bits);
  }

  static TagName foreign(String name, Kind kind) {
    Tag tag = Tag.valueOf(name, Parser.NamespaceSvg, ParseSettings.htmlDefault);
    return new TagName(name, tag, kind, FOREIGN);
  }

  boolean is(int any) {
    return (bits & any) != 0;
  }

  private static Set<String> names(String names) {
    return Set.of(names.split(" ", -1));
  }

  private static int bit(Set<String> names, String name, int bit) {
    return names.contains(name) ? bit : 0;
  }
}
