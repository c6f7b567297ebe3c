package dev.morgue.bench.news;

import java.util.List;

/** The parts of a sentence below the clause; see {@link Prose}. Not thread-safe. */
final class Phrases {
  /** The commonest first; see the ranks below. */
  private static final List<String> DETERMINERS =
      Lexicon.phrases(
          """
          the | a | its | this | his | one | another | that | their | any | every
          """);

  private static final List<String> QUANTITIES =
      Lexicon.phrases(
          """
          many | some | several | all | most | other | these | those | more than a dozen | few
          """);
  private static final List<String> PREPOSITIONS =
      Lexicon.phrases(
          """
          for | with | in | at | from | of | about | after | to | on | into | over | by | against |
          between | as | before | through | without | under | during | near | than | since | until |
          among | within | across | behind | despite
          """);
  private static final Zipf PREPOSITION_RANKS = new Zipf(PREPOSITIONS.size(), 1);
  private static final Zipf OTHER_DETERMINERS = new Zipf(DETERMINERS.size() - 2, 3);

  private final Wording wording;
  private final Cast cast;
  private final Amounts amounts;
  private final Dice dice;
  private final Typesetter out;

  Phrases(Wording wording, Cast cast, Amounts amounts, Dice dice, Typesetter out) {
    this.wording = wording;
    this.cast = cast;
    this.amounts = amounts;
    this.dice = dice;
    this.out = out;
  }

  /** Sets where, when or with what. */
  void prepositional() {
    double draw = dice.unit();
    if (draw < 0.24) {
      out.set("in").set(cast.place());
    } else if (draw < 0.36) {
      out.set("on").set(amounts.day());
    } else if (draw < 0.42) {
      out.set("on").set(amounts.date());
    } else if (draw < 0.45) {
      out.set("at").set(amounts.time());
    } else if (draw < 0.62) {
      out.set("to").set(wording.verb().base());
      noun(1);
    } else {
      attribute();
    }
  }

  /** Sets a preposition and what follows it. */
  void attribute() {
    out.set(PREPOSITIONS.get(PREPOSITION_RANKS.draw(dice)));
    noun(1);
  }

  /**
   * Sets a noun with what belongs to it.
   *
   * @param depth how many phrases this one is part of: beyond two it has no parts of its own
   * @return whether it is a plural
   */
  boolean noun(int depth) {
    double draw = dice.unit();
    if (draw < 0.26) {
      plural();
      return true;
    }
    if (draw < 0.32) {
      out.set(cast.placeName()).attach("'s").set(wording.noun().singular());
    } else if (draw < 0.37) {
      Person person = cast.person();
      out.set(cast.hasNamed(person) ? person.possessive() : "the").set(wording.noun().singular());
    } else if (draw < 0.40) {
      out.set("the").set(wording.noun().singular()).attach("'s").set(wording.noun().singular());
    } else if (draw < 0.415) {
      out.set("the").set(wording.noun().plural()).attach("'").set(wording.noun().singular());
    } else if (draw < 0.43) {
      out.set("No. " + (1 + dice.below(20))).set(wording.noun().singular());
    } else {
      return group(depth);
    }
    return false;
  }

  /** One thing, perhaps of or with another. */
  private boolean group(int depth) {
    singular();
    if (depth > 1) {
      return false;
    }
    double draw = dice.unit();
    if (draw < 0.21) {
      out.set("of");
      noun(depth + 1);
    } else if (draw < 0.35) {
      out.set("and");
      noun(depth + 1);
      return true;
    } else if (draw < 0.40) {
      out.set("for");
      noun(depth + 1);
    }
    return false;
  }

  private void singular() {
    String determiner = determiner();
    String adjective = dice.chance(0.38) ? wording.adjective() : "";
    String noun = wording.noun().singular();
    if (dice.chance(0.12)) {
      noun += (dice.chance(0.2) ? "-" : " ") + wording.noun().singular();
    }
    String phrase = adjective.isEmpty() ? noun : adjective + " " + noun;
    if (determiner.equals("a")) {
      out.set(Inflection.article(phrase));
    } else if (!determiner.isEmpty()) {
      out.set(determiner);
    }
    out.set(phrase);
  }

  /** Empty for what is not counted. */
  private String determiner() {
    double draw = dice.unit();
    if (draw < 0.40) {
      return DETERMINERS.getFirst();
    }
    if (draw < 0.65) {
      return DETERMINERS.get(1);
    }
    return draw < 0.86 ? DETERMINERS.get(2 + OTHER_DETERMINERS.draw(dice)) : "";
  }

  private void plural() {
    double draw = dice.unit();
    if (draw < 0.16) {
      out.set(amounts.count());
    } else if (draw < 0.34) {
      out.set(one(QUANTITIES));
    } else if (draw < 0.50) {
      out.set("the");
    }
    if (dice.chance(0.4)) {
      out.set(wording.adjective());
    }
    out.set(wording.noun().plural());
  }

  private String one(List<String> words) {
    return words.get(dice.below(words.size()));
  }
}
