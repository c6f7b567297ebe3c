package dev.morgue.indexer.parse;

import java.util.Arrays;
import java.util.Collection;

/**
 * Tells by two letters whether a word of a list may begin at a place of a text. Asked before a
 * pattern is tried, which takes ten times as long; most texts are turned away. Immutable.
 */
public final class Beginnings {

  private static final int LETTERS = 32;
  private static final int ASCII = 0x80;

  /** By the lower bits of two letters, which small and large ones share. */
  private final boolean[] pairs = new boolean[LETTERS * LETTERS];

  /**
   * Beginnings.
   *
   * @param words of at least two signs; their letter case does not count. Those that begin with a
   *     letter beyond ASCII need not be told
   */
  public Beginnings(Collection<String> words) {
    for (String word : words) {
      pairs[pair(word.charAt(0), word.charAt(1))] = true;
    }
  }

  /**
   * Beginnings.
   *
   * @param words parted by spaces; a word of a single letter stands for itself and a space
   */
  public static Beginnings of(String words) {
    return new Beginnings(
        Arrays.stream(words.split(" ", -1))
            .map(word -> word.length() == 1 ? word + ' ' : word)
            .toList());
  }

  private static int pair(char first, char second) {
    return (first & (LETTERS - 1)) * LETTERS + (second <= ' ' ? 0 : second & (LETTERS - 1));
  }

  /** Whether a word may begin at a place; always where a sign beyond ASCII stands there. */
  public boolean mayBeAt(String text, int at) {
    if (at + 1 >= text.length()) {
      return at < text.length() && text.charAt(at) >= ASCII;
    }
    char first = text.charAt(at);
    char second = text.charAt(at + 1);
    return (first | second) >= ASCII || pairs[pair(first, second)];
  }

  /** Whether a word may begin anywhere behind a sign that is no letter or digit of ASCII. */
  public boolean mayBeIn(String text) {
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!inWord && mayBeAt(text, i)) {
        return true;
      }
      inWord = c < ASCII && Character.isLetterOrDigit(c);
    }
    return false;
  }
}
