package dev.morgue.index;

import java.io.IOException;
import java.util.Arrays;

/**
 * The forms of the words, one token each; of characters of scripts without spaces, which say little
 * alone, each pair of neighbours (a lone one stays).
 */
final class RankTokenizer extends ScannerTokenizer {
  private char[] held = {};
  private int heldStart;
  private int heldEnd;

  /** Whether a character is held back for its neighbour. */
  private boolean holding;

  /** Whether the character held is part of a pair already. */
  private boolean paired;

  /** Whether the scanner stands on a word that has not been looked at. */
  private boolean waiting;

  @Override
  public void reset() throws IOException {
    super.reset();
    holding = false;
    waiting = false;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    while (waiting || scanner.next()) {
      waiting = false;
      boolean neighbour =
          holding && scanner.isCharacter() && scanner.start() == heldEnd && scanner.gap() == 1;
      if (neighbour) {
        pair();
        return true;
      }
      if (release()) {
        waiting = true;
        return true;
      }
      if (!scanner.isCharacter()) {
        termOfForm();
        offsets(scanner.start(), scanner.end());
        return true;
      }
      hold(false);
    }
    return release();
  }

  private void pair() {
    int length = held.length + scanner.formLength();
    char[] buffer = term.resizeBuffer(length);
    System.arraycopy(held, 0, buffer, 0, held.length);
    System.arraycopy(scanner.formChars(), 0, buffer, held.length, scanner.formLength());
    term.setLength(length);
    offsets(heldStart, scanner.end());
    hold(true);
  }

  /** Gives out a held character that found no neighbour. */
  private boolean release() {
    boolean lone = holding && !paired;
    holding = false;
    if (lone) {
      term.copyBuffer(held, 0, held.length);
      offsets(heldStart, heldEnd);
    }
    return lone;
  }

  private void hold(boolean inPair) {
    held = Arrays.copyOf(scanner.formChars(), scanner.formLength());
    heldStart = scanner.start();
    heldEnd = scanner.end();
    holding = true;
    paired = inPair;
  }
}
