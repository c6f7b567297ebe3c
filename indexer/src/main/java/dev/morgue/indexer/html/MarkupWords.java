package dev.morgue.indexer.html;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the words in an element's class and id what it may hold. Remembers the classes of a
 * page, which repeats them; made for one page, not thread-safe.
 */
final class MarkupWords {

  /** It may name the author. */
  static final int BYLINE = 1;

  /** It may hold a date. */
  static final int DATE = 2;

  /** It may be the line under the headline. */
  static final int DECK = 4;

  /** It is about other articles, or not about any. */
  static final int OUTSIDE = 8;

  /** It tells of a paywall. */
  static final int PAYWALL = 16;

  /** It holds the headline. */
  static final int HEADLINE = 32;

  /** It shows the way from the site's front page to this one. */
  static final int BREADCRUMB = 64;

  private static final int LONGEST = 2_000;
  private static final int REMEMBERED = 1 << 9;

  private static final String[][] WORDS = {
    {
      "byline",
      "author",
      "writer",
      "journalist",
      "autor",
      "auteur",
      "redakteur",
      "reporter",
      "contributor",
      "firma",
      "signature",
      "by-line",
      "vcard",
      "forfatter",
      "editor"
    },
    {
      "date",
      "time",
      "publish",
      "posted",
      "datum",
      "fecha",
      "created",
      "update",
      "modified",
      "dato",
      "data-",
      "meta",
      "infoline",
      "dateline"
    },
    {
      "standfirst",
      "subtitle",
      "sub-title",
      "subheadline",
      "sub-headline",
      "deck",
      "dek",
      "chapo",
      "bajada",
      "entradilla",
      "article-summary",
      "article__summary",
      "article-intro",
      "subheading"
    },
    {
      "related",
      "sidebar",
      "side-bar",
      "comment",
      "footer",
      "widget",
      "recommend",
      "most-read",
      "mostread",
      "popular",
      "trending",
      "teaser",
      "newsletter",
      "promo",
      "more-from",
      "read-next",
      "carousel",
      "latest",
      "testimonial",
      "see-also",
      "outbrain",
      "taboola",
      "ticker",
      "navigation",
      "menu"
    },
    {"paywall", "piano-", "regwall", "subscriber-only", "premium-wall", "metered"},
    {"headline", "entry-title", "article-title", "post-title", "p-name", "story-title"},
    {"breadcrumb"},
  };

  private static final WordMachine MACHINE = machine();

  /** By the classes' hash; a later one takes an earlier one's place. */
  private final @Nullable String[] types = new String[REMEMBERED];

  private final byte[] marks = new byte[REMEMBERED];

  /** What the words of a class and an id say, the sum of the constants that fit. */
  int of(String type, String id) {
    return type.length() + (id.isEmpty() ? 0 : 1) + id.length() > LONGEST
        ? 0
        : of(type) | MACHINE.in(id);
  }

  private int of(String type) {
    if (type.isEmpty()) {
      return 0;
    }
    int hash = type.hashCode();
    int place = (hash ^ hash >>> 16) & (REMEMBERED - 1);
    if (!type.equals(types[place])) {
      types[place] = type;
      marks[place] = (byte) MACHINE.in(type);
    }
    return marks[place];
  }

  private static WordMachine machine() {
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < WORDS.length; i++) {
      for (String word : WORDS[i]) {
        words.merge(word, 1 << i, (one, other) -> one | other);
      }
    }
    return new WordMachine(words);
  }
}
