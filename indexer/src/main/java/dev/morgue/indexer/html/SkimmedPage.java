package dev.morgue.indexer.html;

import dev.morgue.indexer.html.tree.MarkupSigns;
import dev.morgue.indexer.html.tree.ReadAttributes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A page's bytes without what no reader asks for: styles, scripts that say nothing of the article,
 * and attributes that are not {@link #READ}. These are half of a page, and parsing is most of the
 * work. A parser finds the same elements, texts and comments as before.
 *
 * <p>How a parser cuts a page into tags can depend on where in its tree it stands. Where that
 * cannot be told from the bytes alone, the rest of the page is left as it is. Not thread-safe; one
 * for a page.
 */
final class SkimmedPage {

  /** The attributes that any reader of a page asks for. */
  static final List<String> READ = ReadAttributes.NAMES;

  private static final NameTable<Boolean> IS_READ = new NameTable<>(false);

  static {
    READ.forEach(name -> IS_READ.put(name, true));
  }

  /** Elements of HTML that end a drawing, and those of a drawing that hold some of HTML. */
  private static final Set<String> END_FOREIGN =
      Set.of(
          ("b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i"
                  + " img li listing menu meta nobr ol p pre ruby s small span strong strike sub"
                  + " sup table tt u ul var font foreignobject desc annotation-xml mi mo mn ms"
                  + " mtext script textarea")
              .split(" ", -1));

  private final byte[] bytes;

  /** The bytes as signs, which the platform searches fast. */
  private final String page;

  /** The beginning and the end of each stretch that is left out. */
  private int[] cuts = new int[1024];

  private int size;
  private int at;

  /** The open elements of the drawing or formula that the place is in, the outermost first. */
  private final List<String> drawing = new ArrayList<>();

  private boolean inNoscript;
  private boolean inSelect;

  private SkimmedPage(byte[] bytes) {
    this.bytes = bytes;
    this.page = new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /**
   * Reads the page without what is not asked for.
   *
   * @param bytes in sound UTF-8
   */
  static Utf8Reader reader(byte[] bytes) {
    SkimmedPage skim = new SkimmedPage(bytes);
    while (skim.at < bytes.length) {
      skim.at = skim.page.indexOf('<', skim.at);
      if (skim.at < 0 || skim.at + 2 >= bytes.length) {
        break;
      }
      skim.markup();
    }
    return new Utf8Reader(bytes, Arrays.copyOf(skim.cuts, skim.size));
  }

  private void leaveOut(int from, int to) {
    if (size == cuts.length) {
      cuts = Arrays.copyOf(cuts, 2 * size);
    }
    cuts[size++] = from;
    cuts[size++] = to;
  }

  /** Leaves the rest of the page as it is. */
  private void stop() {
    at = bytes.length;
  }

  private void goBehind(int found, int length) {
    at = found < 0 ? bytes.length : found + length;
  }

  private void markup() {
    byte next = bytes[at + 1];
    if (MarkupSigns.isLetter(next)) {
      startTag();
    } else if (next == '/' && MarkupSigns.isLetter(bytes[at + 2])) {
      endTag();
    } else if (page.startsWith("<!--", at)) {
      // the shortest is <!-->
      int end = page.indexOf("-->", at + 2);
      boolean other = end > at + 4 && page.indexOf("--!>", at + 4, end) >= 0;
      goBehind(other ? -1 : end, 3);
    } else if (page.startsWith("<![", at)) {
      stop();
    } else if (next == '!' || next == '?' || next == '/') {
      goBehind(page.indexOf('>', at + 1), 1);
    } else {
      at++;
    }
  }

  private void startTag() {
    int from = at;
    int nameEnd = MarkupSigns.tagNameEnd(bytes, from + 1);
    TagKind tag = TagKind.of(page, from + 1, nameEnd);
    at = nameEnd;
    boolean closed = attributes(!inNoscript && tag != TagKind.FORMATTING);
    if (at == bytes.length) {
      return;
    }
    if (!drawing.isEmpty()) {
      foreignTag(tag, name(from + 1, nameEnd), closed);
      return;
    }
    switch (tag) {
      case SVG, MATH -> {
        if (!closed) {
          drawing.add(name(from + 1, nameEnd));
        }
      }
      case SCRIPT, STYLE, TEXT, CODE -> content(tag, from, nameEnd, closed);
      case NOSCRIPT -> inNoscript = true;
      case SELECT -> inSelect = true;
      case STRANGE -> stop();
      case FORMATTING, OTHER -> {
        // holds elements like itself
      }
    }
  }

  private String name(int from, int to) {
    return page.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private void foreignTag(TagKind tag, String name, boolean closed) {
    // the title of a drawing can hold HTML, but mostly holds a word
    int next = tag == TagKind.TEXT ? page.indexOf('<', at) : -1;
    boolean text = next >= 0 && page.startsWith("</", next);
    if (END_FOREIGN.contains(name) || (tag == TagKind.TEXT && !text)) {
      stop();
    } else if (!closed) {
      drawing.add(name);
    }
  }

  private void endTag() {
    int from = at + 2;
    int nameEnd = MarkupSigns.tagNameEnd(bytes, from);
    TagKind tag = TagKind.of(page, from, nameEnd);
    at = nameEnd;
    attributes(false);
    if (!drawing.isEmpty()) {
      endForeign(name(from, nameEnd));
    } else if (tag == TagKind.NOSCRIPT) {
      inNoscript = false;
    } else if (tag == TagKind.SELECT) {
      inSelect = false;
    }
  }

  private void endForeign(String name) {
    int open = drawing.lastIndexOf(name);
    if (open < 0) {
      // it can end what the drawing stands in
      stop();
    } else {
      drawing.subList(open, drawing.size()).clear();
    }
  }

  /**
   * Passes over the attributes of a tag and its end; whether it ends as an empty element's does.
   */
  private boolean attributes(boolean skim) {
    boolean slash = false;
    int before = size;
    while (at < bytes.length) {
      byte c = bytes[at];
      if (c == '>') {
        at++;
        return slash;
      }
      slash = c == '/';
      if (c == '<' || c == '=' || c == 0) {
        // it could be read as a part of what stands before what was left out
        size = before;
        stop();
      } else if (slash || MarkupSigns.isSpace(c)) {
        at++;
      } else {
        attribute(skim);
      }
    }
    return false;
  }

  private void attribute(boolean skim) {
    int from = at;
    byte before = bytes[from - 1];
    int nameEnd = MarkupSigns.attributeNameEnd(bytes, from);
    int sign = MarkupSigns.behindSpace(bytes, nameEnd);
    at = nameEnd;
    if (sign < bytes.length && bytes[sign] == '=') {
      value(MarkupSigns.behindSpace(bytes, sign + 1));
    }
    // behind a slash or a bare value the space that would be left could be read otherwise
    boolean apart = before == '"' || before == '\'' || MarkupSigns.isSpace(before);
    if (skim && apart && at < bytes.length && !IS_READ.get(page, from, nameEnd)) {
      leaveOut(from, at);
    }
  }

  private void value(int from) {
    byte first = from < bytes.length ? bytes[from] : 0;
    if (first == '"' || first == '\'') {
      goBehind(page.indexOf(first, from + 1), 1);
    } else {
      at = MarkupSigns.bareValueEnd(bytes, from);
    }
  }

  /** Passes over what stands in an element that holds no elements. */
  private void content(TagKind tag, int from, int nameEnd, boolean closed) {
    int end = MarkupSigns.endTag(page, at, page.substring(from + 1, nameEnd));
    boolean unsure =
        closed
            || end < 0
            || (inSelect && tag != TagKind.SCRIPT)
            || (inNoscript && tag != TagKind.STYLE && end > at)
            || (tag == TagKind.TEXT && end - at > MarkupSigns.SURE_TO_END)
            || (tag == TagKind.SCRIPT && MarkupSigns.holdsScript(page, at, end));
    if (unsure) {
      stop();
      return;
    }
    if (!inNoscript
        && (tag == TagKind.STYLE || (tag == TagKind.SCRIPT && !isRead(from, at, end)))) {
      leaveOut(at, end);
    }
    at = end;
  }

  /** Whether a script says something of the article. */
  private boolean isRead(int tag, int from, int end) {
    String begin = page.substring(tag, from).toLowerCase(Locale.ROOT);
    boolean linkedData =
        begin.contains("json") && (begin.contains("ld+json") || begin.indexOf('&') >= 0);
    return linkedData || page.indexOf(MarkupSigns.DATED, from, end) >= 0;
  }
}
