package dev.morgue.bench.news;

import java.util.List;

/** Numbers, amounts and times as news prints them. */
final class Amounts {
  private static final List<String> SMALL =
      Lexicon.phrases(
          """
          two | three | four | five | six | seven | eight | nine
          """);
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> MONTHS =
      Lexicon.phrases(
          """
          January | February | March | April | May | June | July | August | September | October |
          November | December
          """);
  private static final List<String> SHORT_MONTHS =
      Lexicon.phrases(
          """
          Jan. | Feb. | March | April | May | June | July | Aug. | Sept. | Oct. | Nov. | Dec.
          """);
  private static final List<String> CURRENCIES = List.of("$", "$", "$", "£", "€", "C$");
  private static final List<String> SCALES = List.of(" million", " million", " billion", "m", "bn");

  private final Dice dice;
  private final int year;

  /**
   * Makes figures for an article.
   *
   * @param year of the article: others are near it
   */
  Amounts(Dice dice, int year) {
    this.dice = dice;
    this.year = year;
  }

  /** A count of two or more. */
  String count() {
    double draw = dice.unit();
    if (draw < 0.5) {
      return one(SMALL);
    }
    if (draw < 0.8) {
      return Integer.toString(10 + dice.below(90));
    }
    int thousands = 1 + dice.below(draw < 0.95 ? 40 : 900);
    int rest = dice.chance(0.4) ? 0 : dice.below(1000);
    return thousands + "," + (rest < 100 ? rest < 10 ? "00" : "0" : "") + rest;
  }

  String money() {
    String currency = one(CURRENCIES);
    return dice.chance(0.3)
        ? currency + (1 + dice.below(99)) + "," + (100 + dice.below(900))
        : currency + decimal(1 + dice.below(400)) + one(SCALES);
  }

  String percentage() {
    return decimal(1 + dice.below(40)) + (dice.chance(0.3) ? "%" : " percent");
  }

  String day() {
    return one(DAYS);
  }

  String month() {
    return one(MONTHS);
  }

  /** A day of a year, the American way or the other. */
  String date() {
    int month = dice.below(12);
    int day = 1 + dice.below(28);
    return dice.chance(0.5)
        ? SHORT_MONTHS.get(month) + " " + day + ", " + year()
        : day + " " + MONTHS.get(month) + " " + year();
  }

  /** The article's year or, the farther back the seldomer, one before it. */
  int year() {
    int before = 0;
    while (before < 80 && dice.chance(0.7)) {
      before += 1 + before / 4;
    }
    return year - before;
  }

  String time() {
    String hour = Integer.toString(1 + dice.below(12));
    String minutes = dice.chance(0.5) ? ":30" : "";
    return hour + minutes + (dice.chance(0.5) ? " a.m." : " p.m.");
  }

  String score() {
    return dice.below(6) + "-" + dice.below(5);
  }

  private String decimal(int whole) {
    return dice.chance(0.6) ? whole + "." + (1 + dice.below(9)) : Integer.toString(whole);
  }

  private String one(List<String> words) {
    return words.get(dice.below(words.size()));
  }
}
