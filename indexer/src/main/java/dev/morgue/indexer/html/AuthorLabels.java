package dev.morgue.indexer.html;

import dev.morgue.indexer.parse.Beginnings;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that stand before an author's name, in the languages that sites are read in. Nouns and
 * verbs, "Author", "Written by", say it anywhere on a page; a lone "by" may also stand before other
 * things, and is believed beside the headline only.
 */
final class AuthorLabels {

  private static final Set<String> PREPOSITIONS =
      Set.of("by", "von", "par", "por", "di", "da", "door", "av", "af", "przez", "από");

  private static final int LONGEST_PREPOSITION = 5;

  /** How a label begins, for looking before the pattern does. */
  private static final String[] BEGIN = {
    "autor",
    "auteur",
    "author",
    "about the author",
    "über de",
    "über di",
    "written by",
    "posted by",
    "words by",
    "story by",
    "verfasst von",
    "geschrieben von",
    "escrito por",
    "écrit par",
    "scritto da",
    "geschreven door",
    "ein artikel von",
    "ein beitrag von",
    "text von",
    "автор",
    "作者",
    "著者",
    "執筆者",
    "撰文"
  };

  private static final Beginnings LABEL_BEGINS = new Beginnings(List.of(BEGIN));

  private static final int LETTERS = 64;

  /** The beginnings by the lower bits of their first letters, small and large. */
  private static final String[][] BY_LETTER = new String[LETTERS][0];

  /** Whether a preposition begins so. */
  private static final boolean[] PREPOSITION_LETTER = new boolean[LETTERS];

  static {
    for (String begin : BEGIN) {
      char small = begin.charAt(0);
      put(begin, small & (LETTERS - 1));
      if (Character.toUpperCase(small) != small) {
        put(begin, Character.toUpperCase(small) & (LETTERS - 1));
      }
    }
    for (String word : PREPOSITIONS) {
      PREPOSITION_LETTER[word.charAt(0) & (LETTERS - 1)] = true;
      PREPOSITION_LETTER[Character.toUpperCase(word.charAt(0)) & (LETTERS - 1)] = true;
    }
  }

  /** How bylines begin; what stands behind must be a name to count. */
  private static final String[] BYLINES = {
    "by ",
    "by:",
    "von ",
    "von:",
    "par ",
    "por ",
    "written by",
    "posted by",
    "author:",
    "autor:",
    "text:",
    "di "
  };

  /** Their first letters. */
  private static final String BYLINE_LETTERS = "bvpwatd";

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)^(?:(?:about the )?authors?|(?:über (?:den|die|das) )?autor(?:innen|in|en|es|as|a|i|e)?(?:[/:*]in)?"
              + "(?:/autor(?:in)?)?|auteure?s?|(?:written|posted|words|story) by|verfasst von|geschrieben von"
              + "|escrito por|écrit par|scritto da|geschreven door|ein (?:artikel|beitrag) von|text von"
              + "|авторы?|作者|著者|執筆者|撰文)(?:\\((?:s|en|es|in)\\))?(?:\\s*[:：|]\\s*|\\s+|$)");

  private AuthorLabels() {}

  private static void put(String begin, int letter) {
    String[] longer = Arrays.copyOf(BY_LETTER[letter], BY_LETTER[letter].length + 1);
    longer[longer.length - 1] = begin;
    BY_LETTER[letter] = longer;
  }

  /** Whether a text consists of a label or begins with one that says it anywhere. */
  static boolean begins(String text, int from) {
    // most texts of a page are turned away by their first letter
    int letter = from < text.length() ? text.charAt(from) & (LETTERS - 1) : 0;
    for (String begin : BY_LETTER[letter]) {
      if (text.regionMatches(true, from, begin, 0, begin.length())) {
        return LABEL.matcher(text.substring(from)).find();
      }
    }
    return PREPOSITION_LETTER[letter]
        && isWord(text, from)
        && isPreposition(text.substring(from).strip());
  }

  /** Whether from a place on there is one short word and nothing but a colon behind it. */
  private static boolean isWord(String text, int from) {
    int at = from;
    while (at < text.length() && at - from <= LONGEST_PREPOSITION && !isBehind(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && isBehind(text.charAt(at))) {
      at++;
    }
    return at == text.length();
  }

  private static boolean isBehind(char c) {
    return c == ':' || Character.isWhitespace(c);
  }

  /** Whether a text begins as a byline does. */
  static boolean beginsByline(String text, int from) {
    if (BYLINE_LETTERS.indexOf(text.charAt(from) | 0x20) >= 0) {
      for (String by : BYLINES) {
        if (text.regionMatches(true, from, by, 0, by.length())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a text is nothing but "By". */
  static boolean isPreposition(String text) {
    boolean colon = text.endsWith(":");
    String word = colon ? text.substring(0, text.length() - 1).strip() : text;
    return word.length() < 7 && PREPOSITIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** What stands behind the label that a text begins with; the text itself where there is none. */
  static String behind(String text) {
    if (isPreposition(text)) {
      return "";
    }
    Matcher label = LABEL_BEGINS.mayBeAt(text, 0) ? LABEL.matcher(text) : null;
    return label != null && label.find() ? text.substring(label.end()).strip() : text;
  }
}
