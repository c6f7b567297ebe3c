package dev.morgue.bench.news;

/** Edits a text word by word, as a sub-editor of another paper would. */
final class WordEdits {
  /** Of words without a capital, which most are: about 4 of 100 of all. */
  private static final double EDITED = 0.05;

  private WordEdits() {}

  /** The text with some words replaced, left out or put in; names and figures stay. */
  static String apply(String text, Lexicon lexicon, Dice dice) {
    StringBuilder edited = new StringBuilder(text.length() + 64);
    int position = 0;
    while (position < text.length()) {
      int end = endOfWord(text, position);
      if (isLowerCase(text, position, end) && dice.chance(EDITED)) {
        String other = lexicon.noun(dice.next()).singular();
        double draw = dice.unit();
        if (draw < 0.6) {
          edited.append(other);
        } else if (draw < 0.8) {
          edited.append(other).append(' ').append(text, position, end);
        } else {
          // Left out, and the blank after it too.
          end = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
          position = end;
          continue;
        }
      } else {
        edited.append(text, position, end);
      }
      position = end;
      while (position < text.length() && !isLetter(text.charAt(position))) {
        edited.append(text.charAt(position++));
      }
    }
    return edited.toString();
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLowerCase(String text, int start, int end) {
    return end > start && text.charAt(start) >= 'a' && text.charAt(start) <= 'z';
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || c == '\'' || c == '’';
  }
}
