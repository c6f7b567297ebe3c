package dev.morgue.bench.news;

/** Writes headlines from the words, people and places of an article. Not thread-safe. */
final class Headlines {
  private static final int SHORT_WORD = 3;

  private final Wording wording;
  private final Cast cast;
  private final Amounts amounts;
  private final Dice dice;
  private final Masthead masthead;

  Headlines(Wording wording, Cast cast, Amounts amounts, Dice dice, Masthead masthead) {
    this.wording = wording;
    this.cast = cast;
    this.amounts = amounts;
    this.dice = dice;
    this.masthead = masthead;
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
    StringBuilder headline = new StringBuilder(line);
    capitals(headline, masthead.titleCase());
    if (masthead.curly()) {
      curl(headline);
    }
    return headline.toString();
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

  /** A capital for the first word or, in title case, for every longer one. */
  private static void capitals(StringBuilder line, boolean titleCase) {
    for (int start = 0; start < line.length(); ) {
      int end = line.indexOf(" ", start);
      end = end < 0 ? line.length() : end;
      int letter = line.charAt(start) == '\'' ? start + 1 : start;
      if (start == 0 || (titleCase && end - letter > SHORT_WORD)) {
        line.setCharAt(letter, Character.toUpperCase(line.charAt(letter)));
      }
      start = end + 1;
    }
  }

  private static void curl(StringBuilder line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '\'') {
        line.setCharAt(i, i == 0 || line.charAt(i - 1) == ' ' ? '‘' : '’');
      }
    }
  }
}
