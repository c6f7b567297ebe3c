package dev.morgue.bench.news;

import dev.morgue.bench.news.Chronology.Moment;
import dev.morgue.bench.news.Staff.Assignment;
import java.util.Locale;

/**
 * Generates news for load tests: Zipf's law in words, names and sources, log-normal lengths, events
 * that make names and words burst, 20 years of growing volume, late arrivals, dates of all
 * precisions and 8 % near-copies. The sentences make no sense and nobody in them exists.
 *
 * <p>Article i depends on seed, count and i alone: the same on every machine, in any order, from
 * any thread. Immutable and thread-safe; holds about 5 MB.
 */
public final class NewsGenerator {
  private static final double COPIES = 0.08;

  // What a stream of dice is for, so that no two purposes share one.
  private static final long IS_COPY = 1;
  private static final long COPY = 2;
  private static final long ASSIGNMENT = 3;
  private static final long MOMENT = 4;
  private static final long STORY = 5;
  private static final long PRINTING = 6;

  private final long seed;
  private final int count;
  private final Chronology chronology;
  private final Newsroom newsroom;

  /**
   * A generator of {@code count} articles.
   *
   * @throws IllegalArgumentException if the count is negative
   */
  public NewsGenerator(long seed, int count) {
    if (count < 0) {
      throw new IllegalArgumentException("cannot generate " + count + " articles");
    }
    this.seed = seed;
    this.count = count;
    chronology = new Chronology(count);
    newsroom = Newsroom.of(seed);
  }

  /** How many articles there are. */
  public int count() {
    return count;
  }

  /**
   * The article of a number, in the order of appearance but for late ones.
   *
   * @param index from 0
   * @throws IndexOutOfBoundsException if it is not below {@link #count()}
   */
  public GeneratedArticle article(int index) {
    if (index < 0 || index >= count) {
      throw new IndexOutOfBoundsException("there is no article " + index + " of " + count);
    }
    return isCopy(index) ? copy(index) : original(index);
  }

  private GeneratedArticle original(int index) {
    Assignment assignment = assignment(index);
    Story story = writer(index, assignment).write();
    Publication publication = publication(index, assignment, story);
    return new GeneratedArticle(id(index), story, publication, null);
  }

  private GeneratedArticle copy(int index) {
    Dice dice = dice(COPY, index);
    int first = originalOf(index, dice);
    Assignment assignment = assignment(first);
    StoryWriter writer = writer(first, assignment);
    Story story = writer.write();
    CopyKind kind = CopyKind.draw(dice);
    Story copied =
        switch (kind) {
          case VERBATIM -> story;
          case TRUNCATED -> story.with(story.headline(), truncated(story.body(), dice));
          case EDITED -> story.with(story.headline(), edited(story.body(), dice));
          case RETITLED -> story.with(writer.anotherHeadline(), edited(story.body(), dice));
        };
    Masthead source = newsroom.staff().another(assignment.source(), dice);
    Assignment reprint = new Assignment(source, dice.chance(0.5) ? assignment.byline() : null);
    Publication publication = publication(index, reprint, copied);
    return new GeneratedArticle(
        id(index), copied, publication, new GeneratedArticle.Copy(id(first), kind));
  }

  /** The first article is never a copy, so that every copy has an original. */
  private boolean isCopy(int index) {
    return index > 0 && dice(IS_COPY, index).chance(COPIES);
  }

  /** A recent article that is no copy itself. */
  private int originalOf(int index, Dice dice) {
    int window = Math.min(index, chronology.recent(index));
    int original = index - 1 - dice.below(window);
    while (isCopy(original)) {
      original--;
    }
    return original;
  }

  private Assignment assignment(int index) {
    return newsroom.staff().assign(dice(ASSIGNMENT, index));
  }

  private Moment moment(int index) {
    return chronology.moment(index, !isCopy(index), dice(MOMENT, index));
  }

  private StoryWriter writer(int index, Assignment assignment) {
    return new StoryWriter(newsroom, assignment.source(), moment(index), dice(STORY, index));
  }

  private Publication publication(int index, Assignment assignment, Story story) {
    Masthead source = assignment.source();
    Moment moment = moment(index);
    String date = Chronology.printed(moment, source, dice(PRINTING, index));
    String day = moment.date().toString().replace('-', '/');
    String url =
        "https://"
            + source.host()
            + (date == null ? "/" : "/" + day + "/")
            + slug(story.headline())
            + index
            + ".html";
    String language = source.language().isEmpty() ? null : source.language();
    return new Publication(source.name(), url, assignment.byline(), date, language);
  }

  private String edited(String body, Dice dice) {
    return WordEdits.apply(body, newsroom.lexicon(), dice);
  }

  /** The first third to four fifths, in whole paragraphs; never fewer words than any story has. */
  private static String truncated(String body, Dice dice) {
    int least = (int) (body.length() * (0.33 + 0.47 * dice.unit()));
    int words = 0;
    for (int i = 0; i < body.length(); i++) {
      words += body.charAt(i) == ' ' || body.charAt(i) == '\n' ? 1 : 0;
      if (i >= least && words > StoryWriter.FEWEST_WORDS && body.startsWith("\n\n", i)) {
        return body.substring(0, i);
      }
    }
    return body;
  }

  /** The headline's letters and figures, each run of others a hyphen, and a hyphen at the end. */
  private static String slug(String headline) {
    StringBuilder slug = new StringBuilder();
    for (char c : (headline + " ").toLowerCase(Locale.ROOT).toCharArray()) {
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    return slug.toString();
  }

  private static String id(int index) {
    return "gen-" + index;
  }

  private Dice dice(long purpose, int index) {
    return new Dice(Dice.mix(Dice.mix(seed, purpose), index));
  }
}
