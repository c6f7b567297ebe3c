package dev.morgue.indexer.parse;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A text out of bytes that do not say their encoding: a byte order mark decides, else UTF-8 where
 * it decodes, else what it reads like ({@link LegacyCharset}). UTF-8 in which a few bytes are
 * broken stays UTF-8: of 2,595 saved pages that were looked at, 5 of 8 with broken UTF-8 had at
 * most four bad places in good UTF-8.
 *
 * @param text plain: "\n" ends lines, blank ones are empty, and no control characters but it and
 *     the tab
 * @param note what must be known about the encoding; "" for sound UTF-8
 */
public record Decoded(String text, String note) {

  public static Decoded of(byte[] bytes) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return utf8(bytes, 3);
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return new Decoded(plain(decode(bytes, 2, StandardCharsets.UTF_16LE)), "UTF-16");
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return new Decoded(plain(decode(bytes, 2, StandardCharsets.UTF_16BE)), "UTF-16");
    }
    return utf8(bytes, 0);
  }

  private static Decoded utf8(byte[] bytes, int from) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString();
      return new Decoded(plain(text), "");
    } catch (CharacterCodingException e) {
      String patched = decode(bytes, from, StandardCharsets.UTF_8);
      long broken = patched.chars().filter(c -> c == '\ufffd').count();
      long sound = patched.chars().filter(c -> c > 0x7f && c != '\ufffd').count();
      if (sound >= 4 * broken) {
        return new Decoded(plain(patched), "UTF-8 with broken bytes: " + broken);
      }
      Charset guess = LegacyCharset.guessText(bytes);
      return new Decoded(plain(decode(bytes, from, guess)), guess.name() + ", as it is not UTF-8");
    }
  }

  private static String decode(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** The text without control characters and halves of characters, lines ended by "\n". */
  public static String plain(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int line = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLineEnd(c)) {
        // "\r\n" ends one line
        if (c != '\r' || i + 1 == text.length() || text.charAt(i + 1) != '\n') {
          emptyIfBlank(plain, line);
          line = plain.append('\n').length();
        }
      } else if (Character.isSurrogate(c)) {
        int whole = text.codePointAt(i);
        boolean half = whole == c;
        plain.appendCodePoint(half ? '\ufffd' : whole);
        i += half ? 0 : 1;
      } else if (c == '\t' || (!Character.isISOControl(c) && c != '\ufeff')) {
        plain.append(c);
      }
    }
    emptyIfBlank(plain, line);
    return plain.toString();
  }

  /** Whether it is one line, and nothing is to be taken out. */
  private static boolean isPlain(String text) {
    boolean ink = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ascii = c > ' ' && c < '\u007f';
      ink |= ascii;
      boolean stays = c == ' ' || c == '\t' || (c >= '\u00a0' && c != '\ufeff');
      if (!ascii && (!stays || Character.isSurrogate(c))) {
        return false;
      }
    }
    return ink;
  }

  private static boolean isLineEnd(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085';
  }

  /** Empties a line of nothing but spaces of some kind, which web pages are full of. */
  private static void emptyIfBlank(StringBuilder text, int line) {
    for (int i = line; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isSpaceChar(c) || c == '\t' || c == '\u200b';
      if (!space) {
        return;
      }
    }
    text.setLength(line);
  }
}
