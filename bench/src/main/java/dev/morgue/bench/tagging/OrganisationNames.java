package dev.morgue.bench.tagging;

import java.util.List;
import java.util.Random;

/** Makes organisations' names: of places, founders, subjects, causes; and short forms. */
final class OrganisationNames {
  private static final String LETTERS = "ABCDEFGHIKLMNOPRSTUW";
  private static final int PATTERNS = 11;
  private static final List<String> SYLLABLES =
      List.of(
          ("ba be bi bo ca ce co da de di do fa fi fo ga go ja jo ka ki ko la le li lo lu ma me mi"
                  + " mo mu na ne ni no pa pe pi po ra re ri ro ru sa se si so su ta te ti to tu va"
                  + " ve vi vo wa we xa ya yo za ze zi zo")
              .split(" ", -1));
  private static final List<String> ENDS =
      List.of("", "", "n", "x", "r", "s", "m", "l", "tech", "pay", "soft", "net", "bank");
  private static final List<String> CLUBS =
      List.of("", "", "", " United", " City", " FC", " Rovers");

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

  /** A firm's name of one word: its founder's, or one that means nothing. */
  String brand(NameStock.Custom custom) {
    if (dice.nextInt(3) == 0) {
      return NameStock.any(custom.surnames(), dice);
    }
    StringBuilder word = new StringBuilder();
    for (int i = 2 + dice.nextInt(2); i > 0; i--) {
      word.append(SYLLABLES.get(dice.nextInt(SYLLABLES.size())));
    }
    word.append(ENDS.get(dice.nextInt(ENDS.size())));
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** A sports club, by its town. */
  String team() {
    return of("city") + CLUBS.get(dice.nextInt(CLUBS.size()));
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
