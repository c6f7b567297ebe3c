package dev.morgue.index;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Languages by what archives call them, beside their tags: {@code Portuguese} in English as Nexis
 * and ProQuest have them, and the codes of three letters of ISO 639-2, {@code por}, both of them
 * where there are two, {@code fra} and {@code fre}.
 */
final class LanguageNames {

  private static final Map<String, String> TAGS = tags();

  private LanguageNames() {}

  /** The tag of the language with this name or code; the name itself if there is none. */
  static String tag(String name) {
    return TAGS.getOrDefault(name.strip().toLowerCase(Locale.ROOT), name);
  }

  private static Map<String, String> tags() {
    Map<String, String> tags = new HashMap<>();
    for (String tag : Locale.getISOLanguages()) {
      Locale language = Locale.of(tag);
      tags.put(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), tag);
      tags.put(language.getISO3Language(), tag);
    }
    // the codes for libraries of ISO 639-2, where they are others
    String others =
        "alb sq arm hy baq eu bur my chi zh cze cs dut nl fre fr geo ka ger de gre el ice is mac mk"
            + " mao mi may ms per fa rum ro slo sk tib bo wel cy";
    String[] words = others.split(" ", -1);
    for (int i = 0; i < words.length; i += 2) {
      tags.put(words[i], words[i + 1]);
    }
    return Map.copyOf(tags);
  }
}
