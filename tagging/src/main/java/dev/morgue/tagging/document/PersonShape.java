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
    boolean initials = one && first.length() == 2 && first.equals(first.toUpperCase(Locale.ROOT));
    no |= initials || words.stream().noneMatch(PersonShape::isCapital);
    return letters && !never && !company && !no;
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
