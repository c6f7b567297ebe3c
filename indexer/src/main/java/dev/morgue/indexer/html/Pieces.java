package dev.morgue.indexer.html;

import dev.morgue.ArticleType;
import dev.morgue.NewsField;
import dev.morgue.indexer.parse.Beginnings;
import dev.morgue.indexer.parse.Draft;
import dev.morgue.indexer.parse.Languages;
import dev.morgue.indexer.sites.SiteField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what kind of piece the article is, its section, keywords, language and deck. */
final class Pieces {

  /** A longer text is no section and no keyword. */
  static final int LONGEST = 80;

  private static final int LONGEST_DECK = 500;
  private static final int MOST_KEYWORDS = 60;

  /** Types of schema.org that say more than "article". */
  private static final Map<String, ArticleType> LINKED_TYPES =
      Map.ofEntries(
          Map.entry("newsarticle", ArticleType.NEWS),
          Map.entry("reportagenewsarticle", ArticleType.NEWS),
          Map.entry("opinionnewsarticle", ArticleType.OP_ED),
          Map.entry("analysisnewsarticle", ArticleType.ANALYSIS),
          Map.entry("backgroundnewsarticle", ArticleType.ANALYSIS),
          Map.entry("reviewnewsarticle", ArticleType.REVIEW),
          Map.entry("review", ArticleType.REVIEW),
          Map.entry("advertisercontentarticle", ArticleType.SPONSORED),
          Map.entry("liveblogposting", ArticleType.LIVE));

  /** Words in sections and addresses, in the order they are looked for. */
  private static final List<Map.Entry<Pattern, ArticleType>> WORDS =
      List.of(
          word("obituar(?:y|ies)|nachrufe?|nécrologie|obituarios?", ArticleType.OBITUARY),
          word("letters?(?:-to-the-editor)?|leserbriefe?|cartas-al-director", ArticleType.LETTER),
          word("editorials?|leitartikel|éditorial|leading-article", ArticleType.EDITORIAL),
          word(
              "opinions?|op-?eds?|commentisfree|kommentare?|meinung|tribunes?|debatt|opinión|opinion",
              ArticleType.OP_ED),
          word("columns?|columnists?|kolumnen?|chroniques?|columnas?", ArticleType.COLUMN),
          word("reviews?|kritik|rezension(?:en)?|critiques?|reseñas?", ArticleType.REVIEW),
          word(
              "live-?(?:blog|ticker|updates?)?|live-reporting|en-direct|newsblog",
              ArticleType.LIVE),
          word("interviews?|entrevistas?|entretiens?", ArticleType.INTERVIEW),
          word(
              "press-?releases?|pressemitteilung(?:en)?|prnewswire|businesswire",
              ArticleType.PRESS_RELEASE),
          word(
              "sponsored|advertorial|partner-?content|paid-?post|anzeige|brandvoice",
              ArticleType.SPONSORED));

  private static final int LONGEST_WORD = 24;

  /** How the words begin. */
  private static final Beginnings BEGINNINGS =
      Beginnings.of(
          "obituary nachruf letter leserbrief cartas editorial leitartikel leading opinion op-ed"
              + " commentisfree kommentar meinung tribune debatt column kolumne chronique review"
              + " kritik rezension critique live en-direct newsblog interview entrevista press"
              + " prnewswire businesswire sponsored advertorial partner paid anzeige brandvoice");

  private static final Pattern BETWEEN_KEYWORDS = Pattern.compile("[,;|\\n]");
  private static final Pattern BETWEEN_LANGUAGES = Pattern.compile("[,;]");
  private static final Pattern BETWEEN_STEPS = Pattern.compile("[/?#]");

  private final PageFacts facts;
  private final Draft draft;

  Pieces(PageFacts facts, Draft draft) {
    this.facts = facts;
    this.draft = draft;
  }

  private static Map.Entry<Pattern, ArticleType> word(String words, ArticleType type) {
    return Map.entry(Pattern.compile("(?iu)(?:" + words + ")"), type);
  }

  /** The first section that the page names, into the draft. */
  @Nullable String section() {
    List<Clue> clues = new ArrayList<>();
    String linked = LinkedData.text(facts.article(), "articleSection");
    String meta =
        facts.meta(
            "article:section",
            "parsely-section",
            "section",
            "sailthru.section",
            "og:article:section");
    add(clues, linked, "JSON-LD articleSection", 0.9);
    add(clues, meta, "meta article:section", 0.85);
    List<String> steps = facts.linked().breadcrumbs();
    if (steps.size() > 2) {
      // the first step is the front page, the last the article
      add(clues, steps.get(steps.size() - 2), "JSON-LD breadcrumb", 0.7);
    }
    clues.removeIf(clue -> isSite(clue.value()));
    Ruling ruled = facts.rules().find(SiteField.SECTION, facts, r -> isSite(r.value()) ? null : r);
    if (ruled != null) {
      for (Clue clue : clues) {
        doubt(NewsField.SECTION, clue.value(), ruled, clue.evidence());
      }
      clues.addFirst(new Clue(ruled.value(), ruled.evidence(), Ruling.CONFIDENCE));
    }
    if (clues.isEmpty()) {
      return null;
    }
    Clue best = clues.getFirst();
    draft.takeSection(best.value(), best.evidence(), best.confidence());
    return best.value();
  }

  private boolean isSite(String name) {
    return facts.siteLetters().contains(Headlines.letters(name));
  }

  /** Notes what would have been taken if there were no rule. */
  private void doubt(NewsField field, String value, Ruling taken, String evidence) {
    if (!value.equals(taken.value())) {
      draft.doubt(field, value, evidence);
    }
  }

  private static void add(List<Clue> clues, @Nullable String text, String evidence, double sure) {
    String line = text == null ? "" : ElementText.line(LinkedData.plain(text));
    if (!line.isEmpty() && line.length() <= LONGEST && !line.contains("://")) {
      clues.add(new Clue(line, evidence, sure));
    }
  }

  /** The kind of piece, into the draft; whether one was found. */
  boolean type(@Nullable String section) {
    ArticleType plain = null;
    List<String> types = facts.article() == null ? List.of() : LinkedData.types(facts.article());
    for (String type : types) {
      ArticleType its = LINKED_TYPES.get(type);
      if (its != null && its != ArticleType.NEWS) {
        draft.setType(its, "JSON-LD @type", 0.9);
        return true;
      }
      plain = its == null ? plain : its;
    }
    List<String> places = new ArrayList<>();
    places.add(section == null ? "" : section);
    String url = facts.address().best();
    String[] path = BETWEEN_STEPS.split(url == null ? "" : url, -1);
    places.addAll(
        List.of(path)
            .subList(
                Math.min(3, path.length), Math.max(Math.min(3, path.length), path.length - 1)));
    for (String place : places) {
      if (place.length() > LONGEST_WORD || !BEGINNINGS.mayBeAt(place, 0)) {
        continue;
      }
      for (Map.Entry<Pattern, ArticleType> word : WORDS) {
        if (word.getKey().matcher(place).matches()) {
          draft.setType(word.getValue(), "'" + place + "' in section or address", 0.7);
          return true;
        }
      }
    }
    if (plain != null) {
      draft.setType(plain, "JSON-LD @type", 0.8);
    }
    return plain != null;
  }

  /** The keywords, into the draft. */
  void keywords() {
    Set<String> words = new LinkedHashSet<>();
    LinkedData.texts(facts.article(), "keywords").forEach(text -> split(text, words));
    for (String name :
        List.of(
            "news_keywords",
            "article:tag",
            "og:article:tag",
            "parsely-tags",
            "sailthru.tags",
            "keywords")) {
      if (words.isEmpty() || name.equals("article:tag")) {
        facts.markup().metas(name).forEach(text -> split(LinkedData.plain(text), words));
      }
    }
    if (!words.isEmpty()) {
      draft.addKeywords(first(words), "JSON-LD or meta keywords", 0.9);
    }
  }

  private static List<String> first(Set<String> words) {
    List<String> all = List.copyOf(words);
    return all.size() <= MOST_KEYWORDS ? all : all.subList(0, MOST_KEYWORDS);
  }

  private static void split(String text, Set<String> words) {
    for (String word : BETWEEN_KEYWORDS.split(text, MOST_KEYWORDS + 1)) {
      String line = ElementText.line(word);
      if (!line.isEmpty() && line.length() <= LONGEST) {
        words.add(line);
      }
    }
  }

  /** The language that the page states; JSON-LD knows the article's, the markup the template's. */
  @Nullable String language() {
    String linked = LinkedData.text(facts.article(), "inLanguage");
    for (String said :
        new String[] {
          linked,
          facts.markup().language,
          facts.markup().meta("og:locale"),
          facts.meta("content-language", "language", "dc.language")
        }) {
      String tag = said == null ? null : Languages.tag(BETWEEN_LANGUAGES.split(said, 2)[0]);
      if (tag != null) {
        draft.builder().language(tag);
        return tag;
      }
    }
    return null;
  }

  /** The line under the headline, into the draft. */
  void deck() {
    Clue shown = shownDeck();
    Ruling ruled = facts.ruled(SiteField.DECK);
    Clue taken =
        ruled == null ? shown : new Clue(ruled.value(), ruled.evidence(), Ruling.CONFIDENCE);
    if (taken != null) {
      draft.builder().deck(taken.value());
      draft.say(NewsField.DECK, taken.evidence(), taken.confidence());
    }
    if (ruled != null && shown != null) {
      doubt(NewsField.DECK, shown.value(), ruled, shown.evidence());
    }
  }

  /** The line under the headline as the page shows it. */
  private @Nullable Clue shownDeck() {
    String headline = draft.headline() == null ? "" : Headlines.letters(draft.headline());
    for (Spot spot : facts.markup().decks) {
      String text = spot.outside() ? "" : ElementText.within(spot.element(), LONGEST_DECK);
      if (text.length() > 20 && !headline.contains(Headlines.letters(text))) {
        String name = spot.element().className().toLowerCase(Locale.ROOT);
        return new Clue(text, "element of class '" + name + "'", 0.75);
      }
    }
    return null;
  }
}
