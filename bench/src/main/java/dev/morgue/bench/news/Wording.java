package dev.morgue.bench.news;

import java.util.List;

/**
 * Chooses the words of one article: those of its event stand out, those of its page are commoner
 * than elsewhere, and a word prefers certain neighbours, the same ones in all articles. Not
 * thread-safe.
 */
final class Wording {
  private static final double OF_EVENT = 0.10;
  private static final double NEIGHBOUR = 0.30;
  private static final double OF_SECTION = 0.22;

  /** About one word of a hundred in the text as a whole. */
  private static final double OPEN = 0.045;

  private static final int NEIGHBOURS = 6;

  private final Lexicon lexicon;
  private final Dice dice;
  private final int shift;
  private final List<Noun> eventWords;
  private int previous;

  Wording(Lexicon lexicon, Event event, Dice dice) {
    this.lexicon = lexicon;
    this.dice = dice;
    shift = Events.shift(event.section(), 0);
    eventWords = event.words();
  }

  Noun noun() {
    double draw = dice.unit();
    Noun noun;
    if (draw < OF_EVENT) {
      noun = eventWord();
    } else if (draw < OF_EVENT + NEIGHBOUR) {
      noun = lexicon.noun(neighbour());
    } else if (draw < OF_EVENT + NEIGHBOUR + OF_SECTION) {
      noun = lexicon.noun(dice.next(), shift);
    } else if (draw < 1 - OPEN) {
      noun = lexicon.noun(dice.next());
    } else {
      noun = Events.open(dice);
    }
    previous = noun.singular().hashCode();
    return noun;
  }

  /** A word that stands out in all articles about the event. */
  Noun eventWord() {
    return eventWords.get(dice.smallBelow(eventWords.size()));
  }

  Verb verb() {
    double draw = dice.unit();
    Verb verb =
        draw < NEIGHBOUR
            ? lexicon.verb(neighbour())
            : draw < NEIGHBOUR + OF_SECTION
                ? lexicon.verb(dice.next(), shift)
                : lexicon.verb(dice.next());
    previous = verb.base().hashCode();
    return verb;
  }

  String adjective() {
    double draw = dice.unit();
    String adjective =
        draw < NEIGHBOUR
            ? lexicon.adjective(neighbour())
            : draw < NEIGHBOUR + OF_SECTION
                ? lexicon.adjective(dice.next(), shift)
                : lexicon.adjective(dice.next());
    previous = adjective.hashCode();
    return adjective;
  }

  String adverb() {
    return lexicon.adverb(dice.next());
  }

  /** Random bits that only a few words answer to: the neighbours of the previous word. */
  private long neighbour() {
    return Dice.mix(previous, dice.below(NEIGHBOURS));
  }
}
