package dev.morgue.indexer.extract;

import java.util.stream.IntStream;

/**
 * What a block's text is made of.
 *
 * @param chars its length, as long as it would be in an alphabet
 * @param solid characters that are not white space
 * @param words runs of letters and digits
 * @param shortWords words of up to three letters: running text in any language of an alphabet has
 *     many
 * @param capitals words that begin with a capital
 * @param digits characters
 * @param commas and their like in other scripts
 * @param stops sentence ends within or at the end of it
 * @param quotes quotation marks
 * @param otherSigns bars, bullets, arrows, copyright signs
 * @param ending the last character's class, see {@link #endingOf}
 */
record TextShape(
    int chars,
    int solid,
    int words,
    int shortWords,
    int capitals,
    int digits,
    int commas,
    int stops,
    int quotes,
    int otherSigns,
    int ending) {

  /** A sign of a script without spaces says what about so many letters say. */
  private static final int WIDE_LETTERS = 3;

  /** Longest word that counts as a short one. */
  private static final int SHORT = 3;

  // Classes of characters, those that make words first.
  private static final int LETTER = 0;
  private static final int CAPITAL = 1;
  private static final int DIGIT = 2;
  private static final int WIDE = 3;
  private static final int APOSTROPHE = 4;
  private static final int COMMA = 5;
  private static final int STOP = 6;
  private static final int WIDE_STOP = 7;
  private static final int QUOTE = 8;
  private static final int OTHER_SIGN = 9;
  private static final int MARK = 10;
  private static final int SPACE = 11;

  /** Stands for what follows a text's last character. */
  private static final char NONE = '\0';

  private static final int[] ASCII = IntStream.range(0, 128).map(c -> kind((char) c)).toArray();

  static TextShape of(String text) {
    return of(text.toCharArray(), text.length());
  }

  /** The shape of the first characters of an array. */
  static TextShape of(char[] text, int length) {
    Counter counter = new Counter();
    for (int i = 0; i < length; i++) {
      counter.take(text[i], i, i + 1 == length ? NONE : text[i + 1]);
    }
    counter.endWord();
    return new TextShape(
        length + (WIDE_LETTERS - 1) * counter.wide,
        counter.solid,
        counter.words,
        counter.shortWords,
        counter.capitals,
        counter.digits,
        counter.commas,
        counter.stops,
        counter.quotes,
        counter.otherSigns,
        endingOf(text, length));
  }

  /** Counts character by character: the class of each is looked up once. */
  private static final class Counter {
    private int solid;
    private int wide;
    private int words;
    private int shortWords;
    private int capitals;
    private int digits;
    private int commas;
    private int stops;
    private int quotes;
    private int otherSigns;

    /** Letters of the word so far, and whether it begins with a capital. */
    private int word;

    private boolean capital;

    void take(char c, int i, char next) {
      int kind = c < ASCII.length ? ASCII[c] : kind(c);
      solid += kind == SPACE ? 0 : 1;
      if (kind <= DIGIT) {
        capital = word == 0 ? kind == CAPITAL : capital;
        digits += kind == DIGIT ? 1 : 0;
        word++;
      } else if (kind == WIDE) {
        wide++;
        // Written without spaces: a sign is about half a word.
        words += i % 2;
        shortWords += i % 2;
        word = 0;
      } else if (kind != APOSTROPHE || next == NONE) {
        endWord();
        sign(kind, next == NONE || next == ' ');
      }
    }

    void endWord() {
      if (word > 0) {
        words++;
        shortWords += word <= SHORT ? 1 : 0;
        capitals += capital ? 1 : 0;
        word = 0;
      }
    }

    private void sign(int kind, boolean beforeSpace) {
      switch (kind) {
        case COMMA -> commas++;
        case STOP -> stops += beforeSpace ? 1 : 0;
        case WIDE_STOP -> stops++;
        case QUOTE -> quotes++;
        case OTHER_SIGN -> otherSigns++;
        default -> {
          // letters' marks, brackets and blanks say nothing
        }
      }
    }
  }

  private static int kind(char c) {
    if (Character.isLetterOrDigit(c)) {
      boolean digit = c >= '0' && c <= '9';
      return digit ? DIGIT : isWide(c) ? WIDE : Character.isUpperCase(c) ? CAPITAL : LETTER;
    }
    return switch (c) {
      case ',', ';', '、', '，', '،' -> COMMA;
      case '.', '!', '?', '…' -> STOP;
      case '。', '！', '？' -> WIDE_STOP;
      case '"', '“', '”', '„', '«', '»' -> QUOTE;
      case '|', '•', '›', '→', '©', '·', '/', '#', '@', '▶', '>', '+', '*' -> OTHER_SIGN;
      case '\'', '’' -> APOSTROPHE;
      default -> c > ' ' ? MARK : SPACE;
    };
  }

  private static boolean isWide(char c) {
    return c >= '\u3040' && c <= '\u9fff';
  }

  /** 0 a letter or anything else, 1 a sentence's end, 2 a colon, 3 an ellipsis, 4 a digit. */
  private static int endingOf(char[] text, int length) {
    int i = length - 1;
    while (i > 0 && "\"”’')]»“ ".indexOf(text[i]) >= 0) {
      i--;
    }
    if (i < 0) {
      return 0;
    }
    char c = text[i];
    return switch (c) {
      case '.' -> endsWithPoints(text, length) ? 3 : 1;
      case '!', '?', '。', '！', '？' -> 1;
      case ':', '：' -> 2;
      case '…' -> 3;
      default -> c >= '0' && c <= '9' ? 4 : 0;
    };
  }

  private static boolean endsWithPoints(char[] text, int length) {
    return length > 2
        && text[length - 1] == '.'
        && text[length - 2] == '.'
        && text[length - 3] == '.';
  }
}
