package dev.morgue.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a person's name as printed into its words, titles and particles among them. */
final class NameCutter {

  private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2}");
  private static final String HYPHENS = "-‐‑–";
  private static final String APOSTROPHES = "'’ʻʼ`";

  private NameCutter() {}

  /**
   * A word as printed, without its punctuation.
   *
   * @param letters its letters
   * @param hyphened whether a hyphen joins it to the word before
   * @param cut whether a full stop follows
   */
  record Word(String letters, boolean hyphened, boolean cut) {

    String lower() {
      return letters.toLowerCase(Locale.ROOT);
    }
  }

  /** The words of a name in the order they are printed, titles and particles among them. */
  static List<Word> words(String text) {
    List<Word> words = new ArrayList<>(4);
    for (int at = 0; at < text.length(); ) {
      int end = wordEnd(text, at);
      if (end == at) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      String letters = letters(text, at, end);
      if (!letters.isEmpty()) {
        boolean hyphened = at > 1 && HYPHENS.indexOf(text.charAt(at - 1)) >= 0;
        boolean dot = end < text.length() && text.charAt(end) == '.';
        words.add(new Word(letters, hyphened, dot));
      }
      at = end;
    }
    if (words.size() == 1) {
      return unglued(words.getFirst());
    }
    return words;
  }

  /** The end of the letters, marks, numbers and apostrophes that stand from a place on. */
  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!isOfName(c) && !isNumber(c) && APOSTROPHES.indexOf(c) < 0) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static String letters(String text, int from, int to) {
    String word = text.substring(from, to);
    if (word.codePoints().allMatch(NameCutter::isOfName)) {
      return word;
    }
    return word.codePoints()
        .filter(NameCutter::isOfName)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isOfName(int c) {
    return Character.isLetter(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK ->
              true;
          default -> false;
        };
  }

  private static boolean isNumber(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }

  /** Whether it may be two initials that were written together. */
  static boolean areInitials(String letters) {
    return INITIALS.matcher(letters).matches();
  }

  /** A word, and the words that it is taken for where it stands as only some do. */
  static List<Word> readings(Word word) {
    List<Word> readings = new ArrayList<>(List.of(word));
    if (areInitials(word.letters)) {
      readings.addAll(initials(word));
    }
    List<Word> pieces = unglued(word);
    if (pieces.size() > 1) {
      readings.addAll(pieces);
    }
    return readings;
  }

  /** Two initials that were written together: JD. */
  static List<Word> initials(Word both) {
    return List.of(
        new Word(both.letters.substring(0, 1), both.hyphened, true),
        new Word(both.letters.substring(1), false, true));
  }

  /** Words that were written together: SergeiLavrov. */
  private static List<Word> unglued(Word word) {
    if (!isGlued(word.letters)) {
      return List.of(new Word(word.letters, false, false));
    }
    return Arrays.stream(GLUED.split(word.letters, -1))
        .map(piece -> new Word(piece, false, false))
        .toList();
  }

  private static boolean isGlued(String letters) {
    for (int i = 1; i < letters.length(); i++) {
      if (Character.isUpperCase(letters.charAt(i)) || Character.isSurrogate(letters.charAt(i))) {
        return true; // perhaps: the pattern looks closer
      }
    }
    return false;
  }
}
