package dev.morgue.tagging.document;

import dev.morgue.Name;
import dev.morgue.text.CharKinds;
import dev.morgue.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place that a report opens with: "KYIV, Ukraine (AP) —". */
final class Dateline {
  private static final int LONGEST = 120;
  private static final double CONFIDENCE = 0.9;

  /** The place in capitals; what stands behind commas; the source; the dash. All bounded. */
  private static final Pattern LINE =
      Pattern.compile(
          "(\\p{Lu}[\\p{Lu}\\p{M}.'’]{1,20}(?:[ -]\\p{Lu}[\\p{Lu}\\p{M}.'’]{0,20}){0,3})"
              + "((?:,[ ]?[\\p{L}\\p{N}. ]{2,30}){0,2})[ ]?(\\([^)\\n]{1,40}\\)[ ]?)?"
              + "(?:[—–]|--?)\\s");

  private static final Pattern NO_PLACE =
      Pattern.compile(
          "(?:BREAKING|EXCLUSIVE|UPDATED?|WATCH|CORRECTION|NEWS|VIDEO|LIVE|OPINION|ANALYSIS|REVIEW"
              + "|NOTE|FACTBOX|TIMELINE|WRAPUP|PHOTOS?)\\b.*");

  private Dateline() {}

  /** Where the capitals of the line that opens a paragraph end; its start if there is none. */
  static int capitalsEnd(String text, int start, int end) {
    if (!mayBegin(text, start, end)) {
      return start;
    }
    Matcher line = match(text, start, end);
    return line.lookingAt() ? line.end(1) : start;
  }

  /** Whether there are two characters that a {@link #LINE} may begin with. */
  private static boolean mayBegin(String text, int start, int end) {
    if (start + 1 >= end) {
      return false;
    }
    char first = text.charAt(start);
    char second = text.charAt(start + 1);
    boolean small = CharKinds.isLower(second) && CharKinds.isLetter(second);
    return (CharKinds.isUpper(first) || Character.isSurrogate(first))
        && !small
        && !Letters.isBlank(second);
  }

  /** The places of the lines that open paragraphs, in order. */
  static List<Found> of(ReadingText text) {
    List<Found> places = new ArrayList<>();
    for (Span paragraph : text.paragraphs()) {
      if (!mayBegin(text.printed(), paragraph.start(), paragraph.end())) {
        continue;
      }
      Matcher line = match(text.printed(), paragraph.start(), paragraph.end());
      if (!line.lookingAt() || NO_PLACE.matcher(line.group(1)).matches()) {
        continue;
      }
      boolean bare = line.group(2).isEmpty() && line.group(3) == null;
      String name = Letters.oneLine(text.reading().substring(line.start(1), line.end(1)));
      if (!bare || text.casing().isNeverLower(name)) {
        places.add(new Found(line.start(1), line.end(1), Name.Kind.PLACE, CONFIDENCE, name));
      }
    }
    return places;
  }

  private static Matcher match(String text, int start, int end) {
    return LINE.matcher(text).region(start, Math.min(end, start + LONGEST));
  }
}
