package dev.morgue.index;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The language whose rules an article's words follow.
 *
 * @param code the primary subtag, "en", "pt"; empty when not known
 */
public record Language(String code) {

  /** The language of a BCP 47 tag. */
  public static Language of(@Nullable String tag) {
    if (tag == null) {
      return new Language("");
    }
    String lower = tag.toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < lower.length() && lower.charAt(end) >= 'a' && lower.charAt(end) <= 'z') {
      end++;
    }
    return new Language(lower.substring(0, end));
  }

  /** Whether English plurals are recognised: in English, and where no language is declared. */
  public boolean hasEnglishForms() {
    return code.isEmpty() || code.equals("en");
  }
}
