package dev.morgue.indexer.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline to cite, the site's name taken off. What the page prints over the text and
 * what it tells machines mostly agree; where they do not:
 *
 * <ul>
 *   <li>One holds the other: the shorter is the headline, the longer has a kicker, a date or a
 *       second line too, unless a news article's JSON-LD and another place give the longer and more
 *       than the kind of piece stands before it.
 *   <li>The JSON-LD of a news article is believed: the newsroom's system filed it.
 *   <li>Other data for machines is written for search engines: the printed heading is cited if it
 *       speaks of the same, and the data if the heading does not, being the section's or the
 *       site's.
 * </ul>
 *
 * <p>The order was chosen on saved pages of 1,235 articles, half of the sites kept back.
 */
final class Headlines {

  private static final int LONGEST = 400;

  /** The share of its words that a heading has in common with other headlines of its article. */
  private static final double SAME_STORY = 0.4;

  /** The likeness of two headlines of the same letters; of others it is less. */
  private static final double MOST_LIKE = 1.2;

  private static final String LINKED = "JSON-LD headline";
  private static final String TITLE = "title";

  /** A word before the headline that names the kind of piece. */
  private static final Pattern KIND =
      Pattern.compile(
          "(?iu)^(?:editorial|opinion|op-?ed|analysis|review|comment|obituary|interview|letter|column"
              + "|kommentar|leitartikel|analyse|éditorial|tribune|opinión|editoriale)\\s*[:|–—-]");

  private final PageFacts facts;
  private final SiteSuffix site;
  private final Map<String, String> plains = new HashMap<>();
  private final Map<String, String> letters = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  Headlines(PageFacts facts) {
    this.facts = facts;
    this.site = new SiteSuffix(facts.siteLetters());
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

  /** The headlines that the page states, the one to cite first; empty when it states none. */
  List<Clue> ordered() {
    List<Clue> told = told();
    Clue heading = heading(told);
    if (heading == null) {
      return told.size() == 1 ? List.of(alone(told.getFirst())) : told;
    }
    List<Clue> all = new ArrayList<>(told);
    Clue best = best(told, heading);
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
    for (Clue clue : told) {
      boolean filed = linked != null && of(linked.value()).equals(of(clue.value()));
      if (isEnd(clue, heading) || (filed && isBeginning(clue, heading))) {
        return clue;
      }
    }
    Clue first = told.getFirst();
    if (first.evidence().equals(TITLE)) {
      return beside(first, heading);
    }
    if (linked != null && facts.isNews() && !of(linked.value()).equals(of(heading.value()))) {
      boolean outvoted = votes(linked, told) <= votes(heading, told) + 1;
      return isLonger(linked, heading) && (outvoted || KIND.matcher(linked.value()).find())
          ? heading
          : linked;
    }
    return told.stream().anyMatch(clue -> isSame(clue, heading)) ? heading : first;
  }

  /**
   * Of the page's title and its heading, where there is nothing else: a single word that the title
   * ends with is the site's name.
   */
  private Clue beside(Clue title, Clue heading) {
    String whole = of(title.value());
    String its = of(heading.value());
    boolean last = whole.endsWith(its) && whole.length() > 2 * its.length();
    return last && HeadlineWords.of(heading.value()).size() == 1
        ? new Clue(SiteSuffix.withoutEnd(title.value(), its), TITLE, title.confidence())
        : heading;
  }

  /** Grows with the shared words, then with the length. */
  private double likeness(Clue one, Clue other) {
    String a = of(one.value());
    String b = of(other.value());
    double length = (double) Math.min(a.length(), b.length()) / Math.max(a.length(), b.length());
    return a.equals(b) ? MOST_LIKE : HeadlineWords.shared(words(one), words(other)) + 0.1 * length;
  }

  private boolean isSame(Clue one, Clue other) {
    String its = of(other.value());
    return (its.length() > 4 && of(one.value()).startsWith(its))
        || (HeadlineWords.tells(other.value())
            && HeadlineWords.shared(words(one), words(other)) >= SAME_STORY);
  }

  private boolean isLonger(Clue clue, Clue heading) {
    return isEnd(heading, clue) || isBeginning(heading, clue);
  }

  private boolean isEnd(Clue clue, Clue longer) {
    return HeadlineWords.isEnd(of(clue.value()), of(longer.value()));
  }

  private boolean isBeginning(Clue clue, Clue longer) {
    return HeadlineWords.isBeginning(
        clue.value(), of(clue.value()), longer.value(), of(longer.value()));
  }

  /** How many places for machines give the same words. */
  private long votes(Clue clue, List<Clue> told) {
    String its = of(clue.value());
    return told.stream().filter(other -> of(other.value()).equals(its)).count();
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
    add(told, facts.markup().meta("og:title"), "meta og:title", 0.9);
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

  private Set<String> words(Clue clue) {
    return words.computeIfAbsent(clue.value(), text -> new HashSet<>(HeadlineWords.of(text)));
  }

  /** The letters of a text, kept for comparing it again. */
  private String of(String text) {
    return letters.computeIfAbsent(text, Headlines::letters);
  }

  /** Of the page's headings the one most like what it tells, else the first of its main part. */
  private @Nullable Clue heading(List<Clue> told) {
    Clue best = null;
    double most = 0;
    List<Spot> spots = new ArrayList<>(facts.markup().headings);
    spots.addAll(facts.markup().headlines);
    for (Spot spot : spots) {
      boolean first = spot.element().normalName().equals("h1");
      double weight = (first ? 1 : 0.8) * (spot.outside() ? 0.6 : 1);
      if (weight * MOST_LIKE <= most) {
        continue;
      }
      String text = site.off(ElementText.within(spot.element(), LONGEST));
      if (of(text).length() < 4 || site.is(text)) {
        continue;
      }
      Clue clue = new Clue(text, spot.element().normalName() + " of the page", 0.95);
      double like = first && !spot.outside() ? 0.01 : 0;
      for (Clue other : told) {
        like = Math.max(like, isSame(other, clue) ? weight * likeness(other, clue) : 0);
      }
      if (like > most) {
        best = clue;
        most = like;
      }
    }
    return best;
  }
}
