package dev.morgue.indexer.html;

import dev.morgue.indexer.html.tree.PageTree;
import dev.morgue.indexer.parse.LegacyCharset;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A page's bytes as a text. A byte order mark decides; then bytes that are UTF-8 are UTF-8,
 * whatever the page declares: of 2,595 saved pages 13 declared a legacy encoding and were UTF-8,
 * none the other way round. UTF-8 with a few broken bytes stays UTF-8. Then what the page declares
 * is believed, the first that the bytes can be; then the bytes are looked at ({@link
 * LegacyCharset}). Safe for any number of threads.
 */
final class PageText {

  /** Deeper nesting is flattened; browsers stop at 512. */
  private static final int DEEPEST = 512;

  private static final Pattern TAG = Pattern.compile("<[^<>]{0,2000}>");

  private final byte[] utf8;
  private final String charset;
  private final String note;

  private PageText(byte[] utf8, String charset, String note) {
    this.utf8 = utf8;
    this.charset = charset;
    this.note = note;
  }

  static PageText of(byte[] bytes) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      byte[] marked = Arrays.copyOfRange(bytes, 3, bytes.length);
      return Utf8.isSound(marked)
          ? new PageText(marked, "UTF-8", "")
          : decoded(marked, 0, StandardCharsets.UTF_8, "");
    }
    Charset utf16 = utf16(bytes);
    if (utf16 != null) {
      int mark = bytes[0] == '<' || bytes[1] == '<' ? 0 : 2;
      return decoded(bytes, mark, utf16, "");
    }
    boolean sound = Utf8.isSound(bytes);
    List<Charset> declared =
        sound && !Utf8.isAscii(bytes)
            ? DeclaredCharsets.expecting(StandardCharsets.UTF_8, bytes)
            : DeclaredCharsets.of(bytes);
    Charset escaped = LegacyCharset.escaped(bytes, declared);
    if (escaped != null) {
      return decoded(bytes, 0, escaped, "");
    }
    if (sound) {
      boolean other = !declared.isEmpty() && !declared.contains(StandardCharsets.UTF_8);
      return new PageText(
          bytes,
          "UTF-8",
          other && !Utf8.isAscii(bytes)
              ? "UTF-8, though " + declared.getFirst() + " is declared"
              : "");
    }
    return broken(bytes, new String(bytes, StandardCharsets.UTF_8), declared);
  }

  private static PageText broken(byte[] bytes, String utf8, List<Charset> declared) {
    int broken = 0;
    int beyond = 0;
    for (int i = 0; i < utf8.length(); i++) {
      broken += utf8.charAt(i) == '\ufffd' ? 1 : 0;
      beyond += utf8.charAt(i) > 0x7f ? 1 : 0;
    }
    int sound = beyond - broken;
    if (sound >= 4L * broken) {
      return of(utf8, "UTF-8", "UTF-8 with broken bytes: " + broken);
    }
    for (Charset charset : declared) {
      if (!charset.equals(StandardCharsets.UTF_8) && LegacyCharset.fits(bytes, charset)) {
        return decoded(bytes, 0, charset, "");
      }
    }
    Charset guess = LegacyCharset.guess(bytes);
    String said =
        declared.isEmpty() ? "no encoding is declared" : "it is not " + declared.getFirst();
    return decoded(bytes, 0, guess, guess.name() + " by its bytes, as " + said);
  }

  private static PageText decoded(byte[] bytes, int from, Charset charset, String note) {
    return of(new String(bytes, from, bytes.length - from, charset), charset.name(), note);
  }

  private static PageText of(String text, String charset, String note) {
    // the nodes are made from sound UTF-8
    return new PageText(text.getBytes(StandardCharsets.UTF_8), charset, note);
  }

  /** What it was decoded as. */
  String charset() {
    return charset;
  }

  /** What must be known about how it was decoded; "" when nothing needs saying. */
  String note() {
    return note;
  }

  /** The page's nodes without what no reader asks for, where that can be told from its bytes. */
  Document skimmed() {
    Document nodes = PageTree.of(utf8);
    return nodes == null ? parsed(SkimmedPage.reader(utf8)) : nodes;
  }

  /** The page's nodes with what all its scripts hold. */
  Document whole() {
    Document nodes = PageTree.withScripts(utf8);
    return nodes == null ? parsed(new Utf8Reader(utf8)) : nodes;
  }

  private static Document parsed(Reader page) {
    return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(page, "");
  }

  /** The page's nodes with all that they hold, in which any selector finds what it names. */
  Document complete() {
    return parsed(new Utf8Reader(utf8));
  }

  /** The page as one text. */
  String text() {
    StringWriter text = new StringWriter();
    try (Reader reader = new Utf8Reader(utf8)) {
      reader.transferTo(text);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
    return text.toString();
  }

  /** UTF-16 by its mark, or by the first tag's bracket with its zero byte. */
  private static @Nullable Charset utf16(byte[] bytes) {
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    return startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0, '<')
        ? StandardCharsets.UTF_16BE
        : null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** A piece of text without its tags. */
  static String withoutTags(String text) {
    return TAG.matcher(text).replaceAll(" ").replaceAll("\\s{2,}", " ");
  }
}
