package dev.morgue.text;

/** The marks inside numbers. */
final class Numerals {
  private static final int MAX_GROUPS = 8;

  private final Glyphs glyphs;

  Numerals(Glyphs glyphs) {
    this.glyphs = glyphs;
  }

  /**
   * Takes the groups of a number with thousands separators from here on; where it ended, or -1.
   * Commas also in the Indian way (1,00,000); dots only from a million on, since 1.130 may be a
   * decimal; the Swiss apostrophe.
   */
  int takeThousands(int at, Word word) {
    if (word.formLength > 3 || !word.isAllDigits()) {
      return -1;
    }
    int stop = endOfGroups(at);
    if (stop < 0) {
      return -1;
    }
    for (int i = at; i < stop; i++) {
      if (glyphs.isDigit(i)) {
        word.append(glyphs.chars()[i]);
      }
    }
    word.suspect();
    word.end = stop;
    return stop;
  }

  private int endOfGroups(int at) {
    char mark = glyphs.chars()[at];
    int groups = 0;
    int last = 0;
    int stop = at;
    while (glyphs.is(stop, mark) && glyphs.isDigit(stop + 1)) {
      last = glyphs.digits(stop + 1);
      boolean fits = last == 3 || last == 2 && mark == ',';
      if (!fits || ++groups > MAX_GROUPS) {
        return -1;
      }
      stop += last + 1;
    }
    return last != 3 || mark == '.' && groups < 2 ? -1 : stop;
  }

  /** Whether the digits are those of a decade, 1980 or 80. */
  boolean isDecade(Word word) {
    return (word.formLength == 2 || word.formLength == 4)
        && word.isAllDigits()
        && word.form[word.formLength - 1] == '0';
  }
}
