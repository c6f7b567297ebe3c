package dev.morgue.indexer.crawl;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Paths as an archive writes them: absolute, with "/" between folders, the same whatever the
 * machine's settings. On Unix a name is bytes; where they are no UTF-8, or the system's settings
 * cannot show them, Java's own text of a path is lossy, and two files would share it. So those
 * bytes that are no UTF-8 are written "%E9", as RFC 3986 does.
 */
public final class PathName {

  /** In a URI, a percent sign that may begin an escaped byte; bytes below 0x80 never are. */
  private static final Pattern ESCAPED = Pattern.compile("%25([89A-F][0-9A-F])");

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
    int end = rawPath.length() > 1 && rawPath.endsWith("/") ? rawPath.length() - 1 : rawPath.length();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(end);
    for (int i = 0; i < end; i++) {
      boolean escaped = rawPath.charAt(i) == '%';
      bytes.write(escaped ? Integer.parseInt(rawPath, i + 1, i + 3, 16) : rawPath.charAt(i));
      i += escaped ? 2 : 0;
    }
    return bytes.toByteArray();
  }

  private static String decoded(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(3 * bytes.length);
    for (CoderResult result = decoder.decode(in, out, true);
        result.isError();
        result = decoder.decode(in, out, true)) {
      for (int i = 0; i < result.length(); i++) {
        out.put(escape(in.get()));
      }
      decoder.reset();
    }
    return out.flip().toString();
  }

  private static String escape(byte b) {
    return String.format(Locale.ROOT, "%%%02X", b & 0xff);
  }

  /**
   * The path of a name, be it one that {@link #of} escaped. Looks on the disk which of the two it
   * is; where neither is there, it is taken as it stands.
   */
  public static Path path(String name) {
    if (!name.startsWith("/") || isPlain(name.replace('%', '?'))) {
      return Path.of(name);
    }
    String uri = uri(name);
    Path asItStands = Path.of(URI.create("file://" + uri));
    if (Files.exists(asItStands, LinkOption.NOFOLLOW_LINKS)) {
      return asItStands;
    }
    Path escaped = Path.of(URI.create("file://" + ESCAPED.matcher(uri).replaceAll("%$1")));
    return Files.exists(escaped, LinkOption.NOFOLLOW_LINKS) ? escaped : asItStands;
  }

  private static String uri(String name) {
    StringBuilder uri = new StringBuilder(name.length() + 16);
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      boolean letter = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
      uri.append(letter || b == '/' ? String.valueOf((char) b) : escape(b));
    }
    return uri.toString();
  }
}
