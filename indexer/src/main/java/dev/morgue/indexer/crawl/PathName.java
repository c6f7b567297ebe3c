package dev.morgue.indexer.crawl;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Paths as an archive writes them: absolute, with "/" between folders, the same whatever the
 * machine's settings. On Unix a name is bytes; where they are no UTF-8, or the system's settings
 * cannot show them, Java's own text of a path is lossy, and two files would share it. So each byte
 * that is no UTF-8 is written as the replacement character U+FFFD and its two hexadecimal digits,
 * and so are the bytes of that character itself: every path has a name of its own.
 */
public final class PathName {

  private static final char REPLACEMENT = '\ufffd';

  /** An escaped byte in a name that is written as a URI. */
  private static final Pattern ESCAPED = Pattern.compile("%EF%BF%BD([0-9A-F]{2})");

  private PathName() {}

  /** The name of a path. */
  public static String of(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    String separator = absolute.getFileSystem().getSeparator();
    String text = absolute.toString();
    if (!separator.equals("/")) {
      return text.replace(separator, "/");
    }
    return isPlain(text) ? text : decoded(bytes(absolute.toUri().getRawPath()));
  }

  /** ASCII without signs that stand for what cannot be shown. */
  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 0x80 && c != '?');
  }

  /** The bytes of a path in a URI. A folder's ends with a slash there. */
  private static byte[] bytes(String rawPath) {
    int end =
        rawPath.length() > 1 && rawPath.endsWith("/") ? rawPath.length() - 1 : rawPath.length();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(end);
    for (int i = 0; i < end; i++) {
      boolean escaped = rawPath.charAt(i) == '%';
      bytes.write(escaped ? Integer.parseInt(rawPath, i + 1, i + 3, 16) : rawPath.charAt(i));
      i += escaped ? 2 : 0;
    }
    return bytes.toByteArray();
  }

  private static String decoded(byte[] bytes) {
    // where the replacement character itself stands in a name, it is written byte by byte too
    StringJoiner name = new StringJoiner("\ufffdEF\ufffdBF\ufffdBD");
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    for (String piece : latin.split("\u00ef\u00bf\u00bd", -1)) {
      name.add(decodedPiece(piece.getBytes(StandardCharsets.ISO_8859_1)));
    }
    return name.toString();
  }

  private static String decodedPiece(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(3 * bytes.length + 1);
    for (CoderResult result = decoder.decode(in, out, true);
        result.isError();
        result = decoder.decode(in, out, true)) {
      for (int i = 0; i < result.length(); i++) {
        out.put(REPLACEMENT).put(hex(in.get()));
      }
      decoder.reset();
    }
    return out.flip().toString();
  }

  private static String hex(byte b) {
    return String.format(Locale.ROOT, "%02X", b & 0xff);
  }

  /** The path of a name that {@link #of} gave. It need not be there. */
  public static Path path(String name) {
    return name.startsWith("/") && !isPlain(name)
        ? Path.of(URI.create("file://" + ESCAPED.matcher(uri(name)).replaceAll("%$1")))
        : Path.of(name);
  }

  private static String uri(String name) {
    StringBuilder uri = new StringBuilder(name.length() + 16);
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      boolean letter = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
      uri.append(letter || b == '/' ? String.valueOf((char) b) : "%" + hex(b));
    }
    return uri.toString();
  }
}
