package dev.morgue.text;

import java.util.Random;

/** Texts that are mostly made of what words are decided by, with noise of every kind. */
public final class RandomText {
  private static final String[] PIECES =
      """
      a b S s The mayor banks US U.S. Putin l d qu O USD Rs 1 12 100 000 1980 00 é ß Ü ı İ ё ς ﬁ Ａ
      ² ½ ' ’ ` - ‐ – . , & + # @ $ € £ / _ : % 東 京 ガ ｶ ﾞ ที่ เ 한 हि م ש 🔥 ـ\
      """
          .split("\\s", -1);
  private static final String[] SPACES =
      " | | | |\t|\n|\r\n|\n\n|\u00a0|\u2029|\u2028|\u0085".split("\\|", -1);
  private static final String UNSEEN =
      "\u0301\u0308\u20e3\u00ad\u200b\u200d\u202e\ufe0f\u034f\u3099\u1112\u1161\u11ab\u093f\u064f"
          + "\u05b8\ud842\udfb7\ud835\udcd5\ud801\udc00\u0000\u0001\u0002\u0003";

  private RandomText() {}

  /** A text of up to 30 pieces. */
  public static String next(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(30);
    for (int i = 0; i < pieces; i++) {
      switch (random.nextInt(14)) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.appendCodePoint(random.nextInt(0x110000));
        case 2 -> text.append((char) (0x20 + random.nextInt(0x250)));
        case 3, 4 -> text.append(SPACES[random.nextInt(SPACES.length)]);
        case 5 -> text.append(UNSEEN.charAt(random.nextInt(UNSEEN.length())));
        default -> text.append(PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return text.toString();
  }
}
