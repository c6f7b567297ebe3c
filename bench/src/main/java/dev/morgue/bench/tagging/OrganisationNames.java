package dev.morgue.bench.tagging;

import java.util.List;
import java.util.Random;

/** Makes organisations' names: of places, founders, subjects, causes; and short forms. */
final class OrganisationNames {
  private static final String LETTERS = "ABCDEFGHIKLMNOPRSTUW";
  private static final int PATTERNS = 11;

  private final NameStock stock;
  private final Random dice;

  OrganisationNames(NameStock stock, Random dice) {
    this.stock = stock;
    this.dice = dice;
  }

  String any(NameStock.Custom custom) {
    String founder = NameStock.any(custom.surnames(), dice);
    return switch (dice.nextInt(PATTERNS)) {
      case 0 -> of("city") + " " + of("body");
      case 1 -> of("country") + " " + of("body");
      case 2 -> of("nationality") + " " + of("body");
      case 3 -> "Ministry of " + of("domain");
      case 4 ->
          NameStock.any(List.of("Department of ", "National Institute of "), dice) + of("domain");
      case 5 -> founder + " " + of("firm");
      case 6 -> of("city") + " " + of("firm");
      case 7 -> of("cause") + " " + of("group");
      case 8 -> of("nationality") + " " + of("cause") + " " + of("group");
      default -> of("organisation");
    };
  }

  private String of(String kind) {
    return stock.any(kind, dice);
  }

  /** Three or four capitals. */
  String acronym() {
    StringBuilder acronym = new StringBuilder();
    for (int i = 3 + dice.nextInt(2); i > 0; i--) {
      acronym.append(LETTERS.charAt(dice.nextInt(LETTERS.length())));
    }
    return acronym.toString();
  }
}
