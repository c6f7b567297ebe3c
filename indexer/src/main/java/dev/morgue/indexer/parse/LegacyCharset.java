package dev.morgue.indexer.parse;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells encodings of before UTF-8 apart by what the bytes would say in them. Safe for any number of
 * threads.
 */
public final class LegacyCharset {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset CENTRAL = Charset.forName("windows-1250");
  private static final Charset CENTRAL_ISO = Charset.forName("ISO-8859-2");
  private static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final Charset KOI8 = Charset.forName("KOI8-R");
  private static final Charset GREEK = Charset.forName("windows-1253");
  private static final Charset HEBREW = Charset.forName("windows-1255");
  private static final Charset ESCAPED_JAPANESE = Charset.forName("ISO-2022-JP");

  private static final Charset SIMPLIFIED = Charset.forName("GB18030");

  private static final List<Charset> MULTI_BYTE =
      List.of(
          SIMPLIFIED,
          Charset.forName("windows-31j"),
          Charset.forName("EUC-JP"),
          Charset.forName("x-windows-949"),
          Charset.forName("Big5-HKSCS"));

  /** The commonest characters of running Chinese, simplified and traditional. */
  private static final String CHINESE = "的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說";

  /** The commonest syllables of running Korean. */
  private static final String KOREAN = "이다의는에을가로고하지기사은인어한도서를리자시대일정";

  /** So many letters are enough to miss one in fifteen of them. */
  private static final int MANY = 60;

  private static final int LOOKED_AT = 256 * 1024;

  private LegacyCharset() {}

  /** ISO-2022-JP, whose bytes are all ASCII: where it is declared and its escapes are there. */
  public static @Nullable Charset escaped(byte[] bytes, List<Charset> declared) {
    if (!declared.contains(ESCAPED_JAPANESE)) {
      return null;
    }
    for (int i = 0; i + 1 < bytes.length; i++) {
      if (bytes[i] == 0x1b && bytes[i + 1] == '$') {
        return ESCAPED_JAPANESE;
      }
    }
    return null;
  }

  /** Whether bytes can be in an encoding: at most one in a thousand that it does not know. */
  public static boolean fits(byte[] bytes, Charset charset) {
    Text text = Text.of(bytes, charset);
    return text.broken * 1000L <= text.decoded.length();
  }

  /**
   * The encoding of a text that says nothing of it, as {@link #guess} has it; but where there are
   * fewer letters beyond ASCII than half of those within, none of another script: in a few Western
   * words two accents may happen to stand side by side.
   */
  static Charset guessText(byte[] bytes) {
    int high = 0;
    int letters = 0;
    int length = Math.min(bytes.length, LOOKED_AT);
    for (int i = 0; i < length; i++) {
      high += bytes[i] < 0 ? 1 : 0;
      letters += isLetter(bytes[i]) ? 1 : 0;
    }
    Charset guess = guess(bytes);
    boolean latin = guess.equals(CENTRAL) || guess.equals(CENTRAL_ISO);
    return latin || 2 * high >= letters ? guess : WESTERN;
  }

  /** The encoding that reads most like a language. */
  public static Charset guess(byte[] bytes) {
    int high = 0;
    int inRuns = 0;
    int symbolsInWords = 0;
    int length = Math.min(bytes.length, LOOKED_AT);
    for (int i = 1; i + 1 < length; i++) {
      if (bytes[i] < 0) {
        high++;
        inRuns += bytes[i - 1] < 0 || bytes[i + 1] < 0 ? 1 : 0;
        symbolsInWords += isSymbolInWord(bytes, i) ? 1 : 0;
      }
    }
    if (inRuns * 2 > high) {
      Charset eastern = multiByte(bytes);
      return eastern == null ? oneByte(bytes, length) : eastern;
    }
    return symbolsInWords * 5 > high ? central(bytes, length) : WESTERN;
  }

  /**
   * Whether windows-1252 would have a sign here that stands in no word: Polish and its neighbours
   * have letters there. Signs that do stand beside letters are left out: quotes, degrees, ordinals,
   * and Spanish marks at a word's beginning.
   */
  private static boolean isSymbolInWord(byte[] bytes, int i) {
    int b = bytes[i] & 0xff;
    boolean sign =
        b > 0xa0
            && b < 0xc0
            && "\u00a7\u00ab\u00bb\u00b0\u00aa\u00ba\u00ad\u00b4\u00b7".indexOf(b) < 0;
    boolean spanish = b == 0xa1 || b == 0xbf;
    boolean behind =
        isLetter(bytes[i - 1]) || bytes[i - 1] < (byte) 0 && (bytes[i - 1] & 0xff) >= 0xc0;
    boolean before =
        isLetter(bytes[i + 1]) || bytes[i + 1] < (byte) 0 && (bytes[i + 1] & 0xff) >= 0xc0;
    return sign && (behind || (before && !spanish));
  }

  private static boolean isLetter(byte b) {
    int lower = b | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  private static @Nullable Charset multiByte(byte[] bytes) {
    Charset best = null;
    double most = 0.1;
    for (Charset charset : MULTI_BYTE) {
      Text text = Text.of(bytes, charset);
      // it has the Japanese syllables where EUC-JP has them, and Chinese has none
      double share = text.familiar(!charset.equals(SIMPLIFIED));
      if (text.broken * 500L <= text.decoded.length() && share > most) {
        best = charset;
        most = share;
      }
    }
    return best;
  }

  /**
   * The encoding of a script that is not Latin, with a byte a letter. Small letters are commoner
   * than capitals, and the two Cyrillic encodings have them in each other's place. Hebrew has
   * neither capitals nor letters where Cyrillic has its last five, of which one letter in fifteen
   * is. Greek has vowels with accents, in every word, where Cyrillic has its last four capitals or,
   * in KOI8, small letters, which a capital may well stand before.
   */
  private static Charset oneByte(byte[] bytes, int length) {
    int small = 0;
    int capitals = 0;
    int last = 0;
    int accents = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xff;
      small += b >= 0xe0 ? 1 : 0;
      last += b > 0xfa ? 1 : 0;
      capitals += b >= 0xc0 && b < 0xe0 ? 1 : 0;
      boolean inWord = i > 0 && (bytes[i - 1] & 0xff) >= 0xe0;
      accents += inWord && b >= 0xdc && b < 0xe0 ? 1 : 0;
    }
    if (last == 0 && small > 50 * capitals && small > MANY) {
      return HEBREW;
    }
    if (small > capitals && accents * 25 > small) {
      return GREEK;
    }
    return small >= capitals ? CYRILLIC : KOI8;
  }

  /** Only the Windows one has letters below 0xA0: S, s, Z and z with accents. */
  private static Charset central(byte[] bytes, int length) {
    for (int i = 1; i < length; i++) {
      int b = bytes[i] & 0xff;
      boolean windows = b == 0x8c || b == 0x9c || b == 0x8f || b == 0x9f || b == 0x9d || b == 0x9e;
      if (windows && (isLetter(bytes[i - 1]) || (i + 1 < length && isLetter(bytes[i + 1])))) {
        return CENTRAL;
      }
    }
    return CENTRAL_ISO;
  }

  /** Bytes decoded, with what could not be counted apart. */
  private record Text(String decoded, int broken) {

    static Text of(byte[] bytes, Charset charset) {
      ByteBuffer in = ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, LOOKED_AT));
      CharsetDecoder decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      CharBuffer out = CharBuffer.allocate(in.remaining() * 2 + 16);
      int broken = 0;
      CoderResult result = decoder.decode(in, out, false);
      while (result.isError()) {
        broken++;
        in.position(in.position() + result.length());
        result = decoder.decode(in, out, false);
      }
      return new Text(out.flip().toString(), broken);
    }

    /** The share of characters beyond ASCII that its language uses all the time. */
    double familiar(boolean japanese) {
      int beyond = 0;
      int familiar = 0;
      for (int i = 0; i < decoded.length(); i++) {
        char c = decoded.charAt(i);
        if (c > 0x7f) {
          beyond++;
          boolean kana = japanese && c >= 0x3041 && c <= 0x30fe;
          familiar += kana || CHINESE.indexOf(c) >= 0 || KOREAN.indexOf(c) >= 0 ? 1 : 0;
        }
      }
      return beyond == 0 ? 0 : (double) familiar / beyond;
    }
  }
}
