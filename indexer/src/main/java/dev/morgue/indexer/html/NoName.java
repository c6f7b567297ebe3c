package dev.morgue.indexer.html;

import java.util.regex.Pattern;

/**
 * Tells which texts in credits name no author. Most are names and have none of the signs that the
 * patterns ask for, so these are looked for first.
 */
final class NoName {

  /** Who edited, pictured or checked it, "Redaktion: Marta Quill", did not write it. */
  private static final Pattern OTHER_ROLE =
      Pattern.compile(
          "(?iu)^(?:redaktion|redigier\\p{L}*|bild|foto\\p{L}*|photo\\p{L}*|image|illustration\\p{L}*|grafik|editor|edit\\p{L}*"
              + "|übersetz\\p{L}*|kamera|video|source|quelle|medically reviewed|fact.checked)(?:\\s*:| by | von ).*");

  private static final Pattern SIGNS =
      Pattern.compile(
          "(?u).*[\\d@#?!:=<>{}_\"“”…%+*\\\\].*|.*(?:https?|www\\.|\\.(?:com|org|net|de|fr|co|uk)\\b).*");

  /** What {@link #SIGNS} looks for beside digits, and the point of an address. */
  private static final String ANY_SIGN = "@#?!:=<>{}_\"“”…%+*\\.";

  private NoName() {}

  /** Whether a text says who did something else, "Redaktion: Marta Quill". */
  static boolean tellsRole(String text) {
    return mayTellRole(text) && OTHER_ROLE.matcher(text).find();
  }

  /** Whether a text has signs that no name has, as addresses and numbers do. */
  static boolean is(String text) {
    return mayHaveSigns(text) && SIGNS.matcher(text).matches();
  }

  /** Whether a text has what {@link #OTHER_ROLE} asks for behind the role. */
  private static boolean mayTellRole(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word =
          c == ' '
              && (text.regionMatches(true, i, " by ", 0, 4)
                  || text.regionMatches(true, i, " von ", 0, 5));
      if (c == ':' || word) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text has any of the signs that {@link #SIGNS} asks for. */
  private static boolean mayHaveSigns(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '0' && c <= '9') || ANY_SIGN.indexOf(c) >= 0) {
        return true;
      }
    }
    return text.contains("http");
  }
}
