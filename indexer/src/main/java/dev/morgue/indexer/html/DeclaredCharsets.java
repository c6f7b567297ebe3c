package dev.morgue.indexer.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The encodings that a page's meta elements and XML declaration name. Names mean what browsers take
 * them for, by the WHATWG Encoding Standard: ISO-8859-1 is windows-1252, GB2312 is GBK, Shift_JIS
 * is Windows-31J.
 */
final class DeclaredCharsets {

  /** Browsers look at the first 1,024 bytes; saved pages have comments and styles before it. */
  private static final int LOOKED_AT = 64 * 1024;

  private static final int EARLY = 2 * 1024;

  private static final int MOST = 8;

  /** How much of a meta element the pattern looks at, and some more. */
  private static final int LONGEST_META = 320;

  private static final Pattern META =
      Pattern.compile(
          "(?i)<meta\\s[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*(?:3d)?[\"']?([\\w.:-]{2,40})");
  private static final Pattern XML =
      Pattern.compile("(?i)\\s{0,100}<\\?xml\\s[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})");

  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gb_2312-80", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("x-x-big5", "Big5-HKSCS"),
          Map.entry("utf8", "UTF-8"),
          Map.entry("unicode", "UTF-8"),
          Map.entry("utf-16", "UTF-8"),
          Map.entry("utf-16le", "UTF-8"),
          Map.entry("utf-16be", "UTF-8"));

  private DeclaredCharsets() {}

  /** Every encoding that is declared and known here, in the page's order. */
  static List<Charset> of(byte[] bytes) {
    return of(bytes, LOOKED_AT);
  }

  /** The same; others behind an expected one may be missing, as most pages say it early. */
  static List<Charset> expecting(Charset expected, byte[] bytes) {
    List<Charset> early = of(bytes, EARLY);
    return early.contains(expected) ? early : of(bytes);
  }

  private static List<Charset> of(byte[] bytes, int most) {
    int length = Math.min(bytes.length, most);
    String begin = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    List<Charset> declared = new ArrayList<>();
    Matcher xml = XML.matcher(begin);
    if (xml.lookingAt()) {
      add(xml.group(1), declared);
    }
    Matcher meta = META.matcher(begin);
    int small = begin.indexOf("<m");
    int capital = begin.indexOf("<M");
    while (Math.max(small, capital) >= 0 && declared.size() < MOST) {
      // looked for by hand: the pattern would be tried at every sign
      int at = capital < 0 || (small >= 0 && small < capital) ? small : capital;
      if (mayDeclare(begin, at) && meta.region(at, length).lookingAt()) {
        add(meta.group(1), declared);
      }
      small = small == at ? begin.indexOf("<m", at + 1) : small;
      capital = capital == at ? begin.indexOf("<M", at + 1) : capital;
    }
    return declared;
  }

  /** Whether a meta element that begins at a place speaks of a charset: most do not. */
  private static boolean mayDeclare(String text, int at) {
    if (!text.regionMatches(true, at + 1, "meta", 0, 4)) {
      return false;
    }
    int end = Math.min(text.length(), at + LONGEST_META);
    for (int i = at + 5; i < end && text.charAt(i) != '>'; i++) {
      if ((text.charAt(i) | 0x20) == 'c' && text.regionMatches(true, i, "charset", 0, 7)) {
        return true;
      }
    }
    return false;
  }

  private static void add(String name, List<Charset> declared) {
    Charset charset = named(name);
    if (charset != null && !declared.contains(charset)) {
      declared.add(charset);
    }
  }

  static @Nullable Charset named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    try {
      return Charset.forName(MEANT.getOrDefault(lower, lower));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // a name of nothing: as if none were declared
      return null;
    }
  }
}
