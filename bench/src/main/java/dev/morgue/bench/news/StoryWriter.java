package dev.morgue.bench.news;

import dev.morgue.bench.news.Chronology.Moment;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes one story, in the house style of the source that printed it first. Not thread-safe. */
final class StoryWriter {
  static final int FEWEST_WORDS = 30;
  static final int MOST_WORDS = 8000;
  private static final double MEDIAN_WORDS = 450;
  private static final double SIGMA = 0.6;

  /** The last sentence may pass the target by about this many words. */
  private static final int LONGEST_SENTENCE = 120;

  private final Masthead masthead;
  private final Section section;
  private final Dice dice;
  private final Event event;
  private final Cast cast;
  private final Amounts amounts;
  private final Wording wording;
  private final Headlines headlines;

  /** A writer for an article of a moment, with its own dice. */
  StoryWriter(Newsroom newsroom, Masthead masthead, Moment moment, Dice dice) {
    this.masthead = masthead;
    this.dice = dice;
    section = Section.draw(dice);
    event = newsroom.events().draw(dice, section, moment.week());
    cast = new Cast(newsroom, event, dice);
    amounts = new Amounts(dice, moment.date().getYear());
    wording = new Wording(newsroom.lexicon(), event, dice);
    headlines = new Headlines(wording, cast, amounts, dice, masthead);
  }

  /** The story; ask once. */
  Story write() {
    int target = words();
    String type = section.type(dice, target);
    String dateline = dice.chance(0.7) ? dateline() : null;
    String body = body(target, dateline);
    String deck = dice.chance(0.35) ? deck() : null;
    String headline = headlines.headline();
    return new Story(
        section.label(),
        type,
        headline,
        deck,
        body,
        dateline,
        cast.people(),
        cast.places(),
        cast.organisations(),
        keywords());
  }

  /** Another headline for the story that was written. */
  String anotherHeadline() {
    return headlines.headline();
  }

  /** Log-normal: exp(mean + sigma times a normal number, by Box and Muller). */
  private int words() {
    double radius = Math.sqrt(-2 * StrictMath.log(1 - dice.unit()));
    double normal = radius * StrictMath.cos(2 * Math.PI * dice.unit());
    double words = MEDIAN_WORDS * StrictMath.exp(SIGMA * normal);
    return (int) Math.clamp(words, FEWEST_WORDS, MOST_WORDS - LONGEST_SENTENCE);
  }

  private String dateline() {
    Place scene = cast.scene();
    String name = scene.name().toUpperCase(Locale.ROOT);
    return scene.famous() ? name : name + ", " + scene.shortRegion();
  }

  private String body(int target, @Nullable String dateline) {
    Typesetter out = new Typesetter(masthead.curly());
    Prose prose = new Prose(wording, cast, amounts, dice, out);
    if (dateline != null && dice.chance(0.6)) {
      out.setBeforeSentence(dateline + " —");
    }
    prose.statement();
    while (out.words() < target) {
      out.endParagraph();
      for (int sentences = 1 + dice.below(4); sentences > 0 && out.words() < target; sentences--) {
        prose.sentence();
      }
    }
    return out.text();
  }

  private String deck() {
    Typesetter out = new Typesetter(masthead.curly());
    new Prose(wording, cast, amounts, dice, out).statement();
    return out.text();
  }

  private List<String> keywords() {
    if (!masthead.keywords()) {
      return List.of();
    }
    Set<String> keywords = new LinkedHashSet<>();
    for (int i = 1 + dice.below(5); i > 0; i--) {
      keywords.add(wording.eventWord().singular());
    }
    keywords.add(section.label().toLowerCase(Locale.ROOT));
    return List.copyOf(keywords);
  }
}
