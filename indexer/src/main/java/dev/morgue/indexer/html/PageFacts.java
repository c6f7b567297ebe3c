package dev.morgue.indexer.html;

import dev.morgue.indexer.parse.DateReader;
import dev.morgue.indexer.sites.SiteField;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the readers of single fields go by.
 *
 * @param markup what the page's markup says
 * @param linked its JSON-LD
 * @param article the JSON-LD node of the article; null when there is none
 * @param address where the page is from
 * @param siteNames what the site calls itself, best first
 * @param siteLetters the letters of every name of the site, see {@link #letters}
 * @param dates reads dates as this page writes them
 * @param today the day of reading
 * @param rules the user's rules for the page
 */
record PageFacts(
    PageMarkup markup,
    LinkedData linked,
    @Nullable Map<?, ?> article,
    PageAddress address,
    List<Clue> siteNames,
    Set<String> siteLetters,
    DateReader dates,
    LocalDate today,
    PageRules rules) {

  private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]");

  /** The letters of every name of the site, for telling it from a headline or a person. */
  static Set<String> letters(List<Clue> names, PageAddress address) {
    Set<String> letters = new LinkedHashSet<>();
    for (Clue name : names) {
      letters.add(Headlines.letters(name.value()));
      // "The Echo (www.echo.example)"
      letters.add(Headlines.letters(BRACKETS.matcher(name.value()).replaceAll("")));
    }
    String host = address.host();
    if (host != null) {
      letters.add(Headlines.letters(host));
      letters.add(Headlines.letters(label(host)));
    }
    letters.remove("");
    return letters;
  }

  /** Whether the JSON-LD calls the article a news article, as a newsroom's system does. */
  boolean isNews() {
    return article != null
        && LinkedData.types(article).stream().anyMatch(type -> type.endsWith("newsarticle"));
  }

  /** What the user's rules find for a field; null for nothing. */
  @Nullable Ruling ruled(SiteField field) {
    return rules.find(field, this);
  }

  /** The part of a host name that names the site: "example" of "news.example.co.uk". */
  private static String label(String host) {
    String[] labels = host.toLowerCase(Locale.ROOT).split("\\.", -1);
    String best = "";
    for (int i = 0; i + 1 < labels.length; i++) {
      best = labels[i].length() >= best.length() && labels[i].length() > 3 ? labels[i] : best;
    }
    return best;
  }

  /** The first content that some meta elements have. */
  @Nullable String meta(String... names) {
    for (String name : names) {
      String content = markup.meta(name);
      if (content != null) {
        return content;
      }
    }
    return null;
  }
}
