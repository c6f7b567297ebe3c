package dev.morgue.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of one name laid on those of another, each on one, so that they are as alike as can be.
 * Two neighbours of one name may stand for one word of the other: Abdel Fattah, Abdelfattah.
 *
 * @param pairs in the order of the shorter name
 * @param isWhole whether both names are used up
 */
record Alignment(List<Pair> pairs, boolean isWhole) {

  /**
   * Words that were laid on each other.
   *
   * @param from the first word of the shorter name
   * @param words how many of its words
   * @param on bits of the words of the longer name
   * @param likeness 0 to 1
   */
  record Pair(int from, int words, int on, double likeness) {}

  /** Copies the list. */
  Alignment {
    pairs = List.copyOf(pairs);
  }

  /** The best of all. */
  static Alignment of(PersonName shorter, PersonName longer) {
    Search search = new Search(shorter, longer);
    List<Pair> pairs = new ArrayList<>();
    int taken = 0;
    for (int at = 0; at < shorter.parts().size(); ) {
      search.total(at, taken);
      Pair pair = search.chosen[at][taken];
      pairs.add(pair);
      at += pair.words();
      taken |= pair.on();
    }
    return new Alignment(pairs, taken == (1 << longer.parts().size()) - 1);
  }

  /** Whether a word of the longer name has one laid on it. */
  boolean covers(int word) {
    return pairs.stream().anyMatch(pair -> (pair.on() >> word & 1) == 1);
  }

  /** Whether the order differs by more than a family name put first or last. */
  boolean isReordered() {
    List<Pair> laid = pairs.stream().filter(pair -> pair.on() != 0).toList();
    int falls = 0;
    for (int i = 0; i < laid.size(); i++) {
      Pair next = laid.get((i + 1) % laid.size());
      falls += next.on() < laid.get(i).on() ? 1 : 0;
    }
    return falls > 1;
  }

  private static final class Search {

    final Pair[][] chosen;
    private final double[][] totals;

    /** What a word may be laid on, whatever the words before it are laid on. */
    private final List<List<Pair>> pairs = new ArrayList<>();

    private final PersonName shorter;
    private final PersonName longer;

    Search(PersonName shorter, PersonName longer) {
      this.shorter = shorter;
      this.longer = longer;
      int masks = 1 << longer.parts().size();
      this.chosen = new Pair[shorter.parts().size()][masks];
      this.totals = new double[shorter.parts().size() + 1][masks];
      for (double[] row : totals) {
        Arrays.fill(row, -1);
      }
      for (int at = 0; at < shorter.parts().size(); at++) {
        pairs.add(pairs(at));
      }
    }

    /** The best total from a word of the shorter name on, with these of the longer one taken. */
    double total(int at, int taken) {
      if (at == shorter.parts().size()) {
        return 0;
      }
      if (totals[at][taken] < 0) {
        // a word that finds no free one counts nothing
        Pair best = new Pair(at, 1, 0, 0);
        double most = total(at + 1, taken);
        for (Pair pair : pairs.get(at)) {
          if ((pair.on() & taken) == 0) {
            double total =
                pair.words() * pair.likeness() + total(at + pair.words(), taken | pair.on());
            if (total > most || (total == most && best.on() == 0)) {
              most = total;
              best = pair;
            }
          }
        }
        chosen[at][taken] = best;
        totals[at][taken] = most;
      }
      return totals[at][taken];
    }

    private List<Pair> pairs(int at) {
      List<Pair> found = new ArrayList<>();
      for (int on = 0; on < longer.parts().size(); on++) {
        int bit = 1 << on;
        found.add(new Pair(at, 1, bit, likeness(at, on)));
        PersonName.Part here = shorter.parts().get(at);
        PersonName.Part there = longer.parts().get(on);
        if (at + 1 < shorter.parts().size()) {
          addJoined(found, new Pair(at, 2, bit, likeness(shorter.joined(at), there)));
        }
        if (on + 1 < longer.parts().size()) {
          addJoined(found, new Pair(at, 1, bit * 3, likeness(here, longer.joined(on))));
        }
      }
      return found;
    }

    /** Two words are one only where that is as good as certain. */
    private static void addJoined(List<Pair> found, Pair pair) {
      if (pair.likeness() > JOINED) {
        found.add(pair);
      }
    }

    /** Most are told by their lengths alone. */
    private static double likeness(PersonName.Part one, PersonName.Part other) {
      return NameMatcher.canBe(one, other, JOINED) ? NameMatcher.likeness(one, other) : 0;
    }

    private double likeness(int at, int on) {
      double likeness = NameMatcher.likeness(shorter.parts().get(at), longer.parts().get(on));
      String nickname = at == 0 ? longer.nickname() : null;
      String other = on == 0 ? shorter.nickname() : null;
      boolean called =
          shorter.parts().get(at).latin().equals(nickname)
              || longer.parts().get(on).latin().equals(other);
      return called ? 1 : likeness;
    }

    private static final double JOINED = 0.9;
  }
}
