package dev.morgue.indexer.parse;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Language tags out of what exports write: "en_US", "eng", "English". */
public final class Languages {

  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("english", "en"),
          Map.entry("german", "de"),
          Map.entry("deutsch", "de"),
          Map.entry("french", "fr"),
          Map.entry("français", "fr"),
          Map.entry("spanish", "es"),
          Map.entry("español", "es"),
          Map.entry("italian", "it"),
          Map.entry("italiano", "it"),
          Map.entry("portuguese", "pt"),
          Map.entry("português", "pt"),
          Map.entry("dutch", "nl"),
          Map.entry("nederlands", "nl"),
          Map.entry("russian", "ru"),
          Map.entry("chinese", "zh"),
          Map.entry("japanese", "ja"),
          Map.entry("korean", "ko"),
          Map.entry("arabic", "ar"),
          Map.entry("eng", "en"),
          Map.entry("deu", "de"),
          Map.entry("ger", "de"),
          Map.entry("fra", "fr"),
          Map.entry("fre", "fr"),
          Map.entry("spa", "es"),
          Map.entry("zho", "zh"),
          Map.entry("chi", "zh"),
          Map.entry("jpn", "ja"));

  private Languages() {}

  /** Whether a text is a tag as it is, "en" or "en-GB"; three old names of languages are not. */
  private static boolean isOrdinary(String text) {
    boolean region = text.length() == 5 && text.charAt(2) == '-' && isBetween(text, 3, 'A', 'Z');
    return (text.length() == 2 || region)
        && isBetween(text, 0, 'a', 'z')
        && !text.startsWith("iw")
        && !text.startsWith("in")
        && !text.startsWith("ji");
  }

  private static boolean isBetween(String text, int at, char from, char to) {
    char first = text.charAt(at);
    char second = text.charAt(at + 1);
    return first >= from && first <= to && second >= from && second <= to;
  }

  /** The BCP 47 tag; null when the text names no language. */
  public static @Nullable String tag(String text) {
    String plain = text.strip();
    if (isOrdinary(plain)) {
      return plain;
    }
    String known = NAMES.get(plain.toLowerCase(Locale.ROOT));
    if (known != null || !TAG.matcher(plain).matches()) {
      return known;
    }
    String tag = Locale.forLanguageTag(plain.replace('_', '-')).toLanguageTag();
    return tag.equals("und") ? null : tag;
  }
}
