package dev.morgue.bench.news;

import java.util.List;

/**
 * Writes sentences of an article by a small grammar of news English, so that function words, names,
 * figures, quotations and abbreviations stand where and as often as they do there. What the
 * sentences say makes no sense. Not thread-safe.
 */
final class Prose {
  private static final List<String> AUXILIARIES =
      Lexicon.phrases(
          """
          will | would | could | may | can | might | should | did not | will not | must | had to |
          used to
          """);
  private static final List<String> EXPECTED =
      List.of("expected", "likely", "set", "due", "ready", "about", "not allowed");
  private static final List<String> OPENERS =
      Lexicon.phrases(
          """
          However, | Meanwhile, | But | And | Still, | So far, | In addition, | At the time, |
          As a result, | For now, | Yet | On the other hand, | By then,
          """);
  private static final List<String> CONJUNCTIONS =
      Lexicon.phrases(
          """
          and | but | while | because | as | when | although | if | after | before | so
          """);
  private static final List<String> SAID =
      Lexicon.phrases(
          """
          said | told reporters | added | wrote | says | argued
          """);
  private static final Zipf SAID_RANKS = new Zipf(SAID.size(), -0.6);
  private static final Zipf CONJUNCTION_RANKS = new Zipf(CONJUNCTIONS.size(), 0);

  private final Wording wording;
  private final Cast cast;
  private final Amounts amounts;
  private final Dice dice;
  private final Typesetter out;
  private final Phrases phrases;

  Prose(Wording wording, Cast cast, Amounts amounts, Dice dice, Typesetter out) {
    this.wording = wording;
    this.cast = cast;
    this.amounts = amounts;
    this.dice = dice;
    this.out = out;
    phrases = new Phrases(wording, cast, amounts, dice, out);
  }

  /** Sets one whole sentence of any kind. */
  void sentence() {
    double draw = dice.unit();
    if (draw < 0.17) {
      quotation();
    } else if (draw < 0.30) {
      reported();
    } else if (draw < 0.38) {
      comparison();
    } else if (draw < 0.40) {
      question();
    } else {
      statement();
    }
  }

  /** Sets a plain sentence. */
  void statement() {
    opener();
    clause();
    double draw = dice.unit();
    if (draw < 0.18) {
      out.attach(",").set("which").set(wording.verb().past());
      phrases.noun(1);
    } else if (draw < 0.52) {
      if (dice.chance(0.6)) {
        out.attach(",");
      }
      out.set(CONJUNCTIONS.get(CONJUNCTION_RANKS.draw(dice)));
      clause();
    } else if (draw < 0.60) {
      out.attach(",").set(wording.verb().ing());
      phrases.noun(1);
    } else if (draw < 0.64) {
      out.attach(";");
      clause();
    }
    out.endSentence('.');
  }

  private void opener() {
    double draw = dice.unit();
    if (draw < 0.08) {
      out.set(one(OPENERS));
    } else if (draw < 0.13) {
      out.set("On " + amounts.day() + ",");
    } else if (draw < 0.16) {
      out.set("In " + amounts.month() + " " + amounts.year() + ",");
    } else if (draw < 0.20) {
      out.set("According to").set(cast.organisation()).attach(",");
    } else if (draw < 0.24) {
      out.set("In").set(cast.placeName()).attach(",");
    }
  }

  private void quotation() {
    out.openQuote();
    clause();
    if (dice.chance(0.45)) {
      out.attach(",").set(CONJUNCTIONS.get(CONJUNCTION_RANKS.draw(dice)));
      clause();
    }
    out.attach(",").closeQuote();
    speaker();
    out.endSentence('.');
    if (dice.chance(0.35)) {
      out.openQuote();
      clause();
      out.attach(".").closeQuote();
      out.endSentence('.');
    }
  }

  private void speaker() {
    Person person = cast.person();
    boolean known = cast.hasNamed(person);
    String said = SAID.get(SAID_RANKS.draw(dice));
    if (known && dice.chance(0.3)) {
      out.set(person.pronoun()).set(said);
      return;
    }
    if (known) {
      out.set(cast.mention(person)).set(said);
      return;
    }
    out.set(said.equals("told reporters") ? "said" : said).set(cast.mention(person));
    if (person.title().isEmpty()) {
      out.attach(",");
      String role = wording.noun().singular();
      out.set(Inflection.article(role)).set(role).set("at").set(cast.organisation());
    } else if (dice.chance(0.2)) {
      out.attach(", " + (25 + dice.below(55)));
    }
  }

  private void reported() {
    if (dice.chance(0.6)) {
      out.set(cast.mention(cast.person()));
    } else {
      out.set(cast.organisation());
    }
    out.set(SAID.get(SAID_RANKS.draw(dice)));
    if (dice.chance(0.35)) {
      out.set("on").set(amounts.day());
    }
    if (dice.chance(0.6)) {
      out.set("that");
    }
    clause();
    out.endSentence('.');
  }

  private void comparison() {
    phrases.noun(1);
    if (dice.chance(0.5)) {
      out.set(dice.chance(0.5) ? "rose" : "fell").set(amounts.percentage()).set("to");
      out.set(amounts.money()).set("from").set(amounts.money()).set("a year earlier");
    } else if (dice.chance(0.5)) {
      out.set("won").set(amounts.score()).set("on").set(amounts.day()).set("in front of");
      out.set(amounts.count()).set(wording.noun().plural());
    } else {
      out.set("cost").set(amounts.money()).set("in").set(Integer.toString(amounts.year()));
      out.attach(",").set("the U.S.").set(wording.noun().singular()).set("said");
    }
    out.endSentence('.');
  }

  private void question() {
    out.set(dice.chance(0.5) ? "Will" : "Can");
    phrases.noun(1);
    out.set(wording.verb().base());
    phrases.noun(1);
    out.endSentence('?');
  }

  private void clause() {
    verbPhrase(subject());
    double draw = dice.unit();
    if (draw < 0.80) {
      phrases.prepositional();
    }
    if (draw < 0.35) {
      phrases.attribute();
    }
  }

  /** Sets the subject; returns whether it is a plural. */
  private boolean subject() {
    double draw = dice.unit();
    if (draw < 0.13) {
      out.set(cast.mention(cast.person()));
      return false;
    }
    if (draw < 0.23) {
      boolean they = dice.chance(0.3);
      out.set(they ? "they" : dice.chance(0.6) ? "it" : "he");
      return they;
    }
    if (draw < 0.29) {
      out.set(cast.organisation());
      return false;
    }
    return phrases.noun(0);
  }

  private void verbPhrase(boolean plural) {
    Verb verb = wording.verb();
    double draw = dice.unit();
    if (draw < 0.20) {
      out.set(one(AUXILIARIES)).set(verb.base());
    } else if (draw < 0.26) {
      out.set(plural ? "are" : "is").set(one(EXPECTED)).set("to").set(verb.base());
    } else if (draw < 0.36) {
      out.set(dice.chance(0.5) ? "had" : plural ? "have" : "has").set(verb.past());
    } else if (draw < 0.48) {
      out.set(plural ? "were" : "was").set(verb.past());
      if (dice.chance(0.5)) {
        out.set("by");
        phrases.noun(1);
      }
      return;
    } else {
      out.set(verb.past());
    }
    if (dice.chance(0.85)) {
      phrases.noun(0);
    }
    if (dice.chance(0.12)) {
      out.set(wording.adverb());
    }
  }

  private String one(List<String> words) {
    return words.get(dice.below(words.size()));
  }
}
