package dev.morgue.indexer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline that the page prints over its text. Not thread-safe.
 *
 * @param markup what the page's markup says
 * @param site the site's names
 * @param likeness compares headlines
 */
record PrintedHeading(PageMarkup markup, SiteSuffix site, HeadlineLikeness likeness) {

  /** Words of classes that hide from view what only machines and read-out pages are to have. */
  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?i)sr-?only|screen-?reader|visually-?hidden|(?:^|[\\s_-])seo|(?:is|u|text)-hidden|hide-text|off-?screen");

  /** Of the page's headings the one most like what it tells, else the first of its main part. */
  @Nullable Clue among(List<Clue> told) {
    List<Spot> seen = new ArrayList<>();
    List<Spot> unseen = new ArrayList<>();
    for (Spot spot : markup.headings) {
      (isPrinted(spot) ? seen : unseen).add(spot);
    }
    seen.addAll(markup.headlines);
    if (!unseen.isEmpty()) {
      seen.addAll(markup.subheadings);
    }
    Clue best = best(seen, told, true);
    if (best == null && unseen.isEmpty()) {
      best = best(markup.subheadings, told, true);
    }
    if (best == null) {
      best = best(unseen, told, false);
    }
    if (best == null) {
      best = firstOf(seen);
    }
    return best == null ? firstOf(unseen) : best;
  }

  boolean hides(Clue told) {
    String its = likeness.letters(told.value());
    return markup.headings.stream()
        .filter(spot -> !isPrinted(spot))
        .map(this::clue)
        .anyMatch(clue -> clue != null && likeness.letters(clue.value()).equals(its));
  }

  boolean sets(Clue told) {
    String its = likeness.letters(told.value());
    List<Spot> all = new ArrayList<>(markup.headings);
    all.addAll(markup.headlines);
    all.addAll(markup.subheadings);
    for (Spot spot : all) {
      Clue c = clue(spot);
      if (c == null || !likeness.letters(c.value()).startsWith(its)) continue;
      StringBuilder sb = new StringBuilder();
      java.util.Iterator<org.jsoup.nodes.TextNode> it = spot.element().nodeStream(org.jsoup.nodes.TextNode.class).iterator();
      while (it.hasNext()) {
        sb.append(Headlines.letters(it.next().getWholeText()));
        if (sb.toString().equals(its)) return true;
      }
    }
    return false;
  }

  private @Nullable Clue firstOf(List<Spot> spots) {
    for (Spot spot : spots) {
      Clue clue = spot.element().normalName().equals("h1") && !spot.outside() ? clue(spot) : null;
      if (clue != null) {
        return clue;
      }
    }
    return null;
  }

  /**
   * Whether a reader sees a heading over the text: not what is hidden, or names the page as the
   * last of the steps that lead to it, as both do for search engines.
   */
  private boolean isPrinted(Spot spot) {
    Element at = spot.element();
    for (int i = 0; i < 6 && at != null; i++) {
      String type = at.className();
      if (at.normalName().equals("nav") || (i < 2 && HIDDEN.matcher(type).find())) {
        return false;
      }
      for (Spot crumbs : markup.breadcrumbs) {
        if (crumbs.element().equals(at)) {
          return false;
        }
      }
      at = at.parent();
    }
    return true;
  }

  private @Nullable Clue clue(Spot spot) {
    String text = site.off(ElementText.within(spot.element(), Headlines.LONGEST));
    return likeness.letters(text).length() < 4 || site.is(text)
        ? null
        : new Clue(text, spot.element().normalName() + " of the page", 0.95);
  }

  private @Nullable Clue best(List<Spot> spots, List<Clue> told, boolean whole) {
    Clue best = null;
    double most = 0;
    for (Spot spot : spots) {
      boolean first = spot.element().normalName().equals("h1");
      double weight = (first ? 1 : 0.8) * (spot.outside() ? 0.6 : 1);
      Clue clue = weight * HeadlineLikeness.MOST <= most ? null : clue(spot);
      double like = clue == null ? 0 : weight * like(clue, told, whole && !first);
      if (like > most) {
        best = clue;
        most = like;
      }
    }
    return best;
  }

  private double like(Clue clue, List<Clue> told, boolean whole) {
    double like = 0;
    for (Clue other : told) {
      boolean same =
          whole
              ? likeness.isWithin(clue, other) || likeness.isWithin(other, clue)
              : likeness.isSame(other, clue);
      like = Math.max(like, same ? likeness.of(other, clue) : 0);
    }
    return like;
  }
}
