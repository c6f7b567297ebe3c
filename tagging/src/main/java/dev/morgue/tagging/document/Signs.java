package dev.morgue.tagging.document;

import java.util.Locale;

/** What an article says right before and after the mentions of one name, counted. */
final class Signs {
  int mentions;

  /** Titles, ages, kin, verbs of speech beside full names. */
  int person;

  /** "He" and "she" behind the name. */
  private int pronounced;

  /** "The retailer", "shares in". */
  int firm;

  /** "The film", "Hurricane", quotation marks. */
  int thing;

  /** Counts a mention; the next one of anybody begins at an offset. */
  void look(Found mention, Beside beside, int next) {
    mentions++;
    boolean full = mention.name().indexOf(' ') > 0;
    String before = beside.before(mention.start()).toLowerCase(Locale.ROOT);
    String after = beside.after(mention.end());
    boolean owns = beside.owns(mention.end());
    boolean speaks = full && (Words.SPEECH.has(after) || Words.SPEECH.has(before));
    boolean told =
        beside.isAfterTitle(mention.start())
            || beside.isAged(mention.end())
            || beside.isKin(mention.start())
            || after.equals("who");
    if (told || speaks) {
      person++;
    } else if (Words.FIRM.has(before) || Words.FIRM_HAS.has(after)) {
      firm++;
    } else if (Words.THING.has(before) || Words.THING_HAS.has(after)) {
      thing++;
    } else if (beside.isTraded(mention.start()) && !owns) {
      firm++;
    } else if (before.equals("in") && !owns && !beside.isTrusted(mention.start())) {
      thing++;
    } else if (full && beside.isQuoted(mention.start(), mention.end())) {
      thing++;
    } else if (beside.isPronounced(mention.end(), next)) {
      pronounced++;
    }
  }

  /** How much speaks for a person: pronouns only where they stand behind most mentions. */
  int person() {
    return person + (2 * pronounced >= mentions ? pronounced : 0);
  }
}
