package dev.morgue.indexer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline to cite. The page's own first heading is what was printed, and it is taken
 * where what the page tells machines bears it out; else JSON-LD, then OpenGraph, then the title
 * count. The site's name is taken off.
 */
final class Headlines {

  private static final int LONGEST = 400;

  private static final Pattern BETWEEN =
      Pattern.compile("\\s+(?:[|·•»«›~—–-]|//|::)\\s+|\\s*[|»]\\s*|(?<=\\S)\\s*:\\s+(?=\\S)");

  private final PageFacts facts;
  private final Set<String> site;

  Headlines(PageFacts facts) {
    this.facts = facts;
    this.site = facts.siteLetters();
  }

  /** Letters and digits in lower case: what two printings of one headline share. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** The headlines that the page states, the one to cite first; empty when it states none. */
  List<Clue> ordered() {
    List<Clue> told = told();
    Clue heading = heading(told);
    List<Clue> all = new ArrayList<>(told);
    if (heading != null) {
      boolean borneOut = told.stream().anyMatch(clue -> alike(clue.value(), heading.value()));
      boolean first = (borneOut && !hasKicker(heading, told)) || told.isEmpty();
      all.add(first ? 0 : isTitleOnly(told) ? 0 : all.size(), heading);
    }
    return all;
  }

  /**
   * Whether the heading is the headline with a kicker or a date before it: then what the page tells
   * machines is its end, and none of it is the whole.
   */
  private static boolean hasKicker(Clue heading, List<Clue> told) {
    String whole = letters(heading.value());
    String best = letters(told.getFirst().value());
    return whole.length() > best.length()
        && whole.endsWith(best)
        && told.stream().noneMatch(clue -> letters(clue.value()).equals(whole));
  }

  /** A heading of the page is better than its title, which names the site's parts as well. */
  private static boolean isTitleOnly(List<Clue> told) {
    return told.stream().allMatch(clue -> clue.evidence().equals("title"));
  }

  /** What the page tells machines, best first. */
  private List<Clue> told() {
    List<Clue> told = new ArrayList<>();
    add(told, LinkedData.text(facts.article(), "headline", "name"), "JSON-LD headline", 0.95);
    for (Spot spot : facts.markup().items("headline")) {
      if (!spot.outside()) {
        add(told, ElementText.within(spot.element(), LONGEST), "itemprop headline", 0.9);
        break;
      }
    }
    add(told, facts.markup().meta("og:title"), "meta og:title", 0.9);
    add(
        told,
        facts.meta("parsely-title", "sailthru.title", "hdl", "dc.title", "dcterms.title"),
        "meta title",
        0.85);
    add(told, facts.markup().meta("twitter:title"), "meta twitter:title", 0.8);
    if (facts.markup().title != null) {
      add(told, facts.markup().title.wholeText(), "title", 0.7);
    }
    return told;
  }

  private void add(List<Clue> clues, @Nullable String text, String evidence, double confidence) {
    String plain = text == null ? "" : withoutSite(ElementText.line(LinkedData.plain(text)));
    if (!plain.isEmpty() && plain.length() <= LONGEST && !site.contains(letters(plain))) {
      clues.add(new Clue(plain, evidence, confidence));
    }
  }

  /** A headline without the site's name before or behind it. */
  private String withoutSite(String text) {
    String rest = text;
    Matcher m = BETWEEN.matcher(rest);
    List<int[]> breaks = new ArrayList<>();
    while (m.find()) {
      breaks.add(new int[] {m.start(), m.end()});
    }
    for (int i = breaks.size() - 1; i >= 0; i--) {
      int[] at = breaks.get(i);
      if (at[0] < rest.length() && isSite(rest.substring(at[1]))) {
        rest = rest.substring(0, at[0]);
      }
    }
    if (!breaks.isEmpty()
        && breaks.getFirst()[1] < rest.length()
        && isSite(rest.substring(0, breaks.getFirst()[0]))) {
      rest = rest.substring(breaks.getFirst()[1]);
    }
    return rest.strip();
  }

  private boolean isSite(String piece) {
    String letters = letters(piece);
    return letters.isEmpty()
        || site.stream()
            .anyMatch(name ->
                name.equals(letters)
                    || (letters.length() > 3 && name.contains(letters))
                    || (name.length() > 3
                        && letters.contains(name)
                        && letters.length() < name.length() + 16));
  }

  /** The first heading of the page's main part: of several the one that the page tells of. */
  private @Nullable Clue heading(List<Clue> told) {
    Clue first = null;
    List<Spot> spots = new ArrayList<>(facts.markup().headings);
    spots.addAll(facts.markup().headlines);
    for (Spot spot : spots) {
      String text = ElementText.within(spot.element(), LONGEST);
      if (letters(text).length() < 4 || site.contains(letters(text))) {
        continue;
      }
      Clue clue = new Clue(text, spot.element().normalName() + " of the page", 0.95);
      if (told.stream().anyMatch(other -> alike(other.value(), text))) {
        return clue;
      }
      boolean real = spot.element().normalName().equals("h1") && !spot.outside();
      first = first == null && real ? clue : first;
    }
    return first;
  }

  /** Whether two texts are one headline: equal but for a beginning or an end. */
  private static boolean alike(String one, String other) {
    String a = letters(one);
    String b = letters(other);
    String longer = a.length() > b.length() ? a : b;
    String shorter = a.length() > b.length() ? b : a;
    boolean begins = shorter.length() > 15 && longer.startsWith(shorter);
    return !shorter.isEmpty()
        && (begins || shorter.length() * 2 > longer.length())
        && longer.contains(shorter);
  }
}
