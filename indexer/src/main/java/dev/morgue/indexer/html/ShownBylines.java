package dev.morgue.indexer.html;

import dev.morgue.indexer.parse.NameShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The bylines that a page shows its readers: links and elements that its markup marks as the
 * author's, and texts that begin with "By" or stand behind a label, "Author". Beside the article
 * stand other names, of related articles and of those who took the pictures; these are left out.
 */
final class ShownBylines {

  /** Takes who one place of the page credits. */
  interface Taker {
    void take(Credited credited, String evidence, double confidence);
  }

  private static final int LONGEST = 160;

  /** How many elements behind the headline a byline without a label may stand. */
  private static final int NEAR = 150;

  /** How many elements behind it a linked author still stands in its own part of the page. */
  private static final int CLOSE = 60;

  /** What the class of a picture's frame or caption says. */
  private static final WordMachine PICTURE =
      WordMachine.of(
          "mediabox photo foto picture gallery galerie figcaption wp-caption figure copyright");

  /** What the alternative text of a portrait says beside the name. */
  private static final Pattern OF_PORTRAIT =
      Pattern.compile(
          "(?iu)^(?:(?:profile )?(?:photo|picture|image|portrait|headshot|avatar) (?:of|for) |(?:foto|bild) von )"
              + "|(?:['’]s)? (?:image|photo|picture|portrait|headshot|avatar|profile picture)$|, .*$");

  private static final WordMachine PORTRAIT =
      WordMachine.of("photo picture image portrait headshot avatar foto bild");

  /** Longer titles in capitals are of things, "Houseplant Starter Kit", as often as of people. */
  private static final Pattern TWO_WORDS =
      Pattern.compile(
          "(?:\\p{Lu}\\p{Ll}\\S*|(?:\\p{Lu}\\.)+) (?:\\p{Lu}\\. |\\p{Ll}+ )*\\p{Lu}\\p{Ll}\\S+");

  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern HAS_DIGIT = Pattern.compile("\\d|^$");

  private final PageFacts facts;
  private final Set<String> site;

  ShownBylines(PageFacts facts) {
    this.facts = facts;
    this.site = facts.siteLetters();
  }

  /** Every place's first element that names somebody, and its like beside it. */
  void into(Taker taker) {
    PageMarkup markup = facts.markup();
    List<Spot> links = new ArrayList<>();
    List<Spot> classes = new ArrayList<>();
    for (Spot spot : markup.bylines) {
      (spot.attribute("rel").contains("author") ? links : classes).add(spot);
    }
    taker.take(shown(links, false, true), "link rel=author", 0.8);
    taker.take(shown(markup.authorLinks, true, true), "link to an author's page", 0.77);
    taker.take(shown(classes, false, false), "element whose class says byline", 0.72);
    taker.take(shown(markup.byTexts, true, false), "text that begins with 'By'", 0.65);
    taker.take(labelled(), "text behind a label", 0.7);
    taker.take(portraits(), "name beside a portrait of it", 0.6);
    taker.take(dateLines(), "name beside the date", 0.55);
  }

  private Credited shown(List<Spot> spots, boolean near, boolean single) {
    Credited credited = new Credited(site);
    Element first = null;
    String whole = null;
    for (Spot spot : spots) {
      Element element = spot.element();
      boolean beside = first == null || isBeside(first, element);
      boolean away = !beside || (near && !isNearHeadline(spot));
      if (away || (spot.outside() && !isUnderHeadline(spot)) || isOfPicture(element)) {
        continue;
      }
      List<TextPiece> pieces = TextPiece.within(element, LONGEST);
      boolean named = new PrintedByline(credited).read(pieces);
      boolean alone = pieces.size() == 1 && first == null;
      if (!named && alone && (single || isAuthorClass(element))) {
        named = credited.handle(pieces.getFirst().text());
        if (!named && !near && whole == null) {
          whole = pieces.getFirst().text();
        }
      }
      first = named && first == null ? element : first;
    }
    if (first == null && whole != null) {
      credited.whole(whole);
    }
    return credited;
  }

  /** The names behind the first label that says whose they are. */
  private Credited labelled() {
    Credited credited = new Credited(site);
    for (Spot spot : facts.markup().byLabels) {
      String label = spot.element().ownText().strip();
      boolean far = AuthorLabels.isPreposition(label) && !isNearHeadline(spot);
      if (!spot.outside() && !far && credited.isEmpty() && !isOfPicture(spot.element())) {
        List<TextPiece> pieces = TextPiece.from(spot.element(), LONGEST);
        new PrintedByline(credited).readLabelled(pieces);
      }
    }
    return credited;
  }

  /**
   * The author whose portrait stands beside the headline, with the same name in print beside it.
   */
  private Credited portraits() {
    Credited credited = new Credited(site);
    for (Spot spot : facts.markup().portraits) {
      if (!credited.isEmpty() || !isNearHeadline(spot) || spot.outside()) {
        continue;
      }
      String alt = ElementText.line(spot.attribute("alt"));
      boolean more = alt.indexOf(',') >= 0 || PORTRAIT.mayBeIn(alt);
      String name = more ? OF_PORTRAIT.matcher(alt).replaceAll("") : alt;
      if (TWO_WORDS.matcher(name).matches() && NameShape.isPerson(name)) {
        List<TextPiece> pieces = TextPiece.from(spot.element(), LONGEST);
        pieces.stream()
            .limit(3)
            .filter(piece -> AuthorLabels.behind(piece.text()).equalsIgnoreCase(name))
            .findFirst()
            .ifPresent(piece -> credited.printed(name, false));
      }
    }
    return credited;
  }

  /** The name in a line that holds the day and nothing else: "3 May 2019 | 9:40 | Marta Quill". */
  private Credited dateLines() {
    Credited credited = new Credited(site);
    for (Spot spot : facts.markup().dateTexts) {
      if (credited.isEmpty() && isNearHeadline(spot) && !spot.outside()) {
        Element element = spot.element();
        String line = ElementText.within(element, LONGEST);
        Element parent = element.parent();
        if (line.indexOf('|') < 0 && parent != null) {
          line = ElementText.within(parent, LONGEST);
        }
        String name = line.indexOf('|') < 0 ? "" : onlyName(line);
        if (NameShape.isPerson(name)) {
          credited.printed(name, false);
        }
      }
    }
    return credited;
  }

  /** The only part of a line that has no digits; "" where there are more, or none. */
  private static String onlyName(String line) {
    String name = "";
    for (String part : BAR.split(line, -1)) {
      if (!HAS_DIGIT.matcher(part).find()) {
        if (!name.isEmpty()) {
          return "";
        }
        name = part;
      }
    }
    return name;
  }

  private static boolean isAuthorClass(Element element) {
    String name = element.className().toLowerCase(Locale.ROOT);
    return name.contains("author") || name.contains("autor") || name.contains("vcard");
  }

  /** Whether it tells who took a picture. */
  private static boolean isOfPicture(Element element) {
    Element at = element;
    for (int i = 0; i < 4 && at != null; i++) {
      if (at.normalName().equals("figure") || PICTURE.in(at.attr("class")) != 0) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  /** Whether an element stands in the same list of authors as the first one. */
  private static boolean isBeside(Element first, Element other) {
    Element list = first.parent();
    Element within = other.parent();
    for (int i = 0; i < 2 && list != null; i++) {
      if (list.equals(within) || (within != null && list.equals(within.parent()))) {
        return true;
      }
      list = list.parent();
    }
    return false;
  }

  /**
   * Whether the markup says that it links to the author, close under the headline: there even an
   * aside is the article's own.
   */
  private boolean isUnderHeadline(Spot spot) {
    List<Spot> headings = facts.markup().headings;
    int behind = headings.isEmpty() ? -1 : spot.order() - headings.getFirst().order();
    return behind > 0 && behind < CLOSE && spot.attribute("rel").contains("author");
  }

  private boolean isNearHeadline(Spot spot) {
    List<Spot> headings = facts.markup().headings;
    if (headings.isEmpty()) {
      return spot.order() < 2 * NEAR;
    }
    int from = headings.getFirst().order();
    return spot.order() > from - NEAR / 3 && spot.order() < from + NEAR;
  }
}
