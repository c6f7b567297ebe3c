package dev.morgue.bench.tagging;

import java.util.List;
import java.util.Random;

/**
 * Makes names of what is neither a person nor a place nor an organisation and often looks like one:
 * films and books called after people, ships, storms, horses, wares. Not thread-safe.
 */
final class OtherNames {
  private static final List<String> SHIPS = List.of("MV ", "USS ", "HMS ", "MT ", "SS ", "", "");
  private static final List<String> STORMS =
      List.of("Hurricane ", "Typhoon ", "Cyclone ", "Tropical Storm ", "Storm ", "hurricane ");
  private static final int MODELS = 9;

  private final NameStock stock;
  private final Random dice;
  private final PersonNames people;
  private final OrganisationNames organisations;

  OtherNames(NameStock stock, Random dice, PersonNames people, OrganisationNames organisations) {
    this.stock = stock;
    this.dice = dice;
    this.people = people;
    this.organisations = organisations;
  }

  /** The title of a film, a book, a play, a song. */
  String title(NameStock.Custom custom) {
    return switch (dice.nextInt(8)) {
      case 0, 1, 2 -> people.full(custom, people.surname(custom));
      case 3 -> people.given(custom);
      case 4 -> of("quality") + " " + of("thing");
      case 5 -> of("thing") + " of " + stock.any("city", dice);
      case 6 -> people.given(custom) + " and the " + of("thing");
      default -> "The " + of("quality") + " " + of("thing");
    };
  }

  String ship(NameStock.Custom custom) {
    String name =
        switch (dice.nextInt(4)) {
          case 0 -> people.full(custom, people.surname(custom));
          case 1 -> people.given(custom);
          case 2 -> stock.any("city", dice);
          default -> of("quality") + " " + of("thing");
        };
    return NameStock.any(SHIPS, dice) + name;
  }

  String storm(NameStock.Custom custom) {
    return NameStock.any(STORMS, dice) + people.given(custom);
  }

  /** A horse, a dog, a boat: whatever its owner fancied. */
  String fancy(NameStock.Custom custom) {
    return switch (dice.nextInt(4)) {
      case 0 -> people.given(custom);
      case 1 -> people.full(custom, people.surname(custom));
      case 2 -> people.given(custom) + "'s " + of("thing");
      default -> of("quality") + " " + of("thing");
    };
  }

  /** Something to buy: a word that means nothing, or a maker's founder, and a number perhaps. */
  String ware(NameStock.Custom custom) {
    String name = organisations.brand(custom);
    return switch (dice.nextInt(3)) {
      case 0 -> name + " " + (1 + dice.nextInt(MODELS));
      case 1 -> name + " " + of("quality");
      default -> name;
    };
  }

  private String of(String kind) {
    return stock.any(kind, dice);
  }
}
