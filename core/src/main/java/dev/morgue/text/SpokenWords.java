package dev.morgue.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells spoken words between quotation marks from titles of works and from words that the writer
 * holds at arm's length. A few words are spoken if a verb of speaking stands near them in their
 * sentence, or if they are a sentence by themselves.
 */
final class SpokenWords {

  /** What is longer is spoken, unless it is printed as a title. */
  private static final int FEW = 3;

  /** No title has more words. */
  private static final int LONGEST_TITLE = 12;

  private static final int LONG_WORD = 4;

  /** How many words a verb may stand before the marks, and after them. */
  private static final int BEFORE = 9;

  private static final int AFTER = 6;

  /** How near a verb stands to what would be a title otherwise. */
  private static final int BESIDE = 3;

  /** With one of these another clause begins, in which something else is said. */
  private static final Set<String> JOINING = Set.of("while", "but", "and", "which", "who", "when");

  /** What is done with works, too: she wrote "The Long Way Down". */
  private static final Set<String> WORKS = Set.of("wrote", "writes", "writing", "read", "reads");

  /** From here on stand the scripts of East Asia. */
  private static final char FIRST_WITHOUT_SPACES = '\u2e80';

  private final String text;
  private final Span paragraph;
  private final List<Quotation> all;

  /** Of a paragraph and all that stands between marks in it. */
  SpokenWords(String text, Span paragraph, List<Quotation> all) {
    this.text = text;
    this.paragraph = paragraph;
    this.all = all;
  }

  /** Whether somebody is meant to have said what stands between the marks of this number. */
  boolean are(int number) {
    Quotation quotation = all.get(number);
    List<String> words = words(quotation.start(), quotation.end());
    char last = text.charAt(quotation.end() - 1);
    boolean sentence = ".!?\u2026\u3002".indexOf(last) >= 0;
    boolean clause = sentence || last == ',';
    if (sentence && isAfter(quotation, ".!?:")) {
      return true;
    }
    if (words.size() <= LONGEST_TITLE && isTitle(words)) {
      boolean whole = clause && isAfter(quotation, ".!?:,");
      return isSaidBefore(number, BESIDE, false) || (whole && isSaidAfter(number, AFTER));
    }
    return words.size() > FEW
        || isSaidBefore(number, BEFORE, true)
        || isSaidAfter(number, clause || isAtComma(quotation) ? AFTER : 2);
  }

  /** Whether every long word has a capital; scripts without capitals have no such titles. */
  private static boolean isTitle(List<String> words) {
    boolean capital = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean small = i > 0 && word.length() < LONG_WORD;
      if (!small && Character.isLowerCase(word.charAt(0))) {
        return false;
      }
      capital |= Character.isUpperCase(word.charAt(0));
    }
    return capital;
  }

  private boolean isAtComma(Quotation quotation) {
    int after = quotation.end() + 1;
    return after < paragraph.end() && text.charAt(after) == ',';
  }

  /** Whether a quotation begins the paragraph, or follows one of some marks. */
  private boolean isAfter(Quotation quotation, String marks) {
    int at = quotation.start() - 1;
    while (at > paragraph.start() && !Character.isLetterOrDigit(text.charAt(at - 1))) {
      at--;
      if (marks.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return at <= paragraph.start();
  }

  /** Whether a verb of speaking stands among the words before the marks. */
  private boolean isSaidBefore(int number, int most, boolean naming) {
    int seen = 0;
    int other = number - 1;
    int at = all.get(number).start() - 1;
    while (at > paragraph.start() && seen < most) {
      if (other >= 0 && at - 1 <= all.get(other).end()) {
        at = all.get(other--).start() - 1; // over what is quoted there
        seen++;
        continue;
      }
      char c = text.charAt(at - 1);
      if (isStop(at - 1)) {
        return false;
      }
      if (!Character.isLetter(c)) {
        at--;
        continue;
      }
      int end = at;
      while (at > paragraph.start() && isLetter(text.charAt(at - 1))) {
        at--;
      }
      String word = text.substring(at, end);
      boolean work = !naming && WORKS.contains(word);
      if (isVerb(word, naming) && !work && !isHyphened(at)) {
        return true;
      }
      seen++;
    }
    return false;
  }

  private boolean isSaidAfter(int number, int most) {
    int seen = 0;
    int at = Math.min(all.get(number).end() + 1, paragraph.end());
    int to = number + 1 < all.size() ? all.get(number + 1).start() - 1 : paragraph.end();
    while (at < to && seen < most && !isStop(at)) {
      if (!Character.isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < to && isLetter(text.charAt(at))) {
        at++;
      }
      String word = text.substring(start, at);
      if (isVerb(word, false) || word.equals("according")) {
        return true;
      }
      if (JOINING.contains(word)) {
        return false;
      }
      seen++;
    }
    return false;
  }

  private static boolean isVerb(String word, boolean naming) {
    return SpeechVerbs.isSpeaking(word) || (naming && SpeechVerbs.isNaming(word));
  }

  /** Whether a sentence ends at a place: at a stop that is no abbreviation's and no initial's. */
  private boolean isStop(int at) {
    char c = text.charAt(at);
    boolean end = at + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
    boolean small = at > 1 && Character.isLowerCase(text.charAt(at - 1));
    boolean abbreviated =
        at > 2
            && !Character.isLetter(text.charAt(at - 3))
            && Character.isUpperCase(text.charAt(at - 2));
    return c == ';' || c == '!' || c == '?' || (c == '.' && end && small && !abbreviated);
  }

  private boolean isHyphened(int start) {
    return start > paragraph.start() && text.charAt(start - 1) == '-';
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || c == '\u2019' || c == '\'';
  }

  /** The first words, one more than a title has. */
  private List<String> words(int from, int to) {
    List<String> words = new ArrayList<>();
    int at = from;
    while (at < to && words.size() <= LONGEST_TITLE) {
      int start = at;
      while (at < to && (Character.isLetterOrDigit(text.charAt(at)) || isLetter(text.charAt(at)))) {
        at++;
      }
      // scripts without spaces have words of about two letters
      at = text.charAt(start) >= FIRST_WITHOUT_SPACES ? Math.min(to, start + 2) : at;
      if (at > start && Character.isLetterOrDigit(text.charAt(start))) {
        words.add(text.substring(start, at));
      }
      at = Math.max(at, start + 1);
    }
    return words;
  }
}
