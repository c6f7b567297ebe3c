package dev.morgue.text;

import java.util.Random;

/** Texts that are mostly made of what words are decided by, with noise of every kind. */
public final class RandomText {
  private static final String[] PIECES = {
    "a", "b", "S", "s", "The", "mayor", "banks", "US", "U.S.", "Putin", "l", "d", "qu", "O", "USD", "Rs",
    "1", "12", "100", "000", "1980", "00", "é", "ß", "Ü", "ı", "İ", "ё", "ς", "ﬁ", "Ａ", "²", "½",
    "'", "’", "`", "-", "‐", "–", ".", ",", "&", "+", "#", "@", "$", "€", "£", "/", "_", ":", "%",
    " ", " ", " ", "\u00a0", "\t", "\n", "\r\n", "\n\n", "\u2029", "\u2028", "\u0085",
    "\u0301", "\u0308", "\u20e3", "\u00ad", "\u200b", "\u200d", "\u202e", "\ufe0f", "\u034f",
    "東", "京", "ガ", "ｶ", "ﾞ", "\u3099", "ที่", "เ", "한", "\u1112", "\u1161", "\u11ab", "हि", "\u093f",
    "م", "\u064f", "ـ", "ש", "\u05b8", "🔥", "\uD842\uDFB7", "\uD835\uDDD5", "\uD801\uDC00", "\ud800",
    "\udc00", "\u0000", "\u0001", "\u0002", "\u0003"
  };

  private RandomText() {}

  /** A text of up to 30 pieces. */
  public static String next(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(30);
    for (int i = 0; i < pieces; i++) {
      switch (random.nextInt(12)) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.appendCodePoint(random.nextInt(0x110000));
        case 2 -> text.append((char) (0x20 + random.nextInt(0x250)));
        default -> text.append(PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return text.toString();
  }
}
