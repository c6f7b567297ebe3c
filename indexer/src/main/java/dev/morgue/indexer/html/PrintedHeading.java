package dev.morgue.indexer.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline that the page prints over its text. That need not be the heading of the first
 * rank: some templates hide one for search engines or end their breadcrumbs with it, or use it for
 * the site's name, and print the headline in another. Not thread-safe.
 */
final class PrintedHeading {

  /** Words of classes that hide what only machines and those who have the page read out get. */
  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?i)sr-?only|screen-?reader|visually-?hidden|(?:^|[\\s_-])seo|(?:is|u|text)-hidden"
              + "|hide-text|off-?screen");

  /** So many elements up from a heading its breadcrumbs are looked for. */
  private static final int NEAR = 6;

  private final SiteSuffix site;
  private final HeadlineLikeness likeness;

  /** Headings of the first rank that a reader sees over the text, then what may print it, too. */
  private final List<Spot> seen = new ArrayList<>();

  private final List<Spot> unseen = new ArrayList<>();
  private final List<Spot> lower;
  private @Nullable Spot chosen;

  PrintedHeading(PageMarkup markup, SiteSuffix site, HeadlineLikeness likeness) {
    this.site = site;
    this.likeness = likeness;
    this.lower = markup.subheadings;
    Set<Element> crumbs = new HashSet<>();
    markup.breadcrumbs.forEach(spot -> crumbs.add(spot.element()));
    for (Spot spot : markup.headings) {
      (isSeen(spot.element(), crumbs) ? seen : unseen).add(spot);
    }
    seen.addAll(markup.headlines);
    if (!unseen.isEmpty()) {
      seen.addAll(lower);
    }
  }

  private static boolean isSeen(Element heading, Set<Element> crumbs) {
    Element at = heading;
    for (int i = 0; i < NEAR && at != null; i++) {
      boolean hidden = i < 2 && HIDDEN.matcher(at.className()).find();
      if (hidden || at.normalName().equals("nav") || crumbs.contains(at)) {
        return false;
      }
      at = at.parent();
    }
    return true;
  }

  /**
   * Of the page's headings the one most like what it tells, else the first of its main part. One of
   * lower rank, or an element that is none, has to say just what the page tells.
   */
  @Nullable Clue among(List<Clue> told) {
    Clue best = best(seen, told);
    best = best == null && unseen.isEmpty() ? best(lower, told) : best;
    best = best == null ? best(unseen, told) : best;
    best = best == null ? first(seen) : best;
    return best == null ? first(unseen) : best;
  }

  private @Nullable Clue best(List<Spot> spots, List<Clue> told) {
    Clue best = null;
    double most = 0;
    for (Spot spot : spots) {
      double weight = (isFirstRank(spot) ? 1 : 0.8) * (spot.outside() ? 0.6 : 1);
      Clue clue = weight * HeadlineLikeness.MOST <= most ? null : clue(spot);
      double like = clue == null ? 0 : weight * like(clue, told, spot.element().normalName());
      if (like > most) {
        best = clue;
        chosen = spot;
        most = like;
      }
    }
    return best;
  }

  private double like(Clue clue, List<Clue> told, String name) {
    double like = 0;
    for (Clue other : told) {
      boolean same =
          switch (name) {
            case "h1" -> likeness.isSame(other, clue);
            case "h2", "h3" -> likeness.isEitherWithin(clue, other) && !isMasthead(clue, other);
            default -> likeness.isEitherWithin(clue, other);
          };
      like = same ? Math.max(like, likeness.of(other, clue)) : like;
    }
    return like;
  }

  /**
   * Whether a heading may be the site's name, which titles end with and the page prints, too. The
   * end of a title is the headline only where it is most of it and no other heading can be.
   */
  private boolean isMasthead(Clue clue, Clue other) {
    boolean lesser =
        2 * likeness.letters(clue.value()).length() <= likeness.letters(other.value()).length();
    return !other.evidence().equals(Headlines.LINKED)
        && likeness.isEnd(clue, other)
        && (lesser || isHeaded());
  }

  private boolean isHeaded() {
    return seen.stream().anyMatch(this::isFirst);
  }

  private @Nullable Clue first(List<Spot> spots) {
    chosen = spots.stream().filter(this::isFirst).findFirst().orElse(null);
    return chosen == null ? null : clue(chosen);
  }

  private boolean isFirst(Spot spot) {
    return isFirstRank(spot) && !spot.outside() && clue(spot) != null;
  }

  private static boolean isFirstRank(Spot spot) {
    return spot.element().normalName().equals("h1");
  }

  private @Nullable Clue clue(Spot spot) {
    String text = site.off(ElementText.within(spot.element(), Headlines.LONGEST));
    return likeness.letters(text).length() < 4 || site.is(text)
        ? null
        : new Clue(text, spot.element().normalName() + " of the page", 0.95);
  }

  /** Whether a heading that no reader sees has these words, which are made for machines then. */
  boolean hides(Clue told) {
    return unseen.stream()
        .map(this::clue)
        .anyMatch(clue -> clue != null && likeness.isEqual(clue, told));
  }

  /** Whether the heading found begins with a headline and has more in an element of its own. */
  boolean setsApart(Clue told) {
    StringBuilder letters = new StringBuilder();
    String its = likeness.letters(told.value());
    List<TextNode> texts =
        chosen == null ? List.of() : chosen.element().nodeStream(TextNode.class).toList();
    for (TextNode text : texts) {
      letters.append(Headlines.letters(text.getWholeText()));
      if (letters.length() >= its.length()) {
        return its.contentEquals(letters);
      }
    }
    return false;
  }
}
