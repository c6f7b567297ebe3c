package dev.morgue.tagging.document;

import java.util.Locale;

/** What an article says right before and after the mentions of one name, counted. */
final class Signs {
  /** What a sign counts that leaves no doubt. */
  private static final int MANY = 10;

  int mentions;

  /** The highest confidence of a mention. */
  double clearest;

  /** Titles, ages, kin, verbs of speech beside full names. */
  int person;

  /** How much of that are verbs of speech, which firms have, too. */
  int spoken;

  /** A possessive behind the name: "Doe's". */
  private int owning;

  /** "He" and "she" behind the name. */
  private int pronounced;

  /** "The retailer", "shares in". */
  int firm;

  /** "The film", "Hurricane", quotation marks. */
  int thing;

  /** Something is called after somebody: "the Jane Doe Stadium". */
  private int namesakes;

  /** Counts a mention; the next one of anybody begins at an offset. */
  void look(Found mention, Beside beside, int next) {
    mentions++;
    clearest = Math.max(clearest, mention.confidence());
    boolean full = mention.name().indexOf(' ') > 0;
    String before = beside.before(mention.start()).toLowerCase(Locale.ROOT);
    String after = beside.after(mention.end());
    boolean owns = beside.owns(mention.end());
    owning += owns ? 1 : 0;
    boolean house = isHouse(mention.name());
    boolean speaks = full && !house && (Words.SPEECH.has(after) || Words.SPEECH.has(before));
    if (beside.isListed(mention.end())) {
      firm += MANY;
    } else if (!full && (Words.TRADE.has(before) || beside.isPaired(mention))) {
      firm++;
    } else if (isTold(mention, beside)) {
      person++;
    } else if (Words.FIRM.has(before) || beside.isCompany(mention.end())) {
      firm++;
    } else if (speaks) {
      person++;
      spoken++;
    } else if (isTrade(before, mention) || Words.FIRM_HAS.has(after)) {
      firm++;
    } else if (beside.isNamesake(mention.end())) {
      namesakes++;
    } else if (Words.THING.has(before)
        || Words.THING_HAS.has(after)
        || beside.isCalledThing(mention.end())) {
      thing++;
    } else if (beside.isTraded(mention.start()) && !owns) {
      firm++;
    } else if (before.equals("in") && !owns && beside.isPlayed(mention.start())) {
      thing++;
    } else if (full && beside.isQuoted(mention.start(), mention.end())) {
      thing++;
    } else if (!house && beside.isPronounced(mention.end(), next)) {
      pronounced++;
    }
  }

  /** A title, an age, kin, an office behind the name. */
  private static boolean isTold(Found mention, Beside beside) {
    boolean named = mention.name().indexOf(' ') > 0 || PeoplesNames.has(mention.name());
    return beside.isAfterTitle(mention.start())
        || beside.isAged(mention.end())
        || beside.isAfterAge(mention.start())
        || beside.isKin(mention.start())
        || named && (beside.after(mention.end()).equals("who") || beside.isTitled(mention.end()));
  }

  /** Whether firms are called so: they say things, too. */
  static boolean isHouse(String name) {
    return Words.HOUSE.has(Found.key(name).replace(' ', '-'));
  }

  private static boolean isTrade(String before, Found mention) {
    return Words.TRADE.has(before) && !PeoplesNames.hasAny(PersonWords.of(mention.name()));
  }

  /** Whether something is called so wherever the name stands. */
  boolean isNamesake() {
    return namesakes == mentions;
  }

  /** "Lloyd's", always so: a house that is called after somebody. */
  boolean isHouseOfSomebody() {
    return mentions > 1 && owning == mentions;
  }

  /** How much speaks for a person: pronouns only where they stand behind most mentions. */
  int person() {
    return person + (2 * pronounced >= mentions ? pronounced : 0);
  }
}
