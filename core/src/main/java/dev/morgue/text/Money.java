package dev.morgue.text;

import java.util.List;

/** Finds the currency that stands before or after a number. */
final class Money {
  private final Glyphs glyphs;

  Money(Glyphs glyphs) {
    this.glyphs = glyphs;
  }

  /**
   * Where the number of a currency sign starts, or -1. The letters of {@code $US100} and one space
   * may stand between; not when the sign follows a number already (in {@code 100 € 200} it is the
   * first one's).
   */
  int numberAfterSign(int at) {
    int next = at + Character.charCount(glyphs.codePoint(at));
    if (glyphs.isDigit(next)) {
      return next;
    }
    if (glyphs.isInlineSpace(next) && glyphs.isDigit(next + 1)) {
      boolean taken = glyphs.isDigit(at - 1) || glyphs.isInlineSpace(at - 1) && digitBefore(at - 1);
      return taken ? -1 : next + 1;
    }
    int letters = lettersOfDollar(next);
    return letters > 0 ? next + letters : -1;
  }

  private boolean digitBefore(int at) {
    return at > 0 && glyphs.isDigit(at - 1);
  }

  private int lettersOfDollar(int at) {
    int letters = 0;
    while (letters < 3 && at + letters < glyphs.limit() && isCapital(at + letters)) {
      letters++;
    }
    boolean known =
        letters > 0
            && glyphs.is(at - 1, '$')
            && glyphs.isDigit(at + letters)
            && !Currencies.ofDollar(glyphs.chars(), at, letters).isEmpty();
    return known ? letters : 0;
  }

  private boolean isCapital(int at) {
    char c = glyphs.chars()[at];
    return c >= 'A' && c <= 'Z';
  }

  /** The money of the sign here, whose number starts there. */
  List<String> ofSign(int at, int number) {
    int cp = glyphs.codePoint(at);
    int letters = number - at - 1;
    return letters > 0 && !glyphs.isInlineSpace(number - 1)
        ? Currencies.ofDollar(glyphs.chars(), at + 1, letters)
        : Currencies.ofSymbol(cp);
  }

  /** The length of a code that is attached to the number after it (USD100, Rs.100), or 0. */
  int attachedCode(int at) {
    if (!isCapital(at)) {
      return 0;
    }
    for (int length = 2; length <= 3; length++) {
      if (glyphs.isDigit(at + length) && !Currencies.ofCode(glyphs.chars(), at, length).isEmpty()) {
        return length;
      }
    }
    return 0;
  }

  /** The money of a code that stands as a word before the number here. */
  List<String> codeBefore(int number) {
    if (!glyphs.isInlineSpace(number - 1)) {
      return List.of();
    }
    for (int length = 2; length <= 3; length++) {
      int at = number - 1 - length;
      if (at >= 0 && isCapital(at) && (at == 0 || !glyphs.isWordBefore(at))) {
        List<String> currencies = Currencies.ofCode(glyphs.chars(), at, length);
        if (!currencies.isEmpty()) {
          return currencies;
        }
      }
    }
    return List.of();
  }

  /** The money of the sign that follows a number here, after a space or none. */
  List<String> signAfter(int at) {
    int sign = glyphs.isInlineSpace(at) ? at + 1 : at;
    if (sign >= glyphs.limit()) {
      return List.of();
    }
    int cp = glyphs.codePoint(sign);
    boolean ours = Currencies.isSymbol(cp) && !glyphs.isDigit(sign + Character.charCount(cp));
    return ours ? Currencies.ofSymbol(cp) : List.of();
  }

  /** The money of the code that follows a number as the next word. */
  List<String> codeAfter(int at) {
    boolean fits = glyphs.isInlineSpace(at) && at + 4 <= glyphs.limit() && !glyphs.isRun(at + 4);
    return fits ? Currencies.ofCode(glyphs.chars(), at + 1, 3) : List.of();
  }
}
