package dev.morgue.tagging.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which words can be the name of a person, by themselves. */
final class PersonShape {

  /** Nobody has one of them in a name, wherever it stands. */
  private static final Set<String> FORMS =
      Set.of("Ltd", "Ltd.", "Inc", "Inc.", "Corp", "Corp.", "PLC", "Plc", "LLC", "Bancorp");

  private PersonShape() {}

  /** Whether somebody can be called so. */
  static boolean fits(List<String> words) {
    boolean letters = false;
    for (String word : words) {
      letters |= word.codePointCount(0, word.length()) > 1 && !word.endsWith(".");
      if (word.chars().anyMatch(c -> "@#/_&".indexOf(c) >= 0 || Character.isDigit(c))) {
        return false;
      }
    }
    String first = words.getFirst();
    boolean one = words.size() == 1;
    boolean never =
        words.stream().allMatch(w -> Words.NEVER_PERSON.has(w) || Words.TITLE.has(w))
            || one && (Words.NATIONALITY.has(first) || Words.SMALL.has(first));
    String last = words.getLast();
    boolean company =
        words.size() > 1 && (Words.LEGAL_FORM.has(last) || Words.NO_SURNAME.has(last))
            || words.size() > 1 && Words.NO_GIVEN.has(first)
            || words.stream().skip(1).anyMatch(FORMS::contains);
    boolean no = Words.STORM.has(first) || Words.PRONOUN.has(first) || !areCapital(words);
    no |= one && Words.LEGAL_FORM.has(first);
    boolean initials = words.stream().allMatch(w -> isShortCapitals(w, one ? 2 : 3));
    no |= isFight(words);
    no |= initials || words.stream().noneMatch(PersonShape::isCapital);
    return letters && !never && !company && !no;
  }

  /** "WR", "HOU HOU": short and all capitals, and nobody's name. */
  private static boolean isShortCapitals(String word, int most) {
    return word.length() > 1
        && word.length() <= most
        && word.equals(word.toUpperCase(Locale.ROOT))
        && (most == 2 || !PeoplesNames.has(word));
  }

  /** "Ali-Frazier II", and a line-up's "Hall-Bedard-Donato". */
  private static boolean isFight(List<String> words) {
    String first = words.getFirst();
    boolean two = words.size() == 2 && first.indexOf('-') > 0;
    String last = words.getLast();
    int hyphen = last.indexOf('-');
    return two && Words.GENERATION.has(last)
        || hyphen > 0
            && isThree(last.substring(hyphen + 1))
            && Character.isUpperCase(last.charAt(0));
  }

  private static boolean isThree(String rest) {
    int hyphen = rest.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < rest.length()
        && Character.isUpperCase(rest.charAt(0))
        && Character.isUpperCase(rest.charAt(hyphen + 1));
  }

  /** "Souness backs Smith" is no name: only particles and the last of syllables are small. */
  private static boolean areCapital(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean small = word.chars().noneMatch(Character::isUpperCase) && !isCapital(word);
      boolean syllable = i > 1 && Words.FAMILY_FIRST.has(words.getFirst());
      boolean particle = Words.PARTICLE.has(word) && (i > 0 || words.size() > 1);
      if (small && !particle && !syllable) {
        return false;
      }
    }
    return true;
  }

  /** Begins with a capital, or is of a script that has none. */
  static boolean isCapital(String word) {
    int first = word.codePointAt(0);
    return Character.isLetter(first) ? !Character.isLowerCase(first) : word.length() > 1;
  }
}
