package dev.morgue.tagging.places;

import dev.morgue.text.CharKinds;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what stands after a place and may say where it lies: "Paris, Texas", "Springfield, Ill.",
 * "Kharkiv (Ukraine)", "Moscow in Idaho".
 */
final class Beside {

  /** How far it is read. */
  private static final int REACH = 60;

  private static final Pattern LINK =
      Pattern.compile(
          "(?:['’]s)?(?:,\\s+|\\s*\\(|\\s+in\\s+(?:the\\s+(?:\\p{L}+\\s+)?\\p{L}+\\s+of\\s+)?)");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:the )?\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:and|of|the) )?\\p{Lu}[\\p{L}.'’-]*){0,3}");
  private static final Pattern SHORT =
      Pattern.compile("\\p{Lu}{2,3}|(?:\\p{Lu}[\\p{L}]*\\. ?){1,3}");

  private static final int[] NONE = {};

  private Beside() {}

  /**
   * The places that the words after a place may mean, the gazetteer's numbers; none where nothing
   * there looks like one.
   *
   * @param end where the place's name ends
   */
  static int[] containers(String text, int end, Gazetteer gazetteer) {
    if (!mayLink(text, end)) {
      return NONE;
    }
    Matcher link = LINK.matcher(text).region(end, Math.min(text.length(), end + REACH));
    if (!link.lookingAt()) {
      return NONE;
    }
    Matcher words = WORDS.matcher(text).region(link.end(), Math.min(text.length(), end + REACH));
    if (!words.lookingAt()) {
      return NONE;
    }
    return of(words.group(), gazetteer);
  }

  /**
   * Whether there is a comma, bracket or apostrophe, or white space and behind it a bracket or "i".
   */
  private static boolean mayLink(String text, int end) {
    int at = end;
    while (at < text.length() && CharKinds.isBlank(text.charAt(at))) {
      at++;
    }
    char c = at < text.length() ? text.charAt(at) : ' ';
    return c == '(' || (at > end ? c == 'i' : c == ',' || c == '\'' || c == '’');
  }

  /** The places that the beginning of some words may mean: the longest beginning that is one. */
  static int[] of(String words, Gazetteer gazetteer) {
    String rest = words;
    while (!rest.isEmpty()) {
      if (SHORT.matcher(rest).matches()) {
        int[] rows = gazetteer.rows(NameForm.ABBREVIATION, PlaceKey.of(rest));
        if (rows.length > 0) {
          return numbers(rows);
        }
      }
      int[] rows = gazetteer.rows(NameForm.NAME, PlaceKey.of(rest));
      if (rows.length > 0) {
        return numbers(rows);
      }
      rest = rest.substring(0, Math.max(0, rest.lastIndexOf(' ')));
    }
    return NONE;
  }

  private static int[] numbers(int[] rows) {
    int[] numbers = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      numbers[i] = rows[i] >> 1;
    }
    return numbers;
  }
}
