package dev.morgue.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds pairs among the names of people that are, or may be, one person's, without comparing each
 * with each: only names that share a sound of one word and the beginning of another are compared,
 * and no more pairs of them than a given number. What {@link NameMatcher} keeps apart is no pair.
 */
public final class NamePairs {

  /** Of the names that share a sound, the first are compared with those that follow. */
  private static final int MOST_ALIKE = 400;

  private final List<String> names;
  private final List<PersonName> parsed = new ArrayList<>();
  private final Sink sink;
  private long left;

  /** Takes the pairs. */
  public interface Sink {

    /**
     * A pair; each comes once.
     *
     * @param one the place of a name in the list
     * @param other the place of a later name
     */
    void pair(int one, int other, NameMatch match);
  }

  private NamePairs(List<String> names, long most, Sink sink) {
    this.names = names;
    this.sink = sink;
    this.left = most;
    for (String name : names) {
      parsed.add(PersonName.of(name));
    }
  }

  /**
   * Finds pairs.
   *
   * @param names distinct names, the most important first: where there are too many to compare, the
   *     first ones are
   * @param most at most so many pairs are compared
   */
  public static void find(List<String> names, long most, Sink sink) {
    NamePairs pairs = new NamePairs(names, most, sink);
    pairs.wholeNames();
    pairs.surnames();
  }

  private void wholeNames() {
    Map<String, List<Integer>> alike = new HashMap<>();
    for (int name = 0; name < names.size() && left > 0; name++) {
      Set<Integer> earlier = new LinkedHashSet<>();
      for (String key : keys(parsed.get(name))) {
        List<Integer> block = alike.computeIfAbsent(key, k -> new ArrayList<>(2));
        earlier.addAll(block);
        if (block.size() < MOST_ALIKE) {
          block.add(name);
        }
      }
      for (int one : earlier) {
        compare(one, name);
      }
    }
  }

  private void compare(int one, int other) {
    if (left-- <= 0) {
      return;
    }
    NameMatch match = NameMatcher.match(parsed.get(one), parsed.get(other));
    if (match.verdict() != NameMatch.Verdict.DIFFERENT
        && !haveOtherInitials(parsed.get(one), parsed.get(other))
        && (match.verdict() == NameMatch.Verdict.SAME
            || mayBeOne(parsed.get(one), parsed.get(other)))) {
      sink.pair(Math.min(one, other), Math.max(one, other), match);
    }
  }

  /** George W. and George H. W. Bush: not one, but near enough to be offered to who types one. */
  private static boolean haveOtherInitials(PersonName one, PersonName other) {
    List<String> its = middleInitials(one);
    List<String> others = middleInitials(other);
    return !its.isEmpty() && !others.isEmpty() && !its.equals(others);
  }

  /**
   * Ada Quill is not Beth A. Quill, though A. may be Ada; nor Beth Albright, though A. may be that.
   */
  private static boolean mayBeOne(PersonName one, PersonName other) {
    boolean swap = one.parts().size() > other.parts().size();
    PersonName longer = swap ? one : other;
    PersonName shorter = swap ? other : one;
    if (shorter.parts().size() == 1) {
      return true;
    }
    Alignment laid = Alignment.of(shorter, longer);
    boolean beginsAlike = longer.parts().getFirst().isInitial() || laid.covers(0);
    return beginsAlike && !isSurnameCut(shorter, longer, laid);
  }

  /** Whether the surname of the one is laid on an initial within the other. */
  private static boolean isSurnameCut(PersonName shorter, PersonName longer, Alignment laid) {
    int on = Integer.numberOfTrailingZeros(laid.pairs().getLast().on());
    return !shorter.parts().getLast().isInitial()
        && on > 0
        && on < longer.parts().size() - 1
        && longer.parts().get(on).isInitial();
  }

  private static List<String> middleInitials(PersonName name) {
    return name.parts().stream()
        .skip(1)
        .filter(PersonName.Part::isInitial)
        .map(PersonName.Part::latin)
        .toList();
  }

  /** A surname alone, beside the first of the whole names that end in it. */
  private void surnames() {
    Map<String, Integer> first = new HashMap<>();
    for (int name = 0; name < names.size(); name++) {
      List<PersonName.Part> parts = parsed.get(name).parts();
      if (parts.size() > 1 && !parts.getFirst().isInitial()) {
        first.putIfAbsent(parts.getLast().latin(), name);
      }
    }
    for (int name = 0; name < names.size() && left > 0; name++) {
      List<PersonName.Part> parts = parsed.get(name).parts();
      Integer whole = parts.size() == 1 ? first.get(parts.getFirst().latin()) : null;
      if (whole != null) {
        compare(whole, name);
      }
    }
  }

  /** For each word of a name its strong sounds, with the beginning of each of its other words. */
  private static Set<String> keys(PersonName name) {
    Set<String> keys = new LinkedHashSet<>();
    List<PersonName.Part> parts = name.parts();
    for (PersonName.Part strong : parts) {
      String skeleton = strong.isInitial() ? "" : skeleton(strong.sounds());
      for (PersonName.Part beside : parts) {
        if (!beside.equals(strong) && !skeleton.isEmpty()) {
          keys.add(skeleton + "/" + beginning(beside.sounds()));
          for (String form : GivenNames.formsOf(beside.latin())) {
            keys.add(skeleton + "/" + beginning(Sounds.of(form)));
          }
        }
      }
    }
    return keys;
  }

  /** The strong sounds in alphabetical order, so that letters that changed places are no matter. */
  private static String skeleton(Sounds sounds) {
    char[] strong = new char[sounds.length()];
    int count = 0;
    for (char sound : sounds.toString().toCharArray()) {
      char kind = kind(sound);
      if (kind != 'a') {
        strong[count++] = kind;
      }
    }
    Arrays.sort(strong, 0, count);
    return count == 0 ? "a" : new String(strong, 0, count);
  }

  private static char beginning(Sounds sounds) {
    char first = sounds.at(0);
    return first == 'h' ? 'k' : kind(first);
  }

  /** Sounds that languages exchange are one; what is hardly heard is a vowel. */
  private static char kind(char sound) {
    return switch (sound) {
      case 'a', 'e', 'i', 'o', 'u', 'j', 'h', 'w' -> 'a';
      case 'C', 'S', 's', 'z', 'Z' -> 's';
      case 'k', 'g', 'X', 'H', 'q' -> 'k';
      case 'v', 'b', 'f', 'p' -> 'v';
      case 't', 'd' -> 't';
      default -> sound;
    };
  }
}
