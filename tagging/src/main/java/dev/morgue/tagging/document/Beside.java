package dev.morgue.tagging.document;

import dev.morgue.text.CharKinds;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands beside a name in an article's text. */
final class Beside {
  private static final int MOST_DIGITS = 2;

  /** So many characters behind a name a pronoun may mean it. */
  private static final int NEAR = 100;

  private static final int LONGEST_GAP = 8;

  private static final Pattern LISTED =
      Pattern.compile(
          "(?: \\p{Lu}[\\p{L}.]{1,5})? (?:<\\p{L}{1,5}(?:\\.\\p{L}{1,2})?>"
              + "|\\((?:NYSE|NASDAQ|Nasdaq|LSE|ASX|TSX|OTC|AMEX)[:;] ?\\p{Lu})");

  private static final Pattern COMPANY =
      Pattern.compile(
          "\\s(?:and|&)\\s(?:[Cc]o|Company|Sons|Partners|Associates|Bros)\\b"
              + "|(?:\\s\\p{Lu}[\\p{L}&]+){0,2}\\s(?:Inc|Corp|Ltd|PLC|LLC)\\b");

  private static final String AGE = "-year-old";

  /** "Australian", "former footballer": between an age and a name. */
  private static final int LONGEST_ROLE = 25;

  private static final List<String> STORMS =
      List.of("Hurricane ", "Typhoon ", "Cyclone ", "Tropical Storm ");

  private static final Set<String> PERSONAL =
      Set.of("he", "she", "his", "her", "him", "himself", "herself", "who", "whose");
  private static final Set<String> OTHER = Set.of("it", "its", "itself", "which", "they", "their");

  private final String text;

  /** The article's storms, once they are asked for. */
  private @Nullable Set<String> storms;

  Beside(String reading) {
    text = reading;
  }

  /** The word right before an offset; empty if there is none. */
  String before(int at) {
    int start = at < 0 ? -1 : Letters.wordBefore(text, at);
    return start < 0 ? "" : text.substring(start, at - 1);
  }

  /** The word right behind an offset; empty if there is none. */
  String after(int end) {
    boolean comma = end < text.length() && text.charAt(end) == ',';
    int blank = comma ? end + 1 : end;
    boolean word =
        blank + 1 < text.length()
            && Letters.isBlank(text.charAt(blank))
            && Letters.isWord(text.charAt(blank + 1));
    if (!word) {
      return "";
    }
    String next = text.substring(blank + 1, Letters.wordEnd(text, blank + 1, text.length()));
    return comma && !next.equals("who") ? "" : next;
  }

  /** Whether a possessive stands behind the name. */
  boolean owns(int end) {
    return end + 1 < text.length() && "'’".indexOf(text.charAt(end)) >= 0;
  }

  boolean isAfterTitle(int start) {
    boolean line = start > 0 && text.charAt(start - 1) == '\n';
    return !line && Letters.isAfterTitle(text, start);
  }

  /** "His wife Anna", "her partner, Anna", "her coach, Anna". */
  boolean isKin(int start) {
    boolean comma = start > 1 && text.charAt(start - 2) == ',';
    int at = comma ? start - 1 : start;
    int end = comma ? start - 2 : start - 1;
    int from = end;
    while (from > 0 && at - from < NEAR && Letters.isWord(text.charAt(from - 1))) {
      from--;
    }
    String kin = from < end ? text.substring(from, end) : "";
    return Words.KIN.has(kin) || comma && Words.TITLE.has(kin);
  }

  /** ", 45," and "(45)". */
  boolean isAged(int end) {
    int at = end;
    while (at < text.length() && at - end < 2 && ", (".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int digits = at;
    while (digits < text.length() && CharKinds.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean marked = at > end && !text.substring(end, at).isBlank(); // not of "Doe 10,000"
    boolean age = marked && digits > at && digits - at <= MOST_DIGITS;
    return age && digits < text.length() && ",)".indexOf(text.charAt(digits)) >= 0;
  }

  /** "A 48-year-old Australian" right before the name. */
  boolean isAfterAge(int start) {
    String before = text.substring(Math.max(0, start - LONGEST_ROLE - AGE.length()), start);
    int age = before.indexOf(AGE);
    return age >= 0 && areLettersOrBlanks(before, age + AGE.length());
  }

  private static boolean areLettersOrBlanks(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) != ' ' && !CharKinds.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** "Doe, the chairman", "Doe, head of": an office behind a comma. */
  boolean isTitled(int end) {
    int at = end + 2;
    if (!text.startsWith(", ", end) || at >= text.length()) {
      return false;
    }
    String first = text.substring(at, Letters.wordEnd(text, at, text.length()));
    boolean more = Words.ARTICLE.has(first);
    String office = more ? after(at + first.length()) : first;
    return Words.TITLE.has(office) || Words.KIN.has(office);
  }

  /** "Wolf Brother, a fantasy": what a comma and an article say that it is. */
  boolean isCalledThing(int end) {
    int article = end + 2;
    boolean a = text.startsWith(", a ", end) || text.startsWith(", the ", end);
    int word = a ? Letters.wordEnd(text, article, text.length()) + 1 : -1;
    int wordEnd = a ? Letters.wordEnd(text, word, text.length()) : -1;
    return a && Words.THING.has(text.substring(word, wordEnd));
  }

  /** "Doe Marsh and Co", "Doe Marsh NV". */
  boolean isCompany(int end) {
    String next = after(end);
    boolean form = Words.LEGAL_FORM.has(next) && CharKinds.isUpper(next.charAt(0));
    int to = Math.min(text.length(), end + NEAR);
    return form || mayBeSign(end, to, "a&") && COMPANY.matcher(text).region(end, to).lookingAt();
  }

  /** How an exchange lists a firm: "Bildner &lt;JBIL.O&gt;", "Bildner (NYSE: BLD)". */
  boolean isListed(int end) {
    int to = Math.min(text.length(), end + NEAR);
    return mayBeSign(end, to, "<(") && LISTED.matcher(text).region(end, to).lookingAt();
  }

  /** Whether a blank stands there and behind it a capital or one of some signs. */
  private boolean mayBeSign(int end, int to, String signs) {
    if (end + 1 >= to || !Letters.isBlank(text.charAt(end))) {
      return false;
    }
    char c = text.charAt(end + 1);
    return CharKinds.isUpper(c) || Character.isSurrogate(c) || signs.indexOf(c) >= 0;
  }

  /** Whether the article tells of a storm of the name, one word: "Hurricane Mitch". */
  boolean isStorm(String name) {
    if (storms == null) {
      storms = storms();
    }
    return storms.contains(name);
  }

  private Set<String> storms() {
    Set<String> names = new HashSet<>();
    for (String storm : STORMS) {
      int at = text.indexOf(storm);
      while (at >= 0) {
        int name = at + storm.length();
        names.add(text.substring(name, Letters.wordEnd(text, name, text.length())));
        at = text.indexOf(storm, name);
      }
    }
    return names;
  }

  /** "Marsh &amp; Keane", "brokers Marsh and Keane": a firm, where people had first names. */
  boolean isPaired(Found mention) {
    if (isPairedAfterFirm(mention.start())) {
      return true;
    }
    int end = mention.end();
    boolean after = text.startsWith(" & ", end) && isCapital(end + 3);
    boolean before = mention.start() > 3 && text.startsWith(" & ", mention.start() - 3);
    return after || before && Letters.isWord(text.charAt(mention.start() - 4));
  }

  private boolean isPairedAfterFirm(int start) {
    String and = before(start);
    int first = and.equals("and") ? Letters.wordBefore(text, start - and.length() - 1) : -1;
    return first >= 0 && isCapital(first) && Words.FIRM.has(before(first));
  }

  private boolean isCapital(int at) {
    return at < text.length() && CharKinds.isUpper(text.charAt(at));
  }

  /** Whether a stadium, a street or a prize is called so. */
  boolean isNamesake(int end) {
    String next = after(end);
    return !next.isEmpty() && CharKinds.isUpper(next.charAt(0)) && Words.NAMESAKE.has(next);
  }

  /** "Shares in", "the takeover of". */
  boolean isTraded(int start) {
    String joint = before(start);
    boolean joins = joint.equals("in") || joint.equals("of") || joint.equals("for");
    return joins && Words.TRADED.has(before(start - joint.length() - 1));
  }

  /** "Her role in": in a film or play. */
  boolean isPlayed(int start) {
    return Words.PLAYED.has(before(start - "in ".length()));
  }

  boolean isQuoted(int start, int end) {
    boolean opens = start > 0 && "\"“‘'".indexOf(text.charAt(start - 1)) >= 0;
    boolean mark = end < text.length() && ",.".indexOf(text.charAt(end)) >= 0;
    int close = mark ? end + 1 : end;
    boolean closes = close < text.length() && "\"”’'".indexOf(text.charAt(close)) >= 0;
    return opens
        && closes
        && (close + 1 == text.length() || !Letters.isWord(text.charAt(close + 1)));
  }

  /** Whether the first pronoun behind the name, before anybody else is named, is a person's. */
  boolean isPronounced(int end, int next) {
    int to = Math.min(Math.min(text.length(), next), end + NEAR);
    int at = Letters.nextWord(text, end, to);
    while (at < to) {
      int wordEnd = Letters.wordEnd(text, at, to);
      String word = text.substring(at, wordEnd).toLowerCase(Locale.ROOT);
      if (PERSONAL.contains(word)) {
        return true;
      }
      if (OTHER.contains(word)) {
        return false;
      }
      at = Letters.nextWord(text, wordEnd, to);
    }
    return false;
  }

  /** Whether names stand in a list: nothing between them but a comma, "and", figures, a line. */
  boolean isList(Found one, Found next) {
    int from = one.end();
    int to = next.start();
    if (to - from > LONGEST_GAP || to <= from) {
      return false;
    }
    String gap = text.substring(from, to);
    return gap.equals(" and ")
        || gap.equals("\n")
        || gap.equals(", and ")
        || gap.indexOf(',') >= 0 && !hasLetter(gap)
        || gap.indexOf('(') >= 0 && isAge(gap);
  }

  private static boolean hasLetter(String gap) {
    for (int i = 0; i < gap.length(); i++) {
      if (CharKinds.isLetter(gap.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but digits and a bracket stands there. */
  private static boolean isAge(String gap) {
    for (int i = 0; i < gap.length(); i++) {
      if (" (0123456789".indexOf(gap.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
