package dev.morgue.bench.news;

import java.util.Locale;

/** The pages of a paper, the fullest first. */
enum Section {
  WORLD,
  POLITICS,
  BUSINESS,
  LOCAL,
  SPORT,
  CULTURE,
  OPINION,
  TECHNOLOGY,
  SCIENCE,
  HEALTH,
  EDUCATION,
  TRAVEL,
  OBITUARIES;

  private static final Section[] ALL = values();
  private static final Zipf FULLNESS = new Zipf(ALL.length, 2);

  static Section draw(Dice dice) {
    return ALL[FULLNESS.draw(dice)];
  }

  /** As printed: World. */
  String label() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** A type of article that such a page prints, fitting its length in words. */
  String type(Dice dice, int words) {
    double draw = dice.unit();
    if (this == OBITUARIES) {
      return draw < 0.9 ? "obituary" : "death-notice";
    }
    if (this == OPINION) {
      return words < 250 ? "letter" : draw < 0.4 ? "column" : draw < 0.75 ? "op-ed" : "editorial";
    }
    if (words < 150) {
      return draw < 0.03 ? "correction" : draw < 0.75 ? "brief" : "news";
    }
    if (this == CULTURE && draw < 0.4) {
      return "review";
    }
    if (words > 900) {
      return draw < 0.5 ? "feature" : draw < 0.65 ? "analysis" : draw < 0.75 ? "profile" : "news";
    }
    return draw < 0.97 ? "news" : "interview";
  }
}
