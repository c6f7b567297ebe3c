package dev.morgue.text;

/**
 * The singular of regular English plurals, as news archives have long found them: banks, churches,
 * universities, MPs, 747s. Irregular plurals (men, children, crises, knives) are not touched, nor
 * are words and names that only end in s. It works on forms, so on lower case.
 *
 * <p>Deliberately not a stemmer: no two words ever meet but a plural and its own singular. Where a
 * name is spelled like a plural (Gates, Jobs, Banks) it counts as one; where leaving out the s
 * would make it another common name (Williams, Roberts), it stays.
 */
public final class EnglishPlurals {
  private EnglishPlurals() {}

  /**
   * Turns the form in a buffer into its singular.
   *
   * @param form the letters, changed in place where the singular is spelled otherwise
   * @param length how many of them
   * @return the length of the singular; {@code length} where the form is no regular plural
   */
  public static int singular(char[] form, int length) {
    if (length < 3 || form[length - 1] != 's') {
      return length;
    }
    char before = form[length - 2];
    if (length == 3 && before >= 'a') {
      return PluralWords.SHORT.contains(form, length) ? 2 : length;
    }
    return switch (before) {
      case 's' -> length;
      case 'u' -> cutIf(PluralWords.IN_U.contains(form, length) || isEau(form, length), length);
      case 'i' -> cutIf(PluralWords.IN_I.contains(form, length), length);
      case 'e' -> PluralWords.UNCHANGED.contains(form, length) ? length : ofEs(form, length);
      default -> ofOther(form, length);
    };
  }

  private static int ofOther(char[] form, int length) {
    char before = form[length - 2];
    if (before < 'a') {
      return cutIf(before >= '0' && before <= '9' && !isDecade(form, length), length);
    }
    if (before == 'c' && form[length - 3] == 'i') {
      return cutIf(PluralWords.IN_IC.contains(form, length), length);
    }
    return cutIf(!PluralWords.UNCHANGED.contains(form, length), length);
  }

  private static int ofEs(char[] form, int length) {
    return switch (form[length - 3]) {
      case 'i' -> ofIes(form, length);
      case 'o' -> PluralWords.IN_OE.contains(form, length) ? length - 1 : length - 2;
      case 'x' -> length == 4 ? length - 1 : length - 2;
      case 'h' -> ofHes(form, length);
      case 's' -> ofSes(form, length);
      case 'z' -> ofZes(form, length);
      default -> length - 1;
    };
  }

  private static int ofIes(char[] form, int length) {
    if (endsWith(form, length, "series") || endsWith(form, length, "species")) {
      return length; // miniseries, subspecies
    }
    if (length == 4 || PluralWords.IN_IE.contains(form, length)) {
      return length - 1;
    }
    form[length - 3] = 'y';
    return length - 2;
  }

  private static int ofHes(char[] form, int length) {
    char before = form[length - 4];
    boolean hissing = before == 'c' || before == 's';
    return hissing && !PluralWords.IN_CHE.contains(form, length) ? length - 2 : length - 1;
  }

  private static int ofSes(char[] form, int length) {
    boolean twice = form[length - 4] == 's' && !PluralWords.IN_SSE.contains(form, length);
    boolean whole = endsWith(form, length, "viruses") || PluralWords.IN_S.contains(form, length);
    return twice || whole ? length - 2 : length - 1;
  }

  private static int ofZes(char[] form, int length) {
    if (endsWith(form, length, "quizzes") || endsWith(form, length, "whizzes")) {
      return length - 3;
    }
    char before = form[length - 4];
    return before == 'z' || before == 't' ? length - 2 : length - 1;
  }

  private static int cutIf(boolean plural, int length) {
    return plural ? length - 1 : length;
  }

  /** Bureaus, plateaus. */
  private static boolean isEau(char[] form, int length) {
    return length > 5 && endsWith(form, length, "eaus");
  }

  private static boolean isNumber(char[] form, int length) {
    for (int i = 0; i < length; i++) {
      if (form[i] < '0' || form[i] > '9') {
        return false;
      }
    }
    return true;
  }

  /** 1980s and 80s are no plurals of 1980 and 80. */
  private static boolean isDecade(char[] form, int length) {
    return (length == 3 || length == 5) && form[length - 2] == '0' && isNumber(form, length - 1);
  }

  private static boolean endsWith(char[] form, int length, String ending) {
    int from = length - ending.length();
    if (from < 0) {
      return false;
    }
    for (int i = 0; i < ending.length(); i++) {
      if (form[from + i] != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
