package dev.morgue.indexer.html;

import dev.morgue.indexer.ParseContext;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a site writes the day before the month in 05/01/2024: by the user's word, else by its
 * country, else by its language. English is written both ways; of its countries only the United
 * States (and what they print for) put the month first.
 */
final class DayOrder {

  private static final Set<String> DAY_FIRST_COUNTRIES =
      Set.of("uk", "au", "nz", "ie", "in", "za", "ng", "ke", "gh", "pk", "sg", "my", "mt");

  private DayOrder() {}

  /** True and false; null when nothing tells. */
  static @Nullable Boolean of(PageMarkup markup, PageAddress address, ParseContext context) {
    if (context.mapping().dayFirst() != null) {
      return context.mapping().dayFirst();
    }
    String host = address.host() == null ? "" : address.host();
    if (DAY_FIRST_COUNTRIES.contains(host.substring(host.lastIndexOf('.') + 1))) {
      return true;
    }
    String said = markup.language == null ? markup.meta("og:locale") : markup.language;
    String tag = said == null ? "" : said.toLowerCase(Locale.ROOT).replace('_', '-');
    if (tag.startsWith("en")) {
      // "en-US" is also what a template says that nobody changed, but then nothing else tells
      return tag.startsWith("en-us") ? (Boolean) false : tag.startsWith("en-gb") ? true : null;
    }
    return tag.isEmpty() ? null : (Boolean) true;
  }
}
