package dev.morgue.indexer.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline that the page prints over its text. Not thread-safe.
 *
 * @param markup what the page's markup says
 * @param site the site's names
 * @param likeness compares headlines
 */
record PrintedHeading(PageMarkup markup, SiteSuffix site, HeadlineLikeness likeness) {

  /** Of the page's headings the one most like what it tells, else the first of its main part. */
  @Nullable Clue among(List<Clue> told) {
    Clue best = null;
    double most = 0;
    List<Spot> spots = new ArrayList<>(markup.headings);
    spots.addAll(markup.headlines);
    for (Spot spot : spots) {
      boolean first = spot.element().normalName().equals("h1");
      double weight = (first ? 1 : 0.8) * (spot.outside() ? 0.6 : 1);
      if (weight * HeadlineLikeness.MOST <= most) {
        continue;
      }
      String text = site.off(ElementText.within(spot.element(), Headlines.LONGEST));
      if (likeness.letters(text).length() < 4 || site.is(text)) {
        continue;
      }
      Clue clue = new Clue(text, spot.element().normalName() + " of the page", 0.95);
      double like = first && !spot.outside() ? 0.01 : 0;
      for (Clue other : told) {
        like = Math.max(like, likeness.isSame(other, clue) ? weight * likeness.of(other, clue) : 0);
      }
      if (like > most) {
        best = clue;
        most = like;
      }
    }
    return best;
  }
}
