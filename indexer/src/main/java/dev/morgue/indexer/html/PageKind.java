package dev.morgue.indexer.html;

import dev.morgue.indexer.extract.Extracted;
import dev.morgue.indexer.extract.PageEvidence;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What kind of page was saved. */
enum PageKind {
  /** An article, whole as far as can be told. */
  ARTICLE(""),
  /** An article of which the page holds little or nothing. */
  STUB(""),
  /** A list of articles. */
  INDEX("an index page: it lists articles and is none"),
  /** What a server sends when there is no page. */
  ERROR("an error page"),
  /** A notice that asks for consent before the page is shown. */
  CONSENT("a consent notice, with no article behind it"),
  /** Words, and none that can be told to be an article's. */
  SCRAPS("neither headline nor running text in it"),
  /** Nothing at all. */
  EMPTY("no text in it");

  private static final Pattern ERROR_TITLE =
      Pattern.compile(
          "(?iu)^(?:error\\s*)?(?:40[0-9]|41[0-9]|50[0-9])\\b.{0,60}|.{0,40}\\b(?:page|file|article) (?:was )?not"
              + " found\\b.{0,60}|.{0,30}\\b(?:access denied|forbidden|service unavailable|bad"
              + " gateway|gateway time-?out|internal server error|just a moment|attention required"
              + "|are you a robot|security check|seite nicht gefunden|page (?:non|introuvable)"
              + "|página no encontrada|pagina non trovata|page unavailable|site unavailable"
              + "|domain (?:for sale|expired))\\b.{0,60}");
  private static final Pattern CONSENT_TITLE =
      Pattern.compile(
          "(?iu).{0,40}\\b(?:cookie|consent|before you continue|privacy (?:settings|choices)|einwilligung"
              + "|datenschutz(?:einstellungen)?|bevor sie fortfahren)\\b.{0,60}");

  /**
   * From so many words of running text, half of them in one paragraph, on, links alone do not make
   * a page a list: short pieces stand under menus of hundreds of links.
   */
  private static final int PROSE = 80;

  /** So many words in one paragraph are a short piece's, where the address is one of a piece. */
  private static final int PARAGRAPH = 30;

  /** Fewer words are no whole article. */
  private static final int STUB_WORDS = 40;

  /** Four words and more. */
  private static final Pattern HEADLINE = Pattern.compile("[^/]/(?:[^/?#_-]+[_-]){3,}[^/?#_-]");

  /** {@code video.other}, {@code video.episode}; sites' own kinds stand behind a colon. */
  private static final Pattern FILM_OR_PHOTO =
      Pattern.compile("(?i)(?:.*:)?(?:video|photo)(?:\\..*)?");

  private static final Pattern FRONT = Pattern.compile("[^/]*/?(?:index\\.\\w+)?");

  private final String reason;

  PageKind(String reason) {
    this.reason = reason;
  }

  /** Why such a page is not taken; "" when it is. */
  String reason() {
    return reason;
  }

  /**
   * Tells the kind of a page. What makes a page an article is a statement that it is one, or
   * running text; a page is refused only when there is neither.
   *
   * @param facts what the markup says
   * @param headline the headline found
   * @param extracted the running text found
   * @param told whether the user's rules say that it is an article
   */
  static PageKind of(
      PageFacts facts, @Nullable String headline, Extracted extracted, boolean told) {
    PageEvidence evidence = extracted.evidence();
    int words = evidence.words();
    if (told && (words > 0 || headline != null)) {
      return words < STUB_WORDS ? STUB : ARTICLE;
    }
    String title = ElementText.line(facts.markup().titleText());
    String named = headline == null ? title : headline;
    // "401(k) savers …" may head a short piece: a page that says it is an article is believed
    if (words < 150
        && !isStated(facts)
        && (ERROR_TITLE.matcher(title).matches() || ERROR_TITLE.matcher(named).matches())) {
      return ERROR;
    }
    if (words < 150 && !isStated(facts) && CONSENT_TITLE.matcher(title).matches()) {
      return CONSENT;
    }
    if (words == 0 && headline == null) {
      return evidence.pageWords() == 0 ? EMPTY : SCRAPS;
    }
    if (isIndex(facts, evidence)) {
      return INDEX;
    }
    return words < STUB_WORDS ? STUB : ARTICLE;
  }

  /** Whether the page itself says that it is an article. */
  static boolean isStated(PageFacts facts) {
    String type = facts.markup().meta("og:type");
    return facts.article() != null
        || (type != null && type.toLowerCase(java.util.Locale.ROOT).contains("article"))
        || facts.markup().meta("article:published_time") != null;
  }

  /** Whether the page says that it is about one film or photograph: those are no lists. */
  private static boolean isFilmOrPhoto(PageFacts facts) {
    String type = facts.markup().meta("og:type");
    return type != null && FILM_OR_PHOTO.matcher(type).matches();
  }

  private static boolean isIndex(PageFacts facts, PageEvidence evidence) {
    if (isStated(facts) || isFilmOrPhoto(facts) || evidence.words() >= 250) {
      return false;
    }
    String url = facts.address().best();
    boolean front = url != null && FRONT.matcher(url.substring(url.indexOf("//") + 2)).matches();
    boolean lists = facts.markup().articles > 4 || facts.linked().teasers() > 4;
    boolean prose = evidence.words() >= PROSE && evidence.longestParagraph() >= PROSE / 2;
    return (front || lists || (evidence.linkedShare() > 0.6 && !prose))
        && evidence.longestParagraph() < (namesPiece(url) ? PARAGRAPH : PROSE);
  }

  /** Whether an address has a headline among its steps, as those of sections have not. */
  private static boolean namesPiece(@Nullable String url) {
    return url != null && HEADLINE.matcher(url).find();
  }
}
