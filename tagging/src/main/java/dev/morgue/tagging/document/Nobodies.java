package dev.morgue.tagging.document;

import dev.morgue.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that look like people's and are none: "the film Vera Drake", "shares in Laura Ashley", "the
 * Queen Mary 2". What stands right before and after the mentions of one name is counted over the
 * whole article: words for things and firms against titles, ages and verbs of speech. Where the
 * former are more, the name is a firm's, or none that is kept.
 */
final class Nobodies {

  /** What an article says beside the mentions of one name. */
  private static final class Signs {
    private int person;
    private int firm;
    private int thing;
  }

  private static final int MOST_AGE = 3;

  private final ReadingText text;
  private final Map<String, Signs> signs = new HashMap<>();

  private Nobodies(ReadingText text) {
    this.text = text;
  }

  /** The mentions, firms as such, and without things, in order. */
  static List<Found> settled(List<Found> found, ReadingText text) {
    Nobodies nobodies = new Nobodies(text);
    for (Found mention : found) {
      if (mention.kind() == Name.Kind.PERSON) {
        nobodies.look(mention);
      }
    }
    List<Found> settled = new ArrayList<>(found.size());
    for (Found mention : found) {
      Signs of = nobodies.signs.get(mention.key());
      if (mention.kind() != Name.Kind.PERSON || of == null || nobodies.isSomebody(mention, of)) {
        settled.add(mention);
      } else if (of.firm >= of.thing) {
        settled.add(mention.as(Name.Kind.ORGANISATION));
      }
    }
    return settled;
  }

  /** What is said of a family name alone is said of the full name too. */
  private boolean isSomebody(Found mention, Signs of) {
    int space = mention.name().lastIndexOf(' ');
    Signs family = signs.get(Found.key(mention.name().substring(space + 1)));
    int person = of.person + (space < 0 || family == null ? 0 : family.person);
    return of.firm + of.thing <= person;
  }

  private void look(Found mention) {
    Signs of = signs.computeIfAbsent(mention.key(), key -> new Signs());
    String reading = text.reading();
    int start = mention.start();
    int end = mention.end();
    boolean full = mention.name().indexOf(' ') > 0;
    String before = before(start);
    String after = after(end);
    boolean owns = end + 1 < reading.length() && "'’".indexOf(reading.charAt(end)) >= 0;
    boolean speaks = full && (Words.SPEECH.has(after) || Words.SPEECH.has(before));
    if (Letters.isAfterTitle(reading, start) || isAged(end) || speaks) {
      of.person++;
    } else if (Words.FIRM.has(before) || Words.FIRM_HAS.has(after) || !owns && isTraded(start)) {
      of.firm++;
    } else if (Words.THING.has(before) || Words.THING_HAS.has(after) || full && isQuoted(mention)) {
      of.thing++;
    } else if (before.equals("in") && !owns && !Words.TRUST.has(before(start - 3))) {
      of.thing++;
    }
  }

  /** "shares in", "the takeover of". */
  private boolean isTraded(int start) {
    String before = before(start);
    boolean joint = before.equals("in") || before.equals("of") || before.equals("for");
    return joint && Words.TRADED.has(before(start - before.length() - 1));
  }

  /** ", 45," and "(45)". */
  private boolean isAged(int end) {
    String reading = text.reading();
    int at = end;
    while (at < reading.length() && at - end < 2 && ", (".indexOf(reading.charAt(at)) >= 0) {
      at++;
    }
    int digits = at;
    while (digits < reading.length() && Character.isDigit(reading.charAt(digits))) {
      digits++;
    }
    boolean age = at - end > 0 && digits > at && digits - at < MOST_AGE;
    return age && digits < reading.length() && ",)".indexOf(reading.charAt(digits)) >= 0;
  }

  private boolean isQuoted(Found mention) {
    String reading = text.reading();
    int start = mention.start();
    int end = mention.end();
    boolean opens = start > 0 && "\"“‘'".indexOf(reading.charAt(start - 1)) >= 0;
    int close = end < reading.length() && ",.".indexOf(reading.charAt(end)) >= 0 ? end + 1 : end;
    return opens && close < reading.length() && "\"”’'".indexOf(reading.charAt(close)) >= 0
        && !(close + 1 < reading.length() && reading.charAt(close + 1) == 's');
  }

  private String before(int at) {
    int start = at < 0 ? -1 : Letters.wordBefore(text.reading(), at);
    return start < 0 ? "" : text.reading().substring(start, at - 1);
  }

  private String after(int end) {
    String reading = text.reading();
    boolean word =
        end + 1 < reading.length()
            && Letters.isBlank(reading.charAt(end))
            && Letters.isWord(reading.charAt(end + 1));
    return word
        ? reading.substring(end + 1, Letters.wordEnd(reading, end + 1, reading.length()))
        : "";
  }
}
