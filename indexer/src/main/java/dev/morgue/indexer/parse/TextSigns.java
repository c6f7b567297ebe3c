package dev.morgue.indexer.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks at single signs of a text before patterns are tried on it, and tries them at one place.
 *
 * @param text the text; digits are those of ASCII
 */
record TextSigns(String text) {

  /** What patterns take for white space. */
  static final String SPACES = " \t\n\u000b\f\r";

  /** The sign at a place; 0 behind the end. */
  char sign(int at) {
    return at < text.length() ? text.charAt(at) : 0;
  }

  /** Whether one of some signs stands at a place. */
  boolean isAt(int at, String signs) {
    return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
  }

  /** How many digits stand from a place on. */
  int digits(int from) {
    int at = from;
    while (isDigit(at)) {
      at++;
    }
    return at - from;
  }

  boolean isDigit(int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /**
   * The letters from a place on, as many as the name of a month or a day may have; "" where there
   * are fewer.
   */
  String word(int from) {
    int at = from;
    while (at - from < CalendarWords.LONGEST && Character.isLetter(sign(at))) {
      at++;
    }
    return at - from < CalendarWords.SHORTEST ? "" : text.substring(from, at);
  }

  /** What a pattern takes at a place; other places are not tried. */
  Matcher at(Pattern pattern, int from) {
    Matcher m = pattern.matcher(text).region(Math.min(from, text.length()), text.length());
    m.useTransparentBounds(true).useAnchoringBounds(false).lookingAt();
    return m;
  }

  /** The match of a pattern at a place, or null. */
  @Nullable Matcher found(Pattern pattern, int from) {
    Matcher m = at(pattern, from);
    return m.hasMatch() ? m : null;
  }
}
