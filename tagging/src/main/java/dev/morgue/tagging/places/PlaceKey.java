package dev.morgue.tagging.places;

import dev.morgue.text.WordForms;
import java.util.regex.Pattern;

/**
 * The form in which names of places are compared: folded, without full stops and apostrophes, words
 * parted by one blank, Saint, Mount and Fort shortened.
 */
final class PlaceKey {
  private static final String ARTICLE = "the ";
  private static final Pattern SAINT = Pattern.compile("\\bsa?int\\b(?= )");
  private static final Pattern MOUNT = Pattern.compile("\\bmount\\b(?= )");
  private static final Pattern FORT = Pattern.compile("\\bfort\\b(?= )");

  /** Nothing longer is the name of a place; it bounds the work on a text without blanks. */
  static final int LONGEST = 80;

  private PlaceKey() {}

  /** The key of a name; empty for what has no letters or digits, or is too long. */
  static String of(String name) {
    if (name.length() > LONGEST) {
      return "";
    }
    String folded = WordForms.fold(name);
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); ) {
      int cp = folded.codePointAt(i);
      i += Character.charCount(cp);
      if (Character.isLetterOrDigit(cp) || isMark(cp)) {
        key.appendCodePoint(cp);
      } else if (cp == '&') {
        blank(key).append("and ");
      } else if (parts(cp)) {
        blank(key);
      }
    }
    return shorten(key.toString().strip());
  }

  private static String shorten(String key) {
    if (key.indexOf(' ') < 0) {
      return key;
    }
    String bare = key.startsWith(ARTICLE) ? key.substring(ARTICLE.length()) : key;
    if (!bare.contains("int ") && !bare.contains("mount ") && !bare.contains("fort ")) {
      return bare;
    }
    String saint = SAINT.matcher(bare).replaceAll("st");
    return FORT.matcher(MOUNT.matcher(saint).replaceAll("mt")).replaceAll("ft");
  }

  private static StringBuilder blank(StringBuilder key) {
    return key.isEmpty() || key.charAt(key.length() - 1) == ' ' ? key : key.append(' ');
  }

  /** Vowel signs of Indian scripts are no letters and no less part of a word. */
  private static boolean isMark(int cp) {
    int type = Character.getType(cp);
    return type == Character.COMBINING_SPACING_MARK || type == Character.NON_SPACING_MARK;
  }

  private static boolean parts(int cp) {
    return Character.isWhitespace(cp)
        || Character.isSpaceChar(cp)
        || Character.getType(cp) == Character.DASH_PUNCTUATION
        || cp == ','
        || cp == '/'
        || cp == '('
        || cp == ')';
  }
}
