package dev.morgue.bench.places;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Countries and their names in many languages, as the CLDR data of the JDK has them. */
final class CountryNames {

  /** Kosovo's code, which ISO has not given. */
  private static final String KOSOVO = "XK";

  private static final List<String> LANGUAGES =
      List.of(
          "en", "fr", "de", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "is", "pl", "cs", "sk",
          "hu", "ro", "bg", "sr", "hr", "sl", "sq", "el", "tr", "ru", "uk", "be", "lt", "lv", "et",
          "ca", "gl", "eu", "ga", "cy", "ar", "fa", "ur", "he", "hi", "bn", "id", "ms", "vi", "th",
          "ja", "ko", "zh", "sw", "af");

  private CountryNames() {}

  static SortedSet<String> codes() {
    SortedSet<String> codes = new TreeSet<>(List.of(Locale.getISOCountries()));
    codes.add(KOSOVO);
    return codes;
  }

  static String english(String code) {
    return name(code, Locale.ENGLISH);
  }

  /** Its names, the English one first. */
  static Set<String> all(String code) {
    Set<String> names = new LinkedHashSet<>();
    for (String language : LANGUAGES) {
      String name = name(code, Locale.of(language));
      if (!name.equals(code)) {
        names.add(name);
      }
    }
    return names;
  }

  private static String name(String code, Locale language) {
    return Locale.of("", code).getDisplayCountry(language);
  }
}
