package dev.morgue.indexer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the site's name off a headline, and what stands behind it, "… | Politics | The Courier".
 *
 * @param letters the letters of the site's names
 */
record SiteSuffix(Set<String> letters) {

  private static final Pattern BETWEEN =
      Pattern.compile("\\s+(?:[|·•»«›~—–-]|//|::)\\s+|\\s*[|»ǀㅣ]\\s*|(?<=\\S)\\s*:\\s+(?=\\S)");

  /** These part anywhere, and the others where white space is beside them. */
  private static final String BARS = "|»ǀㅣ";

  private static final String SIGNS = "·•«›~—–-/:";

  /** Whether a text is nothing but a name of the site. */
  boolean is(String text) {
    return letters.contains(Headlines.letters(text));
  }

  /** A headline without the site's name before or behind it. */
  String off(String text) {
    if (!hasSign(text)) {
      return text.strip();
    }
    String rest = text;
    Matcher m = BETWEEN.matcher(rest);
    List<int[]> breaks = new ArrayList<>();
    while (m.find()) {
      breaks.add(new int[] {m.start(), m.end()});
    }
    for (int i = breaks.size() - 1; i >= 0; i--) {
      int[] at = breaks.get(i);
      if (at[0] < rest.length() && isName(rest.substring(at[1]))) {
        rest = rest.substring(0, at[0]);
      }
    }
    if (!breaks.isEmpty()
        && breaks.getFirst()[1] < rest.length()
        && isNameBefore(rest, breaks.getFirst())) {
      rest = rest.substring(breaks.getFirst()[1]);
    }
    return rest.strip();
  }

  /** What stands before a colon is the headline's own unless it is just the site's name. */
  private boolean isNameBefore(String text, int[] at) {
    String piece = text.substring(0, at[0]);
    return text.substring(at[0], at[1]).contains(":") ? is(piece) : isName(piece);
  }

  /**
   * What a title has before its first bar, a sign that headlines do not have; the whole title where
   * that is too short for a headline.
   */
  static String beforeBar(String title) {
    int bar = title.indexOf('|');
    String first = bar < 0 ? title : title.substring(0, bar).strip();
    return HeadlineWords.tells(first) ? first : title;
  }

  /** A text without a last piece of these letters; as it is when no sign parts it from the rest. */
  static String withoutEnd(String text, String letters) {
    Matcher m = BETWEEN.matcher(text);
    while (m.find()) {
      if (Headlines.letters(text.substring(m.end())).equals(letters)) {
        return text.substring(0, m.start()).strip();
      }
    }
    return text;
  }

  private boolean isName(String piece) {
    String its = Headlines.letters(piece);
    return its.isEmpty()
        || letters.stream()
            .anyMatch(name ->
                name.equals(its)
                    || (its.length() > 3 && name.contains(its))
                    || (name.length() > 3
                        && its.contains(name)
                        && its.length() < name.length() + 16));
  }

  private static boolean hasSign(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean spaced = i + 1 < text.length() && text.charAt(i + 1) <= ' ';
      if (BARS.indexOf(c) >= 0 || (spaced && SIGNS.indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }
}
