package dev.morgue.bench.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Sentences of news about nobody: the blanks of {@code sentences.txt} filled with names of many
 * peoples. They tell the tagger how news speaks of people and places it has never heard of. The
 * same seed gives the same sentences. Not thread-safe.
 */
final class InventedNews {
  private static final double HALF = 0.5;
  private static final int LATEST_YEAR = 2025;

  private final NameStock stock;
  private final Random dice;
  private final Typesetting typesetting;
  private final PersonNames people;
  private final List<String> patterns = NameStock.lines("sentences.txt");
  private final OrganisationNames organisations;
  private final OtherNames others;
  private final VenueNames venues;

  InventedNews(NameStock stock, Random dice) {
    this.stock = stock;
    this.dice = dice;
    this.typesetting = new Typesetting(dice);
    this.people = new PersonNames(dice);
    this.organisations = new OrganisationNames(stock, dice);
    this.others = new OtherNames(stock, dice, people, organisations);
    this.venues = new VenueNames(stock, dice, people);
  }

  /** Every pattern so many times, each time with other names. */
  List<BioSentence> sentences(int times) {
    List<BioSentence> sentences = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      for (String pattern : patterns) {
        sentences.add(typesetting.print(fill(pattern, stock.custom(dice))));
      }
    }
    return sentences;
  }

  private BioSentence fill(String pattern, NameStock.Custom custom) {
    List<String> tokens = new ArrayList<>();
    List<TokenSpan> names = new ArrayList<>();
    for (String part : pattern.split(" ", -1)) {
      int open = part.indexOf('{');
      int close = part.indexOf('}');
      if (open < 0) {
        tokens.add(part);
        continue;
      }
      String blank = part.substring(open + 1, close);
      int first = tokens.size();
      boolean article = addAll(part.substring(0, open) + filler(blank, custom), tokens);
      int last = tokens.size() - 1;
      tokens.set(last, tokens.get(last) + part.substring(close + 1));
      String kind = kind(blank);
      if (!kind.isEmpty()) {
        names.add(new TokenSpan(article ? first + 1 : first, last + 1, kind));
      }
    }
    return new BioSentence(tokens, names);
  }

  /** Adds the words; whether the first is an article that is no part of the name. */
  private static boolean addAll(String filler, List<String> tokens) {
    tokens.addAll(List.of(filler.split(" ", -1)));
    return filler.startsWith("the ");
  }

  private static String kind(String blank) {
    return switch (blank) {
      case "person", "surname", "given" -> "PER";
      case "city", "CITY", "country", "region", "place", "state", "usa", "st", "town", "venue" ->
          "LOC";
      case "org", "acronym", "brand", "team", "house" -> "ORG";
      default -> "";
    };
  }

  private String filler(String blank, NameStock.Custom custom) {
    return switch (blank) {
      case "person" -> people.full(custom, people.surname(custom));
      case "surname" -> people.surname(custom);
      case "given" -> people.given(custom);
      case "place" -> place(custom);
      case "org" -> organisations.any(custom);
      case "acronym" -> organisations.acronym();
      case "brand" -> organisations.brand(custom);
      case "team" -> organisations.team();
      case "house" -> people.full(custom, people.surname(custom));
      case "title-of-work" -> others.title(custom);
      case "ship" -> others.ship(custom);
      case "storm" -> others.storm(custom);
      case "venue" -> venues.any(custom);
      case "fancy" -> others.fancy(custom);
      case "ware" -> others.ware(custom);
      case "CITY" -> stock.any("city", dice).toUpperCase(Locale.ROOT);
      case "number" -> "" + (2 + dice.nextInt(dice.nextBoolean() ? 90 : 2_000));
      case "year" -> "" + (LATEST_YEAR - dice.nextInt(60));
      default -> stock.any(blank, dice);
    };
  }

  private String place(NameStock.Custom custom) {
    String word =
        dice.nextDouble() < HALF ? stock.any("city", dice) : NameStock.any(custom.surnames(), dice);
    return switch (dice.nextInt(4)) {
      case 0 -> stock.any("landform", dice) + " " + word;
      case 1, 2 -> word + " " + stock.any("feature", dice);
      default -> stock.any("region", dice);
    };
  }
}
