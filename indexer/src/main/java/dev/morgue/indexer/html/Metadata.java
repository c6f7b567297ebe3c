package dev.morgue.indexer.html;

import dev.morgue.NewsField;
import dev.morgue.PageFlag;
import dev.morgue.indexer.extract.Extracted;
import dev.morgue.indexer.parse.DateReading;
import dev.morgue.indexer.parse.Draft;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts everything but the running text into a draft, then the running text. Not thread-safe. */
final class Metadata {

  private final PageFacts facts;
  private final Draft draft;
  private boolean typed;
  private boolean dated;

  Metadata(PageFacts facts, Draft draft) {
    this.facts = facts;
    this.draft = draft;
  }

  /** Reads what needs no running text. */
  void read() {
    addresses();
    headlines();
    dated = new PageDates(facts, draft, saved()).read();
    for (Clue name : facts.siteNames()) {
      draft.takeSource(name.value(), name.evidence(), name.confidence());
    }
    Pieces pieces = new Pieces(facts, draft);
    typed = pieces.type(pieces.section());
    pieces.keywords();
    pieces.language();
    pieces.deck();
    String summary = summary();
    if (summary != null) {
      draft.builder().summary(ElementText.line(summary));
      draft.say(NewsField.SUMMARY, "meta description", 0.9);
    }
  }

  private void addresses() {
    for (Clue clue : facts.address().clues()) {
      draft.takeUrl(clue.value(), clue.evidence(), clue.confidence());
    }
  }

  private void headlines() {
    List<Clue> clues = new Headlines(facts).withRules();
    Map<String, String> others = new TreeMap<>();
    for (Clue clue : clues) {
      if (draft.headline() == null) {
        draft.takeHeadline(clue.value(), clue.evidence(), clue.confidence());
      } else if (!clue.value().equals(draft.headline())) {
        draft.doubt(NewsField.HEADLINE, clue.value(), clue.evidence());
        String role = clue.evidence().contains("og:") ? "social" : "web";
        others.putIfAbsent(role, clue.value());
      }
    }
    draft.builder().otherHeadlines(others);
  }

  /** Takes when the page was saved; the days that a page shows by itself, which date nothing. */
  private Set<String> saved() {
    Set<String> days = new HashSet<>();
    days.add(facts.today().toString());
    SavedPageNote note = SavedPageNote.of(facts.markup());
    if (note.captured() != null) {
      DateReading reading = facts.dates().whole(note.captured());
      draft.takeOther(NewsField.SAVED, note.captured(), reading, note.evidence());
      if (reading.date() != null) {
        days.add(reading.date().withoutTime().toString());
      }
    }
    return days;
  }

  /** What the page says of itself in a sentence or two. */
  @Nullable String summary() {
    String meta =
        facts.meta("description", "og:description", "twitter:description", "dc.description");
    String said = meta == null ? LinkedData.text(facts.article(), "description") : meta;
    return said == null ? null : LinkedData.plain(said);
  }

  /** The texts that JSON-LD calls the article's body. */
  List<String> articleBodies() {
    List<String> bodies = new ArrayList<>();
    Object body = facts.article() == null ? null : facts.article().get("articleBody");
    if (body instanceof String text && !text.isBlank()) {
      bodies.add(text);
    }
    return bodies;
  }

  /**
   * Takes the running text, and what it says itself.
   *
   * @param rule the user's rule that led to it; null where none did
   */
  void text(Extracted extracted, @Nullable Ruling rule, PageKind kind) {
    new Authors(facts).into(draft, extracted.passages());
    draft.takeBody(extracted.body(), origin(extracted, rule), extracted.confidence());
    draft.builder().captions(extracted.captions());
    if (!extracted.captions().isEmpty()) {
      draft.say(NewsField.CAPTION, "figures of the page", extracted.confidence());
    }
    if (!dated && !extracted.passages().isEmpty()) {
      PageDates.opening(extracted.passages().getFirst().text(), facts.dates(), draft);
    }
    draft.readWords(facts.dates(), typed);
    draft.builder().flags(flags(extracted, kind));
  }

  private static String origin(Extracted extracted, @Nullable Ruling rule) {
    String passages = ", " + extracted.passages().size() + " passages";
    return switch (extracted.origin()) {
      case RULE -> (rule == null ? "" : rule.evidence()) + passages;
      case PAGE -> "the page as shown" + passages;
      case METADATA -> "JSON-LD articleBody; the page as shown has less";
      case SCRIPT -> "a script's stored state; the page as shown has less";
    };
  }

  private Set<PageFlag> flags(Extracted extracted, PageKind kind) {
    Set<PageFlag> flags = EnumSet.noneOf(PageFlag.class);
    Object free = facts.article() == null ? null : facts.article().get("isAccessibleForFree");
    boolean closed = free != null && free.toString().equalsIgnoreCase("false");
    String tier = facts.meta("article:content_tier", "og:article:content_tier", "content_tier");
    closed |= tier != null && (tier.equals("locked") || tier.equals("metered"));
    boolean wall = facts.markup().paywalls > 0 || extracted.evidence().signupWords() > 0;
    if (closed || (wall && extracted.evidence().words() < 150)) {
      flags.add(PageFlag.PAYWALLED);
    }
    boolean cut = (closed || wall) && extracted.evidence().words() < 150;
    if (kind == PageKind.STUB || cut) {
      flags.add(PageFlag.STUB);
    }
    return flags;
  }
}
