package dev.morgue.indexer.html;

import dev.morgue.indexer.sites.SiteField;
import dev.morgue.indexer.sites.SitePlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline to cite, the site's name taken off. What the page prints over the text ({@link
 * PrintedHeading}) and what it tells machines mostly agree; where they do not:
 *
 * <ul>
 *   <li>One holds the other: the shorter is the headline, the longer has a kicker, a date or a
 *       second line too, unless a news article's JSON-LD and another place give the longer and more
 *       than the kind of piece stands before it.
 *   <li>The JSON-LD of a news article is believed: the newsroom's system filed it; but not where it
 *       is cut off, or has the form that the page shows to search engines only.
 *   <li>Other data for machines is written for search engines: the printed heading is cited if it
 *       speaks of the same, and the data if the heading does not, being the section's or the
 *       site's.
 * </ul>
 *
 * <p>The order was chosen on saved pages of 1,235 articles, half of the sites kept back.
 */
final class Headlines {

  static final int LONGEST = 400;

  /** What is said to come from the JSON-LD. */
  static final String LINKED = "JSON-LD headline";

  private static final String SOCIAL = "meta og:title";
  private static final String TITLE = "title";

  /** A word before the headline that names the kind of piece. */
  private static final Pattern KIND =
      Pattern.compile(
          "(?iu)^(?:editorial|opinion|op-?ed|analysis|review|comment|obituary|interview|letter|column"
              + "|kommentar|leitartikel|analyse|éditorial|tribune|opinión|editoriale)\\s*[:|–—-]");

  private final PageFacts facts;
  private final SiteSuffix site;
  private final Map<String, String> plains = new HashMap<>();
  private final HeadlineLikeness likeness = new HeadlineLikeness();
  private final PrintedHeading printed;

  Headlines(PageFacts facts) {
    this.facts = facts;
    this.site = new SiteSuffix(facts.siteLetters());
    this.printed = new PrintedHeading(facts.markup(), site, likeness);
  }

  /** Letters and digits in lower case: what two printings of one headline share. */
  static String letters(String text) {
    char[] plain = new char[text.length()];
    int size = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        if (isIrregular(c)) {
          return lettersOfAll(text);
        }
        if (Character.isLetterOrDigit(c)) {
          plain[size++] = Character.toLowerCase(c);
        }
        continue;
      }
      boolean capital = c >= 'A' && c <= 'Z';
      if (capital || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        plain[size++] = (char) (capital ? c | 0x20 : c);
      }
    }
    return new String(plain, 0, size);
  }

  /** A half of a character, or a letter that becomes two or depends on those beside it. */
  private static boolean isIrregular(char c) {
    return Character.isSurrogate(c) || c == '\u0130' || c == '\u03a3';
  }

  private static String lettersOfAll(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(lower.length());
    int length;
    for (int i = 0; i < lower.length(); i += length) {
      int c = lower.codePointAt(i);
      length = Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        letters.appendCodePoint(c);
      }
    }
    return letters.toString();
  }

  /** The same, with what the user's rules find before all others. */
  List<Clue> withRules() {
    List<Clue> found = ordered();
    Clue ruled = facts.rules().find(SiteField.HEADLINE, facts, this::ruled);
    if (ruled == null) {
      return found;
    }
    List<Clue> all = new ArrayList<>(found);
    all.addFirst(ruled);
    return all;
  }

  /** What machines are told has the site's name behind the headline; what is printed has not. */
  private @Nullable Clue ruled(Ruling ruling) {
    SitePlace place = ruling.rule().place();
    String text = ruling.value();
    if (!(place instanceof SitePlace.Selected)) {
      text = site.off(text);
    }
    text = place instanceof SitePlace.Title ? SiteSuffix.beforeBar(text) : text;
    return text.isEmpty() || site.is(text)
        ? null
        : new Clue(text, ruling.evidence(), Ruling.CONFIDENCE);
  }

  /** The headlines that the page states, the one to cite first; empty when it states none. */
  List<Clue> ordered() {
    List<Clue> told = told();
    Clue heading = printed.among(told);
    if (heading == null) {
      return told.size() == 1 ? List.of(alone(told.getFirst())) : told;
    }
    List<Clue> all = new ArrayList<>(told);
    Clue best = punctuated(best(told, heading), told);
    all.add(heading);
    all.remove(best);
    all.addFirst(best);
    return all;
  }

  /** Of the only clue, a page's title, what stands before the sections and names behind it. */
  private static Clue alone(Clue clue) {
    return clue.evidence().equals(TITLE)
        ? new Clue(SiteSuffix.beforeBar(clue.value()), TITLE, clue.confidence())
        : clue;
  }

  private Clue best(List<Clue> told, Clue heading) {
    if (told.isEmpty()) {
      return heading;
    }
    Clue linked = first(told, LINKED);
    if (linked != null && isCutOff(linked, heading, told)) {
      return heading;
    }
    Clue shorter = shorter(told, heading, linked);
    if (shorter != null) {
      return shorter;
    }
    Clue first = told.getFirst();
    if (first.evidence().equals(TITLE)) {
      return beside(first, heading);
    }
    if (linked != null && facts.isNews() && !isForSearch(linked, heading, told)) {
      return filed(linked, heading, told);
    }
    return told.stream().anyMatch(clue -> likeness.isSame(clue, heading)) ? heading : first;
  }

  /**
   * A headline with the signs that it has where it is told: print sets its kicker off by a line of
   * its own, and nothing is between the two then.
   */
  private Clue punctuated(Clue best, List<Clue> told) {
    int signs = HeadlineWords.signs(best.value());
    return told.stream()
        .filter(clue -> likeness.isEqual(clue, best))
        .filter(clue -> HeadlineWords.signs(clue.value()) > signs)
        .filter(clue -> Character.isLetterOrDigit(clue.value().charAt(clue.value().length() - 1)))
        .findFirst()
        .orElse(best);
  }

  /** JSON-LD that is cut to the length that search engines ask for, where others have the whole. */
  private boolean isCutOff(Clue linked, Clue heading, List<Clue> told) {
    return likeness.isCut(linked, heading) && votes(linked, told) == 1 && votes(heading, told) > 1;
  }

  /** What is told and stands in the heading beside a kicker or a second line. */
  private @Nullable Clue shorter(List<Clue> told, Clue heading, @Nullable Clue linked) {
    for (Clue clue : told) {
      boolean filed = linked != null && likeness.isEqual(linked, clue);
      boolean line = filed || (votes(clue, told) > 1 && printed.setsApart(clue));
      if (likeness.isEnd(clue, heading) || (line && likeness.isBeginning(clue, heading))) {
        return clue;
      }
    }
    return null;
  }

  /**
   * Whether the JSON-LD has the form for search engines: that of a heading no reader sees, or the
   * shorter that only the title repeats, the line that they show; while others have what the page
   * prints.
   */
  private boolean isForSearch(Clue linked, Clue heading, List<Clue> told) {
    if (printed.hides(linked)) {
      return votes(heading, told) > 0;
    }
    Clue title = first(told, TITLE);
    Clue social = first(told, SOCIAL);
    return title != null
        && social != null
        && likeness.isEqual(title, linked)
        && likeness.isEqual(social, heading)
        && linked.value().length() < heading.value().length();
  }

  /** Of the headline of a news article's JSON-LD and the page's heading. */
  private Clue filed(Clue linked, Clue heading, List<Clue> told) {
    boolean longer = likeness.isWithin(heading, linked);
    boolean outvoted = votes(linked, told) <= votes(heading, told) + 1;
    boolean kind = KIND.matcher(linked.value()).find();
    return likeness.isEqual(linked, heading) || (longer && (outvoted || kind)) ? heading : linked;
  }

  /**
   * Of the page's title and its heading, where there is nothing else: a single word that the title
   * ends with is the site's name.
   */
  private Clue beside(Clue title, Clue heading) {
    String whole = likeness.letters(title.value());
    String its = likeness.letters(heading.value());
    boolean last = whole.endsWith(its) && whole.length() > 2 * its.length();
    return last && HeadlineWords.of(heading.value()).size() == 1
        ? new Clue(SiteSuffix.withoutEnd(title.value(), its), TITLE, title.confidence())
        : heading;
  }

  /** How many places for machines give the same words. */
  private long votes(Clue clue, List<Clue> told) {
    String its = likeness.letters(clue.value());
    return told.stream().filter(other -> likeness.letters(other.value()).equals(its)).count();
  }

  private static @Nullable Clue first(List<Clue> told, String evidence) {
    return told.stream().filter(c -> c.evidence().equals(evidence)).findFirst().orElse(null);
  }

  /** What the page tells machines, best first. */
  private List<Clue> told() {
    List<Clue> told = new ArrayList<>();
    add(told, LinkedData.text(facts.article(), "headline", "name"), LINKED, 0.95);
    for (Spot spot : facts.markup().items("headline")) {
      if (!spot.outside()) {
        add(told, ElementText.within(spot.element(), LONGEST), "itemprop headline", 0.9);
        break;
      }
    }
    add(told, facts.markup().meta("headline"), "meta headline", 0.9);
    add(told, facts.markup().meta("og:title"), SOCIAL, 0.9);
    add(
        told,
        facts.meta("parsely-title", "sailthru.title", "hdl", "dc.title", "dcterms.title"),
        "meta title",
        0.85);
    add(told, facts.markup().meta("twitter:title"), "meta twitter:title", 0.8);
    if (facts.markup().title != null) {
      add(told, facts.markup().titleText(), TITLE, 0.7);
    }
    return told;
  }

  private void add(List<Clue> clues, @Nullable String text, String evidence, double confidence) {
    // most pages tell the same to all
    String plain = text == null ? "" : plains.computeIfAbsent(text, this::plain);
    if (!plain.isEmpty() && plain.length() <= LONGEST && !site.is(plain)) {
      clues.add(new Clue(plain, evidence, confidence));
    }
  }

  private String plain(String text) {
    return site.off(ElementText.line(LinkedData.plain(text)));
  }
}
