package dev.morgue.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CharKindsTest {

  @Test
  void everyCharacterIsWhatTheJdkSays() {
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      String which = Integer.toHexString(i);
      assertEquals(Character.isUpperCase(c), CharKinds.isUpper(c), which);
      assertEquals(Character.isLowerCase(c), CharKinds.isLower(c), which);
      assertEquals(Character.isLetter(c), CharKinds.isLetter(c), which);
      assertEquals(Character.isDigit(c), CharKinds.isDigit(c), which);
      assertEquals(Character.isLetterOrDigit(c), CharKinds.isLetterOrDigit(c), which);
      boolean blank = c <= ' ' || Character.isSpaceChar(c);
      assertEquals(blank, CharKinds.isBlank(c), which);
    }
  }

  @Test
  void marksAndHalvesOfPairsAreInsideWords() {
    for (char c : new char[] {'a', 'Z', '7', 'é', '中', '\u0301', '\ud83d', '\ude00'}) {
      assertTrue(CharKinds.isWord(c), Integer.toHexString(c));
    }
    for (char c : new char[] {' ', '\'', '’', '-', '.', '\u00a0', '“', '\u0903'}) {
      assertFalse(CharKinds.isWord(c), Integer.toHexString(c));
    }
  }

  @Test
  void capitalsAlone() {
    assertTrue(CharKinds.areUpper("UN"));
    assertTrue(CharKinds.areUpper("ÉU"));
    assertTrue(CharKinds.areUpper(""));
    assertFalse(CharKinds.areUpper("U.N"));
    assertFalse(CharKinds.areUpper("UnO"));
  }
}
