package dev.morgue.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A romanised word as a row of sounds, and how far two rows are apart. Spellings of one name in
 * several languages (Khrushchev, Chruschtschow) become rows that differ by little; names that
 * differ in one strong consonant do not.
 */
final class Sounds {

  // S is sh, C is tch, Z is zh, X is kh, and H is "ch", which is kh in one language and tch in
  // another.

  /** Letters that stand for one sound, longest first; the second of a pair is the sounds. */
  private static final String[] SPELLINGS =
      ("schtsch SC shch SC stch SC tsch C dsch Z tch C dzh Z sch S sh S sz S cz C ch H kh X zh Z"
              + " ph f th t dh d ck k dj Z gh g qu k hsi Si ou u oo u ee i ie i iy i ij i yi i yy i"
              + " ii i aa a eu e ae e oe o ue u ai e ei e ay e ey e ts C tz C")
          .split(" ", -1);

  private static final double VOWEL_FOR_VOWEL = 0.25;
  private static final double NEAR_CONSONANT = 0.4;
  private static final double W_FOR_V = 0.1;
  private static final double OTHER = 1.0;
  private static final double VOWEL_ADDED = 0.45;
  static final double H_ADDED = 0.2;
  private static final double CONSONANT_ADDED = 1.0;
  static final double SWAPPED = 0.5;

  /** Words of so few sounds keep their ends. */
  private static final int LONG = 4;

  /** Pairs of sounds that languages exchange when they write each other's names. */
  private static final String NEAR =
      "CS CH CX CZ CJ Ck SH Ss Zs Zz zs HX Hk Hh Xk Xh gh gk gX kq gZ jZ gj vb vf pb td sC zC dZ uw";

  /** Sounds are written below this; other characters are none, and only equal themselves. */
  private static final char LATIN = 128;

  private static final double[][] REPLACED = replacements();
  private static final double[] ADDED = additions();

  /** For each letter the spellings that begin with it, each with its sounds. */
  private static final String[][][] BY_LETTER = byLetter();

  private final String row;

  /** Found when it is first asked for; whoever finds it, finds the same. */
  private @Nullable Sounds consonants;

  private Sounds(String row) {
    this.row = row;
  }

  /** The sounds of a word of letters a to z. */
  static Sounds of(String latin) {
    StringBuilder row = new StringBuilder(latin.length());
    for (int i = 0; i < latin.length(); ) {
      i += append(latin, i, row);
    }
    return new Sounds(ended(row.toString()));
  }

  /** The same without vowels and half-vowels, for scripts that do not write them. */
  Sounds consonants() {
    Sounds known = consonants;
    if (known == null) {
      StringBuilder bare = new StringBuilder(row.length());
      for (int i = 0; i < row.length(); i++) {
        char c = row.charAt(i);
        if (!isVowel(c) && c != 'h' && c != 'j') {
          bare.append(c);
        }
      }
      known = new Sounds(bare.toString());
      consonants = known;
    }
    return known;
  }

  int length() {
    return row.length();
  }

  char at(int index) {
    return row.charAt(index);
  }

  /** Whether both are the same row of sounds. */
  boolean isSame(Sounds other) {
    return row.equals(other.row);
  }

  /** Whether both begin with the same sound, or with sounds that stand for each other. */
  boolean beginsLike(Sounds other) {
    return beginsLike(other.row);
  }

  /** Whether a row of sounds begins so. */
  boolean beginsLike(String sounds) {
    return !row.isEmpty()
        && !sounds.isEmpty()
        && replaced(row.charAt(0), sounds.charAt(0)) <= NEAR_CONSONANT;
  }

  /** 1 for the same sounds down to 0 for nothing in common. */
  double likeness(Sounds other) {
    int longer = Math.max(row.length(), other.row.length());
    return longer == 0 ? 0 : Math.max(0, 1 - distance(other) / longer);
  }

  /** Whether every strong consonant of the one has a counterpart in the other. */
  boolean sameConsonants(Sounds other) {
    return consonants().distance(other.consonants()) < CONSONANT_ADDED - VOWEL_FOR_VOWEL;
  }

  private static int append(String latin, int at, StringBuilder row) {
    char c = latin.charAt(at);
    for (String[] spelling : c < LATIN ? BY_LETTER[c] : BY_LETTER[0]) {
      if (latin.startsWith(spelling[0], at)) {
        add(spelling[1], row);
        return spelling[0].length();
      }
    }
    char next = at + 1 < latin.length() ? latin.charAt(at + 1) : ' ';
    switch (c) {
      case 'c' -> add("eiy".indexOf(next) >= 0 ? "s" : "k", row);
      case 'q' -> add("k", row);
      case 'x' -> add(at == 0 && next == 'i' ? "S" : "ks", row);
      case 'y' -> add("i", row);
      case 'j' -> add(at > 0 && !isVowel(next) ? "i" : "j", row);
      default -> add(String.valueOf(c), row);
    }
    return 1;
  }

  /** Doubled letters count once. */
  private static void add(String sounds, StringBuilder row) {
    for (int i = 0; i < sounds.length(); i++) {
      char sound = sounds.charAt(i);
      if (row.isEmpty() || row.charAt(row.length() - 1) != sound) {
        row.append(sound);
      }
    }
  }

  /** Ends that languages add or change: Lavrovs, Essayahová, -ov and -off and -ow. */
  private static String ended(String row) {
    if (row.length() > LONG && (row.endsWith("vs") || row.endsWith("is"))) {
      return row.substring(0, row.length() - 1);
    }
    return row.length() > LONG && row.endsWith("of")
        ? row.substring(0, row.length() - 1) + "v"
        : row;
  }

  private double distance(Sounds other) {
    if (isSame(other)) {
      return 0;
    }
    double[][] cost = new double[length() + 1][other.length() + 1];
    for (int i = 0; i <= length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cost[i][j] = i == 0 && j == 0 ? 0 : cheapest(cost, row, i, other, j);
      }
    }
    return cost[length()][other.length()];
  }

  /** The cost of making the first sounds of two words one, from what fewer of them cost. */
  static double cheapest(double[][] cost, String row, int i, Sounds other, int j) {
    double best = Double.MAX_VALUE;
    if (i > 0) {
      best = cost[i - 1][j] + added(row.charAt(i - 1));
    }
    if (j > 0) {
      best = Math.min(best, cost[i][j - 1] + added(other.at(j - 1)));
    }
    if (i > 0 && j > 0) {
      best = Math.min(best, cost[i - 1][j - 1] + replaced(row.charAt(i - 1), other.at(j - 1)));
    }
    boolean swapped =
        i > 1
            && j > 1
            && row.charAt(i - 1) == other.at(j - 2)
            && row.charAt(i - 2) == other.at(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + SWAPPED) : best;
  }

  static double added(char sound) {
    return sound < LATIN ? ADDED[sound] : CONSONANT_ADDED;
  }

  private static double[] additions() {
    double[] costs = new double[LATIN];
    for (char sound = 0; sound < LATIN; sound++) {
      boolean hardlyHeard = sound == 'h' || sound == 'w';
      costs[sound] =
          isVowel(sound) || sound == 'j' ? VOWEL_ADDED : hardlyHeard ? H_ADDED : CONSONANT_ADDED;
    }
    return costs;
  }

  private static double replaced(char a, char b) {
    return a < LATIN && b < LATIN ? REPLACED[a][b] : a == b ? 0 : OTHER;
  }

  private static String[][][] byLetter() {
    String[][][] byLetter = new String[LATIN][][];
    for (char letter = 0; letter < LATIN; letter++) {
      List<String[]> spellings = new ArrayList<>();
      for (int i = 0; i < SPELLINGS.length; i += 2) {
        if (SPELLINGS[i].charAt(0) == letter) {
          spellings.add(new String[] {SPELLINGS[i], SPELLINGS[i + 1]});
        }
      }
      byLetter[letter] = spellings.toArray(String[][]::new);
    }
    return byLetter;
  }

  private static double[][] replacements() {
    double[][] costs = new double[LATIN][LATIN];
    for (char a = 0; a < LATIN; a++) {
      for (char b = 0; b < LATIN; b++) {
        costs[a][b] = replacement(a, b);
      }
    }
    return costs;
  }

  private static double replacement(char a, char b) {
    if (a == b) {
      return 0;
    }
    if ((a == 'w' && b == 'v') || (a == 'v' && b == 'w')) {
      return W_FOR_V;
    }
    if (isVowel(a) && isVowel(b)) {
      return VOWEL_FOR_VOWEL;
    }
    boolean near = isNear(a, b) || (a == 'j' && isVowel(b)) || (b == 'j' && isVowel(a));
    return near ? NEAR_CONSONANT : OTHER;
  }

  private static boolean isNear(char a, char b) {
    for (int i = 0; i + 1 < NEAR.length(); i += 3) {
      char one = NEAR.charAt(i);
      char two = NEAR.charAt(i + 1);
      if ((one == a && two == b) || (one == b && two == a)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  @Override
  public String toString() {
    return row;
  }
}
