package dev.morgue.query;

import dev.morgue.query.Proximity.Unit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The proximity connectors, in all the spellings that archives take. */
final class Connectors {

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:(?<any>w/|within/|near/?|n/|/n?)|(?<ordered>pre/|p/|onear/?|adj/?))(?<n>\\p{Nd}{1,9})/?");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:(?:w|within)?/|(?<ordered>pre/))"
              + "(?<unit>s|sent|sentence|p|para|paragraph|seg|segment|field)");

  private Connectors() {}

  /** The connector that a whole word is, in any letter case; empty for text. */
  static Optional<Proximity> of(String word, Dialect dialect) {
    if (dialect != Dialect.FACTIVA && word.chars().noneMatch(Connectors::isTelling)) {
      return Optional.empty();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (dialect == Dialect.FACTIVA) {
      switch (lower) {
        case "same" -> {
          return Optional.of(Proximity.paragraph());
        }
        case "adj" -> {
          return Optional.of(Proximity.words(1).inOrder());
        }
        default -> {}
      }
    }
    if (dialect == Dialect.NEXIS && lower.startsWith("+")) {
      lower = "pre/" + lower.substring(1);
    }
    Matcher counted = COUNTED.matcher(lower);
    if (counted.matches()) {
      return counted(counted, lower, dialect);
    }
    Matcher named = NAMED.matcher(lower);
    return named.matches() ? Optional.of(named(named)) : Optional.empty();
  }

  private static boolean isTelling(int c) {
    return c == '/' || Character.isDigit(c);
  }

  private static Optional<Proximity> counted(Matcher matcher, String word, Dialect dialect) {
    boolean slashed = word.startsWith("/n");
    if (slashed != word.endsWith("/")) {
      return Optional.empty(); // only Factiva's /n5/ ends in a slash
    }
    int distance = Integer.parseInt(matcher.group("n"));
    int bounded = Math.max(1, Math.min(distance, Proximity.MAX_DISTANCE));
    boolean ordered =
        matcher.group("ordered") != null || (dialect == Dialect.FACTIVA && word.startsWith("w"));
    Proximity words = Proximity.words(bounded);
    return Optional.of(ordered ? words.inOrder() : words);
  }

  private static Proximity named(Matcher matcher) {
    Unit unit =
        switch (matcher.group("unit").charAt(0)) {
          case 'p' -> Unit.PARAGRAPH;
          case 'f' -> Unit.FIELD;
          default -> matcher.group("unit").startsWith("seg") ? Unit.FIELD : Unit.SENTENCE;
        };
    return new Proximity(unit, 0, matcher.group("ordered") != null, false);
  }

  /** The number of words that a connector asks for, beyond the bounds too; -1 if it names none. */
  static long asked(String word) {
    StringBuilder digits = new StringBuilder();
    word.chars().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
    return digits.isEmpty() ? -1 : Long.parseLong(digits.toString());
  }
}
