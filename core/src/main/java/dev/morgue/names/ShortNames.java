package dev.morgue.names;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What organisations are called for short in an archive, as its articles tell: of those in which a
 * short name is a mention of something longer, nearly all must mean the same, and they must not be
 * few beside those that have the short name alone. How few is too few depends on how much the name
 * itself says: initials that one article spells out rarely mean anything else in the others;
 * "Delta" for Delta Bank less so; and "Apple" is not Apple Records because one article calls those
 * so.
 */
final class ShortNames {

  /** How many of the articles that tell must tell the same. */
  private static final double AGREED = 0.9;

  private static final double INITIALS = 0.02;
  private static final double WITHOUT_KIND = 0.25;
  private static final double FIRST_WORDS = 0.5;
  private static final int LEAST_FOR_FIRST_WORDS = 3;

  /**
   * A longer name that a short one is a mention of.
   *
   * @param articles in how many
   */
  private record Told(OrganisationName name, int articles) {}

  private final Map<String, Map<String, Told>> told = new HashMap<>();
  private final Map<String, Integer> articles = new HashMap<>();

  /**
   * Takes what articles tell.
   *
   * @param called for each name that articles write, under which names they file it, and how many
   */
  ShortNames(Map<String, Map<String, Integer>> called) {
    called.forEach((form, filed) -> {
      OrganisationName shorter = OrganisationName.of(form);
      filed.forEach((name, count) -> {
        OrganisationName longer = OrganisationName.of(name);
        // initials stand for words, whatever else begins with them: NFL, NFL Network
        if (shorter.isAcronym() ? shorter.isInitialsOf(longer) : shorter.isShortFor(longer)) {
          told.computeIfAbsent(sign(shorter), s -> new HashMap<>())
              .merge(
                  longer.key(),
                  new Told(longer, count),
                  (one, other) -> new Told(one.name(), one.articles() + other.articles()));
        }
      });
    });
  }

  /** WHO is not who. */
  private static String sign(OrganisationName name) {
    return name.isAcronym() ? "=" + name.key() : name.key();
  }

  /** Counts articles that are filed under a name. */
  void count(OrganisationName name, int filed) {
    articles.merge(sign(name), filed, Integer::sum);
  }

  /** Whether any article tells what a short name stands for. */
  boolean isTold(OrganisationName name) {
    return told.containsKey(sign(name));
  }

  /** What a short name stands for; null if the articles do not agree or are too few. */
  @Nullable OrganisationName told(OrganisationName name) {
    Told best = null;
    int all = 0;
    for (Told each : told.getOrDefault(sign(name), Map.of()).values()) {
      all += each.articles();
      best = best == null || each.articles() > best.articles() ? each : best;
    }
    return best != null && best.articles() >= AGREED * all && isEnough(name, best)
        ? best.name()
        : null;
  }

  private boolean isEnough(OrganisationName name, Told longer) {
    int alone = articles.getOrDefault(sign(name), 0);
    if (name.isInitialsOf(longer.name())) {
      return longer.articles() >= INITIALS * alone;
    }
    return name.lacksOnlyTheKind(longer.name())
        ? longer.articles() >= WITHOUT_KIND * alone
        : longer.articles() >= Math.max(LEAST_FOR_FIRST_WORDS, FIRST_WORDS * alone);
  }

  /** Whether a longer name is not seldom beside a short one, which no article says it has. */
  boolean stands(OrganisationName longer, OrganisationName name) {
    int alone = articles.getOrDefault(sign(name), 0);
    return articles.getOrDefault(sign(longer), 0) >= WITHOUT_KIND * alone;
  }
}
