package dev.morgue.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of people that an archive holds, kept so that the spellings of one are found among
 * hundreds of thousands. Immutable.
 *
 * <p>A name is compared only if two of its words sound like two of the typed one. Nothing is lost
 * by that: names that are {@link NameMatch.Verdict#SAME} have two words in common, or one that is
 * two.
 */
public final class NameBook {

  /** So many sounds a word must have for another of the same sounds to be taken for it. */
  private static final int LEAST_SOUNDS = 4;

  private final List<String> names;
  private final NameWords words;

  /** Two neighbouring words of a name as one, where three or more leave others beside them. */
  private final NameWords joined;

  private NameBook(List<String> names, NameWords words, NameWords joined) {
    this.names = List.copyOf(names);
    this.words = words;
    this.joined = joined;
  }

  /** A book of distinct names as they are printed. */
  public static NameBook of(List<String> names) {
    NameWords.Builder words = new NameWords.Builder();
    NameWords.Builder joined = new NameWords.Builder();
    for (int name = 0; name < names.size(); name++) {
      List<NameCutter.Word> printed = NameCutter.words(names.get(name));
      for (NameCutter.Word word : printed) {
        words.add(word, name);
      }
      if (printed.size() > 2) {
        List<PersonName.Part> parts = PersonName.of(names.get(name)).parts();
        for (int i = 1; i < parts.size(); i++) {
          joined.add(parts.get(i - 1).joined(parts.get(i)), name);
        }
      }
    }
    return new NameBook(names, words.build(), joined.build());
  }

  /** The names in it. */
  public List<String> names() {
    return names;
  }

  /** Whether a name as typed is a single word, titles and small particles aside. */
  public static boolean isSurname(String typed) {
    return PersonName.isOneWord(typed);
  }

  /** Whether two names have a word that is alike, other than an initial. */
  public static boolean shareWord(String one, String other) {
    List<PersonName.Part> parts = PersonName.of(other).parts();
    return PersonName.of(one).parts().stream()
        .filter(part -> !part.isInitial())
        .anyMatch(part ->
            parts.stream()
                .anyMatch(held ->
                    !held.isInitial()
                        && NameMatcher.likeness(part, held) >= NameMatcher.LEAST_LIKE));
  }

  /**
   * Names that are, or may be, a typed one, most alike first. A surname alone is that of everybody
   * in whose name a word sounds the same, and may be that of those where one sounds nearly so.
   */
  public List<Spelling> spellings(String typed) {
    PersonName name = PersonName.of(typed);
    if (name.parts().isEmpty()) {
      return List.of();
    }
    List<Spelling> spellings =
        isSurname(typed) ? withWord(name.parts().getFirst()) : whole(typed, name);
    spellings.sort(
        Comparator.comparingDouble((Spelling spelling) -> spelling.match().score())
            .reversed()
            .thenComparing(Spelling::name));
    return spellings;
  }

  private List<Spelling> withWord(PersonName.Part typed) {
    Map<Integer, Double> best = new LinkedHashMap<>();
    for (int word : words.like(typed, NameMatch.SAME)) {
      PersonName.Part held = words.part(word);
      boolean whole = !held.cut() || held.latin().equals(typed.latin());
      if (whole && !held.isInitial() && !GivenNames.areForms(typed.latin(), held.latin())) {
        double likeness = NameMatcher.likeness(typed, held);
        for (int i = 0; i < words.holders(word); i++) {
          best.merge(words.holder(word, i), surname(typed, held, likeness), Math::max);
        }
      }
    }
    List<Spelling> spellings = new ArrayList<>();
    best.forEach(
        (name, score) -> spellings.add(new Spelling(names.get(name), NameMatch.of(score))));
    return spellings;
  }

  /**
   * One word is less to go by than a whole name: only the same sounds, and enough of them, count.
   */
  private static double surname(PersonName.Part typed, PersonName.Part held, double likeness) {
    boolean same = typed.sounds().isSame(held.sounds()) && typed.sounds().length() >= LEAST_SOUNDS;
    boolean certain = same || typed.latin().equals(held.latin());
    return certain ? likeness : likeness * NameMatch.SAME;
  }

  private List<Spelling> whole(String typed, PersonName name) {
    short[] covered = covered(name);
    int least = Math.min(2, name.parts().size());
    NameMatcher matcher = NameMatcher.of(typed);
    List<Spelling> spellings = new ArrayList<>();
    for (int held = 0; held < covered.length; held++) {
      if (Integer.bitCount(covered[held]) >= least) {
        NameMatch match = matcher.match(names.get(held));
        if (match.verdict() != NameMatch.Verdict.DIFFERENT) {
          spellings.add(new Spelling(names.get(held), match));
        }
      }
    }
    return spellings;
  }

  /** For each name, a bit for each word of the typed one that has a counterpart in it. */
  private short[] covered(PersonName typed) {
    short[] covered = new short[names.size()];
    List<PersonName.Part> parts = typed.parts();
    for (int i = 0; i < parts.size(); i++) {
      mark(words, parts.get(i), 1 << i, covered);
      mark(joined, parts.get(i), 1 << i, covered);
      if (i > 0) {
        mark(words, parts.get(i - 1).joined(parts.get(i)), 3 << (i - 1), covered);
      }
    }
    if (typed.nickname() != null) {
      int bit = 1 << parts.size();
      for (NameCutter.Word word : NameCutter.words(typed.nickname())) {
        mark(words, PersonName.Part.of(word), bit, covered);
      }
    }
    return covered;
  }

  private static void mark(NameWords words, PersonName.Part part, int bits, short[] covered) {
    for (int word : words.like(part, NameMatcher.LEAST_LIKE)) {
      for (int i = 0; i < words.holders(word); i++) {
        covered[words.holder(word, i)] |= (short) bits;
      }
    }
  }
}
