package dev.morgue.names;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * Compares the name of one person with others, across spellings, scripts, orders, nicknames and
 * initials. The words of the shorter name are laid on those of the longer so that they sound alike;
 * the worst pair counts most, because one different word makes another person. Immutable.
 *
 * <p>Figures are from {@code bench/eval names}; the thresholds were set on its development pairs.
 */
public final class NameMatcher {

  private static final double SAME = NameMatch.SAME;
  private static final double WEIGHT_OF_WORST = 0.6;

  /** In two names that are one each word has a counterpart at least so like it. */
  static final double LEAST_LIKE = (SAME - (1 - WEIGHT_OF_WORST)) / WEIGHT_OF_WORST;

  private static final double INITIAL = 0.9;
  private static final double NICKNAME = 0.93;
  private static final double EXTRA_INITIAL = 0.005;
  private static final double EXTRA_MIDDLE = 0.03;
  private static final double EXTRA_LAST = 0.12;
  private static final double MOST_FOR_EXTRA = 0.24;
  private static final double OTHER_INITIALS = 0.16;
  private static final double EXTRA_SYLLABLE = 0.2;
  private static final int SYLLABLE = 4;
  private static final double GENERATION_LEFT_OUT = 0.14;
  private static final double LONE_WORD = 0.75;
  private static final int STRICT_LENGTH = 3;
  private static final double ONLY_INITIALS = 0.5;
  private static final double SAME_SOUND = 0.98;
  private static final double OTHER_BEGINNING = 0.15;
  private static final double OTHER_CONSONANT = 0.2;
  private static final double SLIP = 0.05;
  private static final double SHORT = 0.15;
  private static final double OTHER_GENERATION = 0.3;
  private static final double REORDERED = 0.12;

  private final PersonName name;

  private NameMatcher(PersonName name) {
    this.name = name;
  }

  /** A matcher for a name as printed or typed: "Jane Doe", "Doe, Jane", "Sen. J. Doe". */
  public static NameMatcher of(String printed) {
    return new NameMatcher(PersonName.of(printed));
  }

  /** Compares two names. Symmetric; 1 for names that differ in case and accents only. */
  public static NameMatch compare(String one, String other) {
    return of(one).match(other);
  }

  /** Compares with a name as printed. */
  public NameMatch match(String printed) {
    return match(name, PersonName.of(printed));
  }

  /** Compares two names that are taken apart already. */
  static NameMatch match(PersonName one, PersonName other) {
    return NameMatch.of(score(one, other));
  }

  private static double score(PersonName one, PersonName other) {
    int order = Integer.compare(one.parts().size(), other.parts().size());
    // of two names equally long either may be laid on the other
    return Math.max(order <= 0 ? laid(one, other) : 0, order >= 0 ? laid(other, one) : 0);
  }

  private static double laid(PersonName shorter, PersonName longer) {
    if (shorter.parts().isEmpty()) {
      return 0;
    }
    Alignment laid = Alignment.of(shorter, longer);
    double mean = laid.pairs().stream().mapToDouble(Alignment.Pair::likeness).average().orElse(0);
    double worst = laid.pairs().stream().mapToDouble(Alignment.Pair::likeness).min().orElse(0);
    double score =
        WEIGHT_OF_WORST * worst + (1 - WEIGHT_OF_WORST) * mean - extra(laid, shorter, longer);
    if (laid.pairs().size() == 1 && longer.parts().size() > 1 && !laid.isWhole()) {
      score *= LONE_WORD;
    }
    if (shorter.isInitials() || longer.isInitials()) {
      score = Math.min(score, ONLY_INITIALS);
    }
    return Math.max(0, afterGeneration(score, shorter.generation(), longer.generation()));
  }

  private static double afterGeneration(double score, int one, int other) {
    if (one == other) {
      return score;
    }
    return one == 0 || other == 0 ? score - GENERATION_LEFT_OUT : Math.min(score, OTHER_GENERATION);
  }

  /** What the words cost that only the longer name has. */
  private static double extra(Alignment laid, PersonName shorter, PersonName longer) {
    double cost = laid.isReordered() ? REORDERED : 0;
    for (int i = 0; i < longer.parts().size(); i++) {
      if (!laid.covers(i)) {
        cost += extra(longer.parts(), i, shorter);
      }
    }
    return Math.min(cost, MOST_FOR_EXTRA);
  }

  private static double extra(List<PersonName.Part> longer, int at, PersonName shorter) {
    PersonName.Part part = longer.get(at);
    if (part.isInitial()) {
      // George H. W. Bush is not George W. Bush
      boolean both = shorter.parts().stream().skip(1).anyMatch(PersonName.Part::isInitial);
      return both ? OTHER_INITIALS : EXTRA_INITIAL;
    }
    boolean hyphened = part.hyphened() || (at + 1 < longer.size() && longer.get(at + 1).hyphened());
    if (hyphened && part.latin().length() <= SYLLABLE) {
      return EXTRA_SYLLABLE;
    }
    return at == longer.size() - 1 ? EXTRA_LAST : EXTRA_MIDDLE;
  }

  /** How alike two words of names are. */
  static double likeness(PersonName.Part one, PersonName.Part other) {
    String a = one.latin();
    String b = other.latin();
    if (a.equals(b)) {
      return 1;
    }
    if (a.isEmpty() || b.isEmpty()) {
      return 0; // nothing but a mark that stands for no sound
    }
    if (one.isInitial() || other.isInitial()) {
      return a.charAt(0) == b.charAt(0) ? INITIAL : 0;
    }
    if ((one.cut() && b.startsWith(a)) || (other.cut() && a.startsWith(b))) {
      return INITIAL;
    }
    double given = GivenNames.areForms(a, b) ? NICKNAME : 0;
    return Math.max(sounding(one, other), given);
  }

  /**
   * Whether two words can be more alike than that, as far as their lengths tell: every sound that
   * only one of them has costs something.
   */
  static boolean canBe(PersonName.Part one, PersonName.Part other, double likeness) {
    int longer = Math.max(one.sounds().length(), other.sounds().length());
    int more = Math.abs(one.sounds().length() - other.sounds().length());
    return more * Sounds.H_ADDED < (1 - likeness) * longer
        || one.isAbjad() != other.isAbjad()
        || GivenNames.areForms(one.latin(), other.latin());
  }

  /**
   * How far a row of sounds may be from those of a word so that two words with these can be that
   * much alike; what else is different costs more.
   */
  static double mostDistant(Sounds word, String row, double likeness) {
    double most = 1 - likeness - (word.beginsLike(row) ? 0 : OTHER_BEGINNING);
    return most * Math.max(word.length(), row.length());
  }

  private static double sounding(PersonName.Part one, PersonName.Part other) {
    if (one.isAbjad() != other.isAbjad()) {
      return SAME_SOUND * one.sounds().consonants().likeness(other.sounds().consonants());
    }
    double likeness = one.sounds().likeness(other.sounds());
    if (likeness == 1) {
      return SAME_SOUND;
    }
    int shorter = Math.min(one.sounds().length(), other.sounds().length());
    likeness -= one.sounds().beginsLike(other.sounds()) ? 0 : OTHER_BEGINNING;
    if (!one.sounds().sameConsonants(other.sounds())) {
      boolean slip = shorter > STRICT_LENGTH && Slips.isOne(one.latin(), other.latin());
      likeness -= slip ? SLIP : OTHER_CONSONANT;
    }
    boolean strict = shorter <= STRICT_LENGTH || isKorean(one) || isKorean(other);
    return likeness - (strict ? SHORT : 0);
  }

  /** Korean syllables differ by one letter and are other names. */
  private static boolean isKorean(PersonName.Part part) {
    return part.script() == UnicodeScript.HANGUL;
  }
}
