package dev.morgue.bench.tagging;

import java.util.Random;

/** Makes names of places where people eat, sleep, shop and meet. Not thread-safe. */
final class VenueNames {
  private final NameStock stock;
  private final Random dice;
  private final PersonNames people;

  VenueNames(NameStock stock, Random dice, PersonNames people) {
    this.stock = stock;
    this.dice = dice;
    this.people = people;
  }

  /**
   * One of many ways to call one; an apostrophe is a token of its own, as tagged sets have it. None
   * is called by an owner's name alone: a tagger that learns "Quill's" takes a possessive for part
   * of other names.
   */
  String any(NameStock.Custom custom) {
    String kind = of("venue-kind");
    return switch (dice.nextInt(8)) {
      case 0 -> people.given(custom) + " 's " + kind;
      case 1 -> people.surname(custom) + " " + kind;
      case 2 -> of("quality") + " " + of("thing") + " " + kind;
      case 3 -> of("quality") + " " + of("thing");
      case 4 -> of("town") + " " + kind;
      case 5 -> "Hotel " + (dice.nextBoolean() ? of("city") : people.surname(custom));
      case 6 -> of("thing") + " " + kind;
      default -> people.surname(custom) + " " + of("feature") + " " + kind;
    };
  }

  private String of(String kind) {
    return stock.any(kind, dice);
  }
}
