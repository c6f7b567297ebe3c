package dev.morgue.bench.news;

import java.util.Locale;

/** Writes headlines from the words, people and places of an article. Not thread-safe. */
final class Headlines {
  private static final int SHORT_WORD = 3;

  private final Wording wording;
  private final Cast cast;
  private final Amounts amounts;
  private final Dice dice;
  private final boolean titleCase;

  Headlines(Wording wording, Cast cast, Amounts amounts, Dice dice, boolean titleCase) {
    this.wording = wording;
    this.cast = cast;
    this.amounts = amounts;
    this.dice = dice;
    this.titleCase = titleCase;
  }

  String headline() {
    String subject = wording.eventWord().singular();
    Verb verb = wording.verb();
    // Names are asked for where they are printed: the cast keeps a list of those it gave out.
    String line =
        switch (dice.below(9)) {
          case 0 -> actor() + " " + verb.third() + " " + object() + " in " + place();
          case 1 -> actor() + " to " + verb.base() + " " + object() + " over " + subject;
          case 2 -> object() + " " + verb.base() + " as " + subject + " " + wording.verb().third();
          case 3 -> subject + " " + noun() + " " + verb.past() + " in " + place();
          case 4 -> "why the " + subject + " " + verb.third() + " the " + noun();
          case 5 -> actor() + ": '" + object() + " will " + verb.base() + " the " + subject + "'";
          case 6 -> amounts.count() + " " + verb.past() + " after " + subject + " in " + place();
          case 7 -> "the " + subject + ", the " + noun() + " and the " + noun() + " of " + place();
          default -> subject + " " + verb.third() + " " + amounts.money() + " " + noun();
        };
    return titleCase
        ? titled(line)
        : line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
  }

  /** Somebody of whom the text tells, or something. */
  private String actor() {
    if (!cast.introduced().isEmpty() && dice.chance(0.5)) {
      return cast.introduced().getFirst().last();
    }
    return dice.chance(0.4) ? cast.organisation() : wording.adjective() + " " + noun();
  }

  private String object() {
    return dice.chance(0.5)
        ? wording.adjective() + " " + wording.noun().plural()
        : wording.noun().plural();
  }

  private String noun() {
    return wording.noun().singular();
  }

  private String place() {
    return cast.placeName();
  }

  private static String titled(String line) {
    StringBuilder titled = new StringBuilder(line);
    for (int start = 0; start < line.length(); ) {
      int end = line.indexOf(' ', start);
      end = end < 0 ? line.length() : end;
      if (start == 0 || end - start > SHORT_WORD) {
        titled.setCharAt(start, Character.toUpperCase(line.charAt(start)));
      }
      start = end + 1;
    }
    return titled.toString();
  }
}
