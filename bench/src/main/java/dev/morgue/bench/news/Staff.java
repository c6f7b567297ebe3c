package dev.morgue.bench.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The 200 sources and the 4,000 reporters, each of whom mostly writes for one source. Both appear
 * as often as Zipf's law has it. Immutable.
 */
final class Staff {
  static final int REPORTERS = 4_000;

  private static final double NO_BYLINE = 0.12;
  private static final double AT_HOME = 0.85;
  private static final long HOME_SALT = 31;

  /** Reporters come after all people who are in the news. */
  private static final int FIRST_REPORTER = WhoIsWho.PEOPLE;

  private final WhoIsWho whoIsWho;
  private final List<Masthead> sources;
  private final Zipf sourceRanks = new Zipf(Masthead.COUNT, 3);
  private final Zipf reporterRanks = new Zipf(REPORTERS, 10);

  Staff(WhoIsWho whoIsWho) {
    this.whoIsWho = whoIsWho;
    List<Masthead> mastheads = new ArrayList<>();
    for (int rank = 0; rank < Masthead.COUNT; rank++) {
      mastheads.add(Masthead.of(rank, whoIsWho));
    }
    sources = List.copyOf(mastheads);
  }

  /**
   * Who prints and who wrote it.
   *
   * @param byline as printed, null where there is none
   */
  record Assignment(Masthead source, @Nullable String byline) {}

  Assignment assign(Dice dice) {
    if (dice.chance(NO_BYLINE)) {
      return new Assignment(sources.get(sourceRanks.draw(dice)), null);
    }
    int reporter = reporterRanks.draw(dice);
    int home = sourceRanks.at(Dice.mix(HOME_SALT, reporter));
    int source = dice.chance(AT_HOME) ? home : sourceRanks.draw(dice);
    String names = name(reporter);
    if (dice.chance(0.06)) {
      names += " and " + name(reporterRanks.draw(dice));
    }
    return new Assignment(sources.get(source), printed(names, sources.get(source)));
  }

  /** Another source than the given one, for a copy. */
  Masthead another(Masthead first, Dice dice) {
    Masthead drawn = sources.get(sourceRanks.draw(dice));
    // The next in rank, not another draw: a draw could take any number of turns.
    return drawn.equals(first) ? sources.get((sources.indexOf(drawn) + 1) % sources.size()) : drawn;
  }

  private String name(int reporter) {
    return whoIsWho.person(FIRST_REPORTER + reporter).full();
  }

  /** In the manner of the source, always the same. */
  private static String printed(String names, Masthead source) {
    return switch (source.name().length() % 4) {
      case 0 -> "By " + names;
      case 1 -> "By " + names.toUpperCase(Locale.ROOT);
      case 2 -> names + ", Staff Writer";
      default -> names;
    };
  }
}
