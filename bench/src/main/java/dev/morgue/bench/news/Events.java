package dev.morgue.bench.news;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

/**
 * Makes the events of every page and week: a few large ones, many small ones. Whom and what they
 * concern follows Zipf's law too, with a different order on every page and every four years, so
 * that names come and go. Immutable.
 */
final class Events {
  private static final int A_WEEK = 60;
  private static final int WEEKS_OF_FAME = 208;
  private static final double OF_THE_SECTION = 0.6;
  private static final long SPREAD = 7919;

  private final long seed;
  private final Lexicon lexicon;
  private final Zipf ranks = new Zipf(A_WEEK, 0);
  private final Zipf people = new Zipf(WhoIsWho.PEOPLE, 4);
  private final Zipf places = new Zipf(WhoIsWho.PLACES, 4);
  private final Zipf organisations = new Zipf(WhoIsWho.ORGANISATIONS, 4);

  Events(long seed, Lexicon lexicon) {
    this.seed = seed;
    this.lexicon = lexicon;
  }

  /** The event that an article of a page and week is about; a quarter follow up older ones. */
  Event draw(Dice dice, Section section, int week) {
    int since = week;
    while (since > 0 && dice.chance(0.25)) {
      since--;
    }
    return event(section, since, ranks.draw(dice));
  }

  private Event event(Section section, int week, int rank) {
    long number = ((long) section.label().hashCode() * 10_000 + week) * A_WEEK + rank;
    Dice dice = new Dice(Dice.mix(seed, number));
    List<Noun> words = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      words.add(i % 2 == 0 ? lexicon.noun(dice.next(), shift(section, 0)) : open(dice));
    }
    return new Event(
        section,
        week,
        drawn(2 + dice.below(3), () -> person(dice, section, week)),
        drawn(1 + dice.below(2), () -> place(dice, section, week)),
        drawn(1 + dice.below(2), () -> organisation(dice, section, week)),
        List.copyOf(words));
  }

  int person(Dice dice, Section section, int week) {
    return moved(people.draw(dice), dice, shift(section, week), WhoIsWho.PEOPLE);
  }

  int place(Dice dice, Section section, int week) {
    return moved(places.draw(dice), dice, shift(section, week), WhoIsWho.PLACES);
  }

  int organisation(Dice dice, Section section, int week) {
    return moved(organisations.draw(dice), dice, shift(section, week), WhoIsWho.ORGANISATIONS);
  }

  /** How far a page's order of names or words is from the common one. */
  static int shift(Section section, int week) {
    return (int) (Dice.mix(section.label().hashCode(), week / WEEKS_OF_FAME) >>> 33);
  }

  /** A word of an open vocabulary of three million, its logarithm drawn evenly. */
  static Noun open(Dice dice) {
    // StrictMath gives the same bits on every machine; Math need not.
    int rank = (int) StrictMath.exp(dice.unit() * 14.9);
    return Noun.regular(CoinedWords.word(Lexicon.OPEN_VOCABULARY + rank));
  }

  private static int moved(int rank, Dice dice, int shift, int size) {
    return dice.chance(OF_THE_SECTION) ? (int) ((rank * SPREAD + shift) % size) : rank;
  }

  private static List<Integer> drawn(int count, IntSupplier indexes) {
    return IntStream.generate(indexes).limit(count).distinct().boxed().toList();
  }
}
