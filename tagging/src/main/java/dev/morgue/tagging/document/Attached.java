package dev.morgue.tagging.document;

import dev.morgue.text.CharKinds;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a tagger takes into a person's name and does not belong to it: whose somebody is ("Theranos’
 * Jane Doe"), what a hyphen joins to the name ("Jane Doe-directed"), where somebody plays ("K Jane
 * Doe"); and the particle that it takes for a small word ("Erik ten Hag").
 */
final class Attached {
  private static final int SHORTEST_FORMED = 5;

  /** So many players with their positions show that an article calls them so. */
  private static final int POSITIONS = 2;

  private static final Pattern POSITION =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:QB|RB|WR|TE|CB|LB|DT|DE|FS|SS|OT|OL|DL|DB) \\p{Lu}\\p{Ll}");

  /** A particle with a small letter between a given and a family name. */
  private static final String LINK = " (?:ten|ter|van|van de[rn]?|bin|ibn|bint|binti|arap) ";

  private static final Pattern LINKED =
      Pattern.compile(LINK + "\\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{L}+)?");

  private static final Pattern GIVEN =
      Pattern.compile("(?<!\\p{L})(\\p{Lu}\\p{Ll}+)" + LINK + "\\z");

  private static final int LONGEST_GIVEN = 30;

  private final String text;

  /** Whether the article tells players' positions, once that is asked for. */
  private @Nullable Boolean positions;

  Attached(String reading) {
    text = reading;
  }

  /** Where the name begins behind a position or an owner. */
  int start(int from, int to) {
    int start = isPosition(from, to) ? wordEnd(from, to) + 1 : from;
    int owner = owner(start, to);
    if (owner < 0 || wordEnd(start, to) < owner) {
      return start;
    }
    int next = wordEnd(owner, to) + 1;
    boolean full = wordEnd(next, to) < to;
    return full && PeoplesNames.has(text.substring(next, wordEnd(next, to))) ? next : start;
  }

  /** Where the name ends before a thing that somebody owns, a position, or what a hyphen joins. */
  int end(int from, int to) {
    int owner = owner(from, to);
    int end = beforeBlanks(from, owner < 0 ? to : owner);
    int last = end - 1;
    while (last > from && text.charAt(last) != ' ') {
      last--;
    }
    if (last > from && isPositionWord(last + 1, end) && tellsPositions()) {
      end = beforeBlanks(from, last);
    }
    int hyphen = end - 1;
    while (hyphen > from && CharKinds.isLetter(text.charAt(hyphen))) {
      hyphen--;
    }
    boolean joined = hyphen > from && isHyphen(text.charAt(hyphen));
    boolean cut = joined && isDescription(text.substring(hyphen + 1, end));
    return cut ? beforeBlanks(from, hyphen) : end;
  }

  /** The end of the family name, if only a particle with a small letter parts it from the given. */
  int withLinked(int start, int end) {
    boolean may = end + 1 < text.length() && text.charAt(end) == ' ' && begins(end + 1);
    if (!may || wordEnd(start, end) < end || !PeoplesNames.has(text.substring(start, end))) {
      return end;
    }
    Matcher linked = LINKED.matcher(text).region(end, text.length()).useTransparentBounds(true);
    return linked.lookingAt() ? linked.end() : end;
  }

  /** Whether a letter may begin a particle of {@link #LINK}. */
  private boolean begins(int at) {
    return switch (text.charAt(at)) {
      case 't', 'v', 'b', 'i', 'a' -> true;
      default -> false;
    };
  }

  /** Whether a letter may end one. */
  private boolean ends(int at) {
    return switch (text.charAt(at)) {
      case 'n', 'r', 'e', 't', 'i', 'p' -> true;
      default -> false;
    };
  }

  /** Where the given name begins, if only such a particle parts it from the family name. */
  int withGiven(int start, int end) {
    boolean may = start > 1 && text.charAt(start - 1) == ' ' && ends(start - 2);
    if (!may || wordEnd(start, end) < end) {
      return start;
    }
    Matcher given = GIVEN.matcher(text).region(Math.max(0, start - LONGEST_GIVEN), start);
    return given.find() && PeoplesNames.has(given.group(1)) ? given.start() : start;
  }

  /** Whether letters behind a hyphen make no name of what stands before: "born", "directed". */
  static boolean isDescription(String joined) {
    boolean small = joined.equals(joined.toLowerCase(Locale.ROOT));
    boolean formed = joined.endsWith("ed") || joined.endsWith("ing");
    boolean capitals = joined.length() > 1 && CharKinds.areUpper(joined);
    boolean directed = small && formed && joined.length() >= SHORTEST_FORMED;
    return Words.JOINED.has(joined) || capitals || directed;
  }

  /** A hyphen, or one where no line may break. */
  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** The apostrophe of a possessive inside the name, or -1: "Doe's Memoir", "Theranos’ Doe". */
  private int owner(int from, int to) {
    for (int at = from + 1; at + 2 < to; at++) {
      boolean apostrophe = text.charAt(at) == '\'' || text.charAt(at) == '’';
      boolean plural = text.charAt(at - 1) == 's' && text.charAt(at + 1) == ' ';
      if (apostrophe && (plural || text.startsWith("s ", at + 1))) {
        return at;
      }
    }
    return -1;
  }

  /** "K Jane Doe", "TE Doe", in an article that tells everybody's position so. */
  private boolean isPosition(int from, int to) {
    int end = wordEnd(from, to);
    if (end == to || !isPositionWord(from, end)) {
      return false;
    }
    int next = wordEnd(end + 1, to);
    boolean named = next < to && PeoplesNames.has(text.substring(end + 1, next));
    return (named || end - from > 1) && tellsPositions();
  }

  private boolean tellsPositions() {
    if (positions == null) {
      positions = POSITION.matcher(text).results().limit(POSITIONS).count() == POSITIONS;
    }
    return positions;
  }

  private boolean isPositionWord(int from, int to) {
    String word = text.substring(from, to);
    return Words.POSITION.has(word) && CharKinds.areUpper(word);
  }

  private int beforeBlanks(int from, int to) {
    int end = to;
    while (end > from + 1 && Letters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int wordEnd(int from, int to) {
    int end = from;
    while (end < to && text.charAt(end) != ' ') {
      end++;
    }
    return end;
  }
}
