package dev.morgue.cli;

/** How many columns a terminal gives a character. */
final class Columns {

  /**
   * First and last code points of the ranges that take two columns: East_Asian_Width W and F in the
   * Unicode Character Database (UAX #11), with the emoji blocks taken whole.
   */
  private static final int[] WIDE = {
    0x1100, 0x115f, 0x231a, 0x231b, 0x2329, 0x232a, 0x23e9, 0x23ec, 0x2e80, 0x303e, 0x3041, 0x33ff,
    0x3400, 0x4dbf, 0x4e00, 0xa4cf, 0xa960, 0xa97c, 0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe10, 0xfe19,
    0xfe30, 0xfe6b, 0xff01, 0xff60, 0xffe0, 0xffe6, 0x16fe0, 0x18aff, 0x1b000, 0x1b2fb, 0x1f300,
    0x1f64f, 0x1f680, 0x1f6ff, 0x1f900, 0x1f9ff, 0x1fa70, 0x1faff, 0x20000, 0x3fffd
  };

  private Columns() {}

  /** The columns of a text on one line. */
  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /** 0 for marks that stand on the character before and for invisible ones, 2 for wide ones. */
  static int of(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isJoiningJamo(codePoint) ? 0 : isWide(codePoint) ? 2 : 1;
    };
  }

  /** Vowels and finals of Hangul, drawn into the syllable before them. */
  private static boolean isJoiningJamo(int codePoint) {
    return codePoint >= 0x1160 && codePoint <= 0x11ff;
  }

  static boolean isWide(int codePoint) {
    if (codePoint < WIDE[0]) {
      return false;
    }
    for (int i = 0; i < WIDE.length; i += 2) {
      if (codePoint >= WIDE[i] && codePoint <= WIDE[i + 1]) {
        return true;
      }
    }
    return false;
  }
}
