package dev.morgue.tagging.document;

import java.util.Locale;

/** What an article says right before and after the mentions of one name, counted. */
final class Signs {
  /** What a sign counts that leaves no doubt. */
  private static final int MANY = 10;

  int mentions;

  /** Titles, ages, kin, verbs of speech beside full names. */
  int person;

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
    boolean full = mention.name().indexOf(' ') > 0;
    String before = beside.before(mention.start()).toLowerCase(Locale.ROOT);
    String after = beside.after(mention.end());
    boolean owns = beside.owns(mention.end());
    boolean speaks =
        full && !isHouse(mention.name()) && (Words.SPEECH.has(after) || Words.SPEECH.has(before));
    boolean told =
        beside.isAfterTitle(mention.start())
            || beside.isAged(mention.end())
            || beside.isKin(mention.start())
            || after.equals("who");
    if (beside.isListed(mention.end())) {
      firm += MANY;
    } else if (!full && (Words.TRADE.has(before) || beside.isPaired(mention))) {
      firm++;
    } else if (told || speaks) {
      person++;
    } else if (Words.FIRM.has(before) || isTrade(before, mention) || Words.FIRM_HAS.has(after)) {
      firm++;
    } else if (beside.isNamesake(mention.end())) {
      namesakes++;
    } else if (Words.THING.has(before) || Words.THING_HAS.has(after)) {
      thing++;
    } else if (beside.isTraded(mention.start()) && !owns) {
      firm++;
    } else if (before.equals("in") && !owns && beside.isPlayed(mention.start())) {
      thing++;
    } else if (full && beside.isQuoted(mention.start(), mention.end())) {
      thing++;
    } else if (beside.isPronounced(mention.end(), next)) {
      pronounced++;
    }
  }

  /** Whether firms are called so: they say things, too. */
  static boolean isHouse(String name) {
    return Words.HOUSE.has(Found.key(name).replace(' ', '-'));
  }

  private static boolean isTrade(String before, Found mention) {
    return Words.TRADE.has(before)
        && PersonWords.of(mention.name()).stream().noneMatch(PeoplesNames::has);
  }

  /** Whether something is called so wherever the name stands. */
  boolean isNamesake() {
    return namesakes == mentions;
  }

  /** How much speaks for a person: pronouns only where they stand behind most mentions. */
  int person() {
    return person + (2 * pronounced >= mentions ? pronounced : 0);
  }
}
