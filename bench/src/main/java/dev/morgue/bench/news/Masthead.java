package dev.morgue.bench.news;

import java.util.List;
import java.util.Locale;

/**
 * A source and its house style.
 *
 * @param host of its web pages, under the reserved domain {@code .example}
 * @param offset its distance from UTC as ISO 8601 writes it
 * @param dates how precisely it dates its articles
 * @param language as it declares it; empty if it does not
 * @param curly typographic quotation marks and apostrophes
 * @param titleCase capitals in headlines
 * @param keywords whether it prints any
 */
record Masthead(
    String name,
    String host,
    String offset,
    DateStyle dates,
    String language,
    boolean curly,
    boolean titleCase,
    boolean keywords) {

  /** How many there are. */
  static final int COUNT = 200;

  /** How a source writes the date of its articles. */
  enum DateStyle {
    DAY,
    LOCAL_TIME,
    OFFSET_TIME,
    UTC_TIME
  }

  private static final long SALT = 21;
  private static final List<String> KINDS =
      Lexicon.phrases(
          """
          Courier | Herald | Post | Times | Gazette | Tribune | Chronicle | Daily News | Mercury |
          Observer | Standard | Star | Evening Echo | Business Journal
          """);
  private static final List<String> OFFSETS =
      Lexicon.phrases(
          """
          -08:00 | -05:00 | -05:00 | Z | Z | +01:00 | +02:00 | +05:30 | +10:00
          """);
  private static final List<String> LANGUAGES =
      List.of("en", "en", "en-US", "en-US", "en-GB", "en-AU", "");

  /** The source of a rank: 0 is the greatest. */
  static Masthead of(int rank, WhoIsWho whoIsWho) {
    Dice dice = new Dice(Dice.mix(SALT, rank));
    // Two papers of one town would share a host: the step is prime to the number of places.
    String town = whoIsWho.place((rank * 7 + 5) % WhoIsWho.PLACES).name();
    String name = dice.chance(0.6) ? "The " + town : town;
    name += rank % 9 == 1 ? " News Agency" : " " + KINDS.get(dice.below(KINDS.size()));
    return new Masthead(
        name,
        "www." + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + ".example",
        OFFSETS.get(dice.below(OFFSETS.size())),
        DateStyle.values()[dice.below(DateStyle.values().length)],
        LANGUAGES.get(dice.below(LANGUAGES.size())),
        dice.chance(0.5),
        dice.chance(0.4),
        dice.chance(0.7));
  }
}
