package dev.morgue.tagging.document;

import dev.morgue.text.CharKinds;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which words can be the name of a person, by themselves. */
final class PersonShape {

  private static final int MOST_WORDS = 6;

  /** Nobody has one of them in a name, wherever it stands. */
  private static final Set<String> FORMS =
      Set.of("Ltd", "Ltd.", "Inc", "Inc.", "Corp", "Corp.", "PLC", "Plc", "LLC", "Bancorp");

  private PersonShape() {}

  /** Whether somebody can be called so, in a name of a few words. */
  static boolean fits(String name) {
    List<String> words = Letters.words(name);
    return words.size() <= MOST_WORDS && fits(words);
  }

  /** Whether somebody can be called so. */
  static boolean fits(List<String> words) {
    boolean letters = false;
    for (String word : words) {
      letters |= word.codePointCount(0, word.length()) > 1 && !word.endsWith(".");
      if (hasSign(word)) {
        return false;
      }
    }
    if (!letters || isCompany(words) || !areCapital(words) || isFight(words)) {
      return false;
    }
    String first = words.getFirst();
    boolean one = words.size() == 1;
    boolean no = Words.STORM.has(first) || Words.PRONOUN.has(first);
    no |= one && (Words.NATIONALITY.has(first) || Words.SMALL.has(first));
    no |= one && Words.LEGAL_FORM.has(first);
    return !no && !areNone(words);
  }

  private static boolean isCompany(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (FORMS.contains(words.get(i))) {
        return true;
      }
    }
    String last = words.getLast();
    return words.size() > 1
        && (Words.LEGAL_FORM.has(last)
            || Words.NO_SURNAME.has(last)
            || Words.NO_GIVEN.has(words.getFirst()));
  }

  /** Whether all words are titles and the like, all short letters, or none has a capital. */
  private static boolean areNone(List<String> words) {
    boolean never = true;
    boolean initials = true;
    boolean capital = false;
    for (String word : words) {
      never &= Words.NEVER_PERSON.has(word) || Words.TITLE.has(word);
      initials &= isShortCapitals(word, words.size() == 1 ? 2 : 3);
      capital |= isCapital(word);
    }
    return never || initials || !capital;
  }

  private static boolean hasSign(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (CharKinds.isDigit(c) || c == '@' || c == '#' || c == '/' || c == '_' || c == '&') {
        return true;
      }
    }
    return false;
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
    boolean three = hyphen > 0 && isThree(last.substring(hyphen + 1));
    return two && Words.GENERATION.has(last) || three && CharKinds.isUpper(last.charAt(0));
  }

  private static boolean isThree(String rest) {
    int hyphen = rest.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < rest.length()
        && CharKinds.isUpper(rest.charAt(0))
        && CharKinds.isUpper(rest.charAt(hyphen + 1));
  }

  /** "Souness backs Smith" is no name: only particles and the last of syllables are small. */
  private static boolean areCapital(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean small = !isCapital(word) && !hasCapital(word);
      boolean syllable = i > 1 && Words.FAMILY_FIRST.has(words.getFirst());
      boolean particle = Words.PARTICLE.has(word) && (i > 0 || words.size() > 1);
      if (small && !particle && !syllable) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasCapital(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (CharKinds.isUpper(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Begins with a capital, or is of a script that has none. */
  static boolean isCapital(String word) {
    int first = word.codePointAt(0);
    return Character.isLetter(first) ? !Character.isLowerCase(first) : word.length() > 1;
  }
}
