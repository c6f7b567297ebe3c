package dev.morgue.bench.news;

import java.util.List;

/**
 * Everybody, everywhere and every body there is in the generated news: an index to a name, the same
 * for all seeds. Names are made when asked for, so nothing of this is held. Immutable.
 */
final class WhoIsWho {
  static final int PEOPLE = 50_000;
  static final int PLACES = 3_000;
  static final int ORGANISATIONS = 6_000;

  private static final int FAMOUS_PLACES = 60;
  private static final int SURNAMES = 24_000;

  // Numbers of coined words; see Lexicon for the others.
  private static final int COINED_SURNAMES = 100_000;
  private static final int COINED_PLACES = 130_000;
  private static final int COINED_COUNTRIES = 140_000;
  private static final int COINED_ORGANISATIONS = 150_000;

  private static final int COUNTRIES = 40;
  private static final long PERSON_SALT = 11;
  private static final long PLACE_SALT = 12;
  private static final long ORGANISATION_SALT = 13;

  private static final List<String> TITLES =
      Lexicon.phrases(
          """
          Sen. | Gov. | Rep. | President | Prime Minister | Mayor | Dr. | Gen. | Prof. | Judge |
          Rev. | Lt. Col. | Police Chief | Finance Minister | Sir
          """);

  /** Abbreviations of the datelines of the AP Stylebook. */
  private static final List<String[]> STATES =
      List.of(
          state("Arizona", "Ariz."),
          state("California", "Calif."),
          state("Colorado", "Colo."),
          state("Connecticut", "Conn."),
          state("Florida", "Fla."),
          state("Georgia", "Ga."),
          state("Illinois", "Ill."),
          state("Maryland", "Md."),
          state("Massachusetts", "Mass."),
          state("Michigan", "Mich."),
          state("Minnesota", "Minn."),
          state("Missouri", "Mo."),
          state("New Hampshire", "N.H."),
          state("New Jersey", "N.J."),
          state("New York", "N.Y."),
          state("Oregon", "Ore."),
          state("Pennsylvania", "Pa."),
          state("Tennessee", "Tenn."),
          state("Virginia", "Va."),
          state("Wisconsin", "Wis."));

  private final List<String> women = Lexicon.list(EnglishWords.WOMEN);
  private final List<String> men = Lexicon.list(EnglishWords.MEN);

  Person person(int index) {
    Dice dice = new Dice(Dice.mix(PERSON_SALT, index));
    boolean woman = dice.chance(0.45);
    List<String> names = woman ? women : men;
    String first = names.get(dice.below(names.size()));
    if (dice.chance(0.08)) {
      first += " " + (char) ('A' + dice.below(26)) + ".";
    }
    String last = surname(dice);
    String suffix = dice.chance(0.01) ? " Jr." : dice.chance(0.003) ? " III" : "";
    String title = dice.chance(0.35) ? TITLES.get(dice.below(TITLES.size())) : "";
    return new Person(first, last, suffix, woman, title);
  }

  private static String surname(Dice dice) {
    String name = CoinedWords.name(COINED_SURNAMES + dice.below(SURNAMES));
    double form = dice.unit();
    if (form < 0.9) {
      return name;
    }
    if (form < 0.93) {
      return "Mc" + name;
    }
    if (form < 0.95) {
      return "O'" + name;
    }
    if (form < 0.97) {
      return name + "-" + CoinedWords.name(COINED_SURNAMES + dice.below(SURNAMES));
    }
    return (form < 0.98 ? "van " : form < 0.99 ? "al-" : "de la ") + name;
  }

  Place place(int index) {
    Dice dice = new Dice(Dice.mix(PLACE_SALT, index));
    String coined = CoinedWords.name(COINED_PLACES + index);
    String name =
        switch (dice.below(14)) {
          case 0 -> "Port " + coined;
          case 1 -> "St. " + coined;
          case 2 -> "New " + coined;
          case 3 -> coined + " City";
          case 4 -> coined + "ville";
          case 5 -> coined + "-on-Sea";
          default -> coined;
        };
    boolean famous = index < FAMOUS_PLACES;
    if (dice.chance(0.4)) {
      String[] state = STATES.get(dice.below(STATES.size()));
      return new Place(name, state[0], state[1], famous);
    }
    String country = CoinedWords.name(COINED_COUNTRIES + dice.below(COUNTRIES)) + "ia";
    return new Place(name, country, country, famous);
  }

  String organisation(int index) {
    Dice dice = new Dice(Dice.mix(ORGANISATION_SALT, index));
    String coined = CoinedWords.name(COINED_ORGANISATIONS + index);
    String place = place(dice.below(PLACES)).name();
    return switch (dice.below(16)) {
      case 0 -> coined + " Inc.";
      case 1 -> coined + " Corp.";
      case 2 -> coined + " Group";
      case 3 -> "Bank of " + place;
      case 4 -> "University of " + place;
      case 5 -> place + " Council";
      case 6 -> place + " United";
      case 7 -> coined + " Foundation";
      case 8 -> coined + " & Sons";
      case 9 -> letters(dice, "");
      case 10 -> letters(dice, ".");
      case 11 -> place + " General Hospital";
      case 12 -> coined + "-" + CoinedWords.name(COINED_ORGANISATIONS + dice.below(ORGANISATIONS));
      case 13 -> "Ministry of " + coined;
      case 14 -> place + " Police Department";
      default -> coined;
    };
  }

  /** An abbreviation: {@code ABC} or {@code A.B.C.}. */
  private static String letters(Dice dice, String after) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      letters.append((char) ('A' + dice.below(26))).append(after);
    }
    return letters.toString();
  }

  private static String[] state(String name, String abbreviation) {
    return new String[] {name, abbreviation};
  }
}
