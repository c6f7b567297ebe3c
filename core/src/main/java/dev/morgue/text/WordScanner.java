package dev.morgue.text;

import java.util.List;

/**
 * Cuts text into words and gives the form of each: lower case, without diacritics, possessive,
 * acronym dots and thousands separators, apostrophes straight. Index and query use the same
 * scanner, so that both sides agree.
 *
 * <pre>{@code
 * WordScanner words = new WordScanner();
 * words.reset("The U.S.-led talks cost Putin’s envoy $100,000");
 * while (words.next()) {
 *   System.out.println(words.form()); // the us led talks cost putin envoy 100000
 * }
 * }</pre>
 *
 * <p>Words are runs of letters and digits; an apostrophe, an {@code &} between letters and a
 * decimal point stay inside; hyphens part a word into several, whose joined form the first one
 * carries; characters of scripts without spaces are words of their own. Emoji, punctuation and
 * dashes are no words. Offsets are UTF-16 offsets into the text that was given.
 *
 * <p>Mutable and reusable, not thread-safe. No text makes it throw, lone surrogates included, and
 * none takes more than linear time.
 */
public final class WordScanner {
  /** The most chars of a form; a longer word keeps its first ones and its full offsets. */
  public static final int MAX_FORM = Word.MAX;

  private static final int MAX_PARTS = 5;
  private static final int MAX_JOINED = 64;

  private final WordCutter cutter = new WordCutter();
  private final Word word = new Word();
  private final Word ahead = new Word();
  private char[] own = {};
  private char[] text = {};
  private int limit;

  private final char[] joined = new char[MAX_JOINED];
  private int joinedLength;
  private int joinedEnd;
  private int joinedWords;
  private boolean compound;
  private boolean paragraph;
  private int gap;
  private int count;

  /** Starts on a text, which is copied. */
  public void reset(CharSequence letters) {
    int length = letters.length();
    if (own.length < length) {
      own = new char[length];
    }
    letters.toString().getChars(0, length, own, 0);
    reset(own, length);
  }

  /** Starts on the first {@code length} chars of a buffer, which is read and not copied. */
  public void reset(char[] buffer, int length) {
    text = buffer;
    limit = length;
    cutter.reset(buffer, length);
    word.clear(0);
    compound = false;
    joinedLength = 0;
    gap = 0;
    count = 0;
  }

  /** Goes to the next word; false at the end of the text. */
  public boolean next() {
    paragraph = false;
    int at = skip(word.resume);
    if (at >= limit) {
      word.clear(limit);
      joinedLength = 0;
      return false;
    }
    cutter.cut(at, word);
    gap = paragraph && count > 0 ? 2 : 1;
    count++;
    joinedLength = 0;
    if (word.hyphen && !compound) {
      join();
    }
    compound = word.hyphen || word.elided && compound;
    return true;
  }

  /**
   * Where the word starts in the text, a sign that belongs to it ({@code #}, {@code $}) included.
   */
  public int start() {
    return word.start;
  }

  /** Where the word ends in the text, its possessive included. */
  public int end() {
    return word.end;
  }

  /** How many positions after the word before it: 1, or 2 where a paragraph begins. */
  public int gap() {
    return gap;
  }

  /** The words so far; after the last one, the length of the text in words. */
  public int count() {
    return count;
  }

  /** The form of the word. */
  public String form() {
    return new String(word.form, 0, word.formLength);
  }

  /** The buffer whose first {@link #formLength} chars are the form, until {@link #next}. */
  public char[] formChars() {
    return word.form;
  }

  /** The length of the form in chars, 1 to {@link #MAX_FORM}. */
  public int formLength() {
    return word.formLength;
  }

  /** Whether the word is printed otherwise than its form: capitals, accents, dots, possessive. */
  public boolean isPrintedApart() {
    return word.apart;
  }

  /**
   * The word as it is printed, but for apostrophes, which are straight, and invisible characters,
   * which are gone; composed (NFC).
   */
  public String printed() {
    return word.apart ? new String(word.printed, 0, word.printedLength) : form();
  }

  /** The buffer of the printed form; only filled where {@link #isPrintedApart}. */
  public char[] printedChars() {
    return word.printed;
  }

  /** The length of {@link #printedChars}. */
  public int printedLength() {
    return word.printedLength;
  }

  /** Whether this is the first part of a hyphenated word, which has a joined form. */
  public boolean isJoined() {
    return joinedLength > 0;
  }

  /** The forms of all parts without hyphens (anticorruption), at the first part; else empty. */
  public String joined() {
    return new String(joined, 0, joinedLength);
  }

  /** The buffer of the joined form. */
  public char[] joinedChars() {
    return joined;
  }

  /** The length of {@link #joinedChars}; 0 where there is no joined form. */
  public int joinedLength() {
    return joinedLength;
  }

  /** Where the last part of the joined word ends. */
  public int joinedEnd() {
    return joinedEnd;
  }

  /** The number of words that the joined word has. */
  public int joinedWords() {
    return joinedWords;
  }

  /**
   * The currencies of a number that stands for money, from general to special: {@code [$]} for
   * $100, {@code [$, us$]} for US$100 and USD 100, {@code [€]} for 100 €. Empty for other words.
   */
  public List<String> currencies() {
    return word.currencies;
  }

  /** Whether the currency is a word of its own beside the number (USD 100), not part of it. */
  public boolean isCurrencyApart() {
    return word.currencyIsWord;
  }

  /** Whether the word is single letters with dots, U.S. or a.m. */
  public boolean isAcronym() {
    return word.acronym;
  }

  /** Whether the word is one character of a script that puts no spaces between words. */
  public boolean isCharacter() {
    return word.character;
  }

  /** Whether the word ends at an elision: the l of l'Europe. */
  public boolean isElided() {
    return word.elided;
  }

  /** Whether the word is printed as capitals with a small plural s: MPs, TVs. */
  public boolean isPluralOfCapitals() {
    int last = word.end - 1;
    if (last - word.start < 2 || text[last] != 's') {
      return false;
    }
    for (int i = word.start; i < last; i++) {
      if (text[i] < 'A' || text[i] > 'Z') {
        return false;
      }
    }
    return true;
  }

  private void join() {
    boolean letters = word.hasLetter();
    boolean fits = append(word, 0);
    int parts = 1;
    int at = word.resume;
    boolean more = true;
    while (more && fits) {
      cutter.cut(at, ahead);
      fits = ++parts <= MAX_PARTS && append(ahead, joinedLength);
      letters |= ahead.hasLetter();
      joinedEnd = ahead.end;
      at = ahead.resume;
      more = ahead.hyphen || ahead.elided;
    }
    joinedWords = parts;
    if (!fits || !letters) {
      joinedLength = 0; // a score or a date (3-2, 2008-09-15) is no word
    }
  }

  private boolean append(Word part, int at) {
    if (at + part.formLength > MAX_JOINED) {
      return false;
    }
    System.arraycopy(part.form, 0, joined, at, part.formLength);
    joinedLength = at + part.formLength;
    return true;
  }

  /** The next place where a word starts, or the end; notes a paragraph break on the way. */
  private int skip(int from) {
    boolean newline = false;
    int at = from;
    while (at < limit) {
      char c = text[at];
      byte kind = c < 0x80 ? Chars.ascii(c) : Chars.BEYOND;
      if (kind <= Chars.DIGIT) {
        return at;
      }
      if (kind == Chars.SPACE) {
        at++;
        continue;
      }
      if (kind == Chars.NEWLINE || c == 0x85 || c == 0x2028 || c == 0x2029) {
        paragraph |= newline || c == 0x2029;
        newline = true;
        at += c == '\r' && at + 1 < limit && text[at + 1] == '\n' ? 2 : 1;
        continue;
      }
      if (kind >= Chars.DOLLAR && cutter.startsAt(at)) {
        return at;
      }
      int cp = kind == Chars.BEYOND ? Character.codePointAt(text, at, limit) : c;
      newline &= Chars.isSpace(cp) || Chars.isIgnorable(cp);
      at += Character.charCount(cp);
    }
    return at;
  }
}
