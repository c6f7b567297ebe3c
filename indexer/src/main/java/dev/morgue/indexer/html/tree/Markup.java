package dev.morgue.indexer.html.tree;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jspecify.annotations.Nullable;

/** Cuts a page's bytes into tags, texts and comments. Not thread-safe; one for a page. */
final class Markup {

  private static final Pattern DOCTYPE =
      Pattern.compile(
          "(?i)<!doctype[ \t\r\n\f]+([a-z]+)(?:[ \t\r\n\f]+(?:"
              + "(PUBLIC)[ \t\r\n\f]+(?:\"([ -~&&[^\"<>]]*)\"|'([ -~&&[^'<>]]*)')"
              + "(?:[ \t\r\n\f]*(?:\"([ -~&&[^\"<>]]*)\"|'([ -~&&[^'<>]]*)'))?"
              + "|(SYSTEM)[ \t\r\n\f]+(?:\"([ -~&&[^\"<>]]*)\"|'([ -~&&[^'<>]]*)')))?[ \t\r\n\f]*>");

  private final byte[] bytes;

  /** The bytes as signs, which the platform searches fast. */
  private final String page;

  private final TagNames names;
  private final TreeMaker tree;
  private final RepeatedValues classes;

  /** Whether what every script holds is asked for. */
  private final boolean scripts;

  private int at;

  /** Whether the tag that was read last ends as an empty element's does. */
  private boolean closed;

  Markup(byte[] bytes, boolean scripts) {
    this.bytes = bytes;
    this.scripts = scripts;
    this.page = new String(bytes, StandardCharsets.ISO_8859_1);
    this.names = new TagNames(bytes);
    this.classes = new RepeatedValues(bytes);
    this.tree = new TreeMaker(this, names);
    if (page.indexOf(0) >= 0) {
      throw NotCovered.here();
    }
  }

  /** Reads the page from its beginning to its end. */
  TreeMaker read() {
    while (at < bytes.length) {
      if (bytes[at] != '<' || !isMarkup()) {
        text();
      } else if (bytes[at + 1] == '/') {
        endTag();
      } else if (bytes[at + 1] == '!') {
        declaration();
      } else if (bytes[at + 1] == '?') {
        instruction();
      } else {
        startTag();
      }
    }
    tree.end();
    return tree;
  }

  private boolean isMarkup() {
    if (at + 2 >= bytes.length) {
      throw NotCovered.here();
    }
    byte next = bytes[at + 1];
    return next == '/' || next == '!' || next == '?' || MarkupSigns.isLetter(next);
  }

  private void text() {
    int from = at;
    at = MarkupSigns.behindSpace(bytes, from);
    if (at > from && at < bytes.length && bytes[at] == '<' && isMarkup()) {
      // most of a page's texts are white space between tags
      tree.text(page.substring(from, at));
      return;
    }
    at = page.indexOf('<', at);
    while (at >= 0 && !isMarkup()) {
      at = page.indexOf('<', at + 1);
    }
    at = at < 0 ? bytes.length : at;
    tree.text(string(from, at, false));
  }

  private String string(int from, int to, boolean inAttribute) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    return page.indexOf('&', from, to) < 0 ? text : References.read(text, inAttribute);
  }

  private void startTag() {
    at++;
    TagName name = name();
    tree.start(name, attributes());
  }

  private TagName name() {
    int from = at;
    at = MarkupSigns.tagNameEnd(bytes, from);
    if (at == bytes.length || bytes[at] == '<') {
      throw NotCovered.here();
    }
    return tree.isForeign() ? names.foreign(from, at) : names.html(from, at);
  }

  private void endTag() {
    at += 2;
    if (!MarkupSigns.isLetter(bytes[at])) {
      throw NotCovered.here();
    }
    TagName name = name();
    passAttributes();
    tree.end(name);
  }

  private void declaration() {
    if (page.startsWith("<!--", at)) {
      // the shortest is <!-->
      int end = page.indexOf("-->", at + 2);
      if (end < at + 4 || page.charAt(at + 4) == '>' || page.startsWith("->", at + 4)) {
        throw NotCovered.here();
      }
      if (page.indexOf("--!>", at + 4, end) >= 0) {
        throw NotCovered.here();
      }
      tree.comment(new String(bytes, at + 4, end - at - 4, StandardCharsets.UTF_8));
      at = end + 3;
    } else if (tree.isForeign() && page.startsWith("<![CDATA[", at)) {
      int end = page.indexOf("]]>", at);
      if (end < 0) {
        throw NotCovered.here();
      }
      tree.characters(new String(bytes, at + 9, end - at - 9, StandardCharsets.UTF_8));
      at = end + 3;
    } else if (page.regionMatches(true, at + 2, "doctype", 0, 7)) {
      doctype();
    } else {
      bogusComment();
    }
  }

  /** What is no declaration of HTML is a comment, {@code <![endif]>}. */
  private void bogusComment() {
    int end = page.indexOf('>', at);
    if (end < 0) {
      throw NotCovered.here();
    }
    tree.comment(new String(bytes, at + 2, end - at - 2, StandardCharsets.UTF_8));
    at = end + 1;
  }

  /** An instruction of XML is a comment in HTML. */
  private void instruction() {
    int end = page.indexOf('>', at);
    if (end < 0 || !page.startsWith("<?xml ", at)) {
      throw NotCovered.here();
    }
    tree.comment(new String(bytes, at + 1, end - at - 1, StandardCharsets.UTF_8));
    at = end + 1;
  }

  private void doctype() {
    Matcher type = DOCTYPE.matcher(page).region(at, Math.min(at + 400, page.length()));
    if (!type.lookingAt()) {
      throw NotCovered.here();
    }
    String key = either(type, 2, 7);
    String system = either(type, 5, 6) + either(type, 8, 9);
    tree.doctype(type.group(1), key, either(type, 3, 4), system);
    at = type.end();
  }

  private static String either(Matcher match, int first, int second) {
    String found = match.group(first) != null ? match.group(first) : match.group(second);
    return found == null ? "" : found;
  }

  /** Reads the attributes of a tag, and over its end. */
  private @Nullable Attributes attributes() {
    Attributes found = null;
    closed = false;
    while (at < bytes.length) {
      byte c = bytes[at];
      if (c == '>') {
        at++;
        return found;
      }
      closed = c == '/';
      if (closed || MarkupSigns.isSpace(c)) {
        at++;
      } else {
        found = attribute(found);
      }
    }
    throw NotCovered.here();
  }

  private void passAttributes() {
    if (at < bytes.length && bytes[at] == '>') {
      at++;
    } else {
      attributes();
    }
  }

  private @Nullable Attributes attribute(@Nullable Attributes others) {
    int from = at;
    int nameEnd = MarkupSigns.attributeNameEnd(bytes, from + 1);
    String name = ReadAttributes.named(bytes, from, nameEnd);
    while (nameEnd < bytes.length && bytes[nameEnd] == '<') {
      nameEnd = MarkupSigns.attributeNameEnd(bytes, nameEnd + 1);
      name = null;
    }
    int sign = MarkupSigns.behindSpace(bytes, nameEnd);
    String value = null;
    at = nameEnd;
    if (sign < bytes.length && bytes[sign] == '=') {
      int begin = MarkupSigns.behindSpace(bytes, sign + 1);
      int end = valueEnd(begin);
      if (name != null) {
        value = value(name, at == end ? begin : begin + 1, end);
      }
    }
    if (name == null || (others != null && others.hasKey(name))) {
      return others;
    }
    return (others == null ? new Attributes() : others).add(name, value);
  }

  private String value(String name, int from, int to) {
    if (!name.equals("class")) {
      return string(from, to, true);
    }
    String known = classes.get(from, to);
    return known != null ? known : classes.put(string(from, to, true));
  }

  /** Goes behind a value; where it ends without its quotation mark. */
  private int valueEnd(int from) {
    byte first = from < bytes.length ? bytes[from] : 0;
    boolean quoted = first == '"' || first == '\'';
    int end = quoted ? page.indexOf(first, from + 1) : MarkupSigns.bareValueEnd(bytes, from);
    if (end < 0 || end == from) {
      throw NotCovered.here();
    }
    at = quoted ? end + 1 : end;
    return end;
  }

  /** Passes over a line break at the place. */
  void passLineBreak() {
    if (page.startsWith("\r\n", at)) {
      at += 2;
    } else if (page.startsWith("\r", at) || page.startsWith("\n", at)) {
      at++;
    } else if (page.startsWith("&#", at) || page.startsWith("&N", at)) {
      throw NotCovered.here();
    }
  }

  /** Whether the tag that was read last ends as an empty element's does. */
  boolean isClosed() {
    return closed;
  }

  /**
   * Reads what stands in an element that holds no elements, and its end.
   *
   * @param name of the element, whose start tag was read last
   * @param linkedData whether it is a script that says of the article what machines read
   * @return "" for what nobody asks for
   */
  String content(TagName name, boolean linkedData) {
    int from = at;
    boolean script = name.kind == Kind.SCRIPT;
    int end = script ? ScriptEnd.of(page, from) : MarkupSigns.endTag(page, from, name.name);
    boolean withEntities = name.kind == Kind.TITLE || name.kind == Kind.TEXTAREA;
    if (closed || end < 0 || (withEntities && end - at > MarkupSigns.SURE_TO_END)) {
      throw NotCovered.here();
    }
    at = end + 2 + name.name.length();
    passAttributes();
    boolean asked =
        !script || scripts || linkedData || page.indexOf(MarkupSigns.DATED, from, end) >= 0;
    if (name.name.equals("style") || !asked) {
      return "";
    }
    return withEntities
        ? string(from, end, false)
        : new String(bytes, from, end - from, StandardCharsets.UTF_8);
  }
}
