package dev.morgue.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/** One word as {@link WordCutter} cut it: a reused buffer, not a value. */
final class Word {
  /** Longer forms keep their first 255 chars; both index and query cut there. */
  static final int MAX = 255;

  final char[] form = new char[MAX];
  int formLength;
  final char[] printed = new char[MAX];
  int printedLength;

  int start;
  int end;

  /** Where cutting goes on. */
  int resume;

  /** Whether the printed form is another than the form. */
  boolean apart;

  boolean acronym;
  boolean character;
  boolean elided;
  boolean hyphen;
  List<String> currencies = List.of();

  /** Whether the currency stands beside the number as a word of its own (USD 100). */
  boolean currencyIsWord;

  private boolean full;
  private boolean suspect;

  void clear(int at) {
    startAt(at);
    formLength = 0;
    printedLength = 0;
    apart = false;
    acronym = false;
    character = false;
    elided = false;
    hyphen = false;
    currencies = List.of();
    currencyIsWord = false;
    full = false;
    suspect = false;
  }

  void startAt(int at) {
    start = at;
    end = at;
    resume = at;
  }

  /** Remembers that the surface may differ from the form, so that it has to be looked at. */
  void suspect() {
    suspect = true;
  }

  int room() {
    return full ? formLength : MAX;
  }

  void append(char c) {
    if (formLength < room()) {
      form[formLength++] = c;
    } else {
      full = true;
    }
  }

  /** Appends all of it or, so that no pair of surrogates is parted, nothing from here on. */
  void append(String folded) {
    if (formLength + folded.length() > room()) {
      full = true;
      return;
    }
    folded.getChars(0, folded.length(), form, formLength);
    formLength += folded.length();
  }

  /** Appends a character of a script without spaces, which may have marks. */
  void appendCharacter(char[] text, int from, int to) {
    boolean compatible = text[from] >= 0xF900 && text[from] <= 0xFFEF;
    if (to - from == Character.charCount(Character.codePointAt(text, from, to)) && !compatible) {
      append(new String(text, from, to - from));
      return;
    }
    suspect();
    StringBuilder bare = new StringBuilder(to - from);
    new String(text, from, to - from)
        .codePoints()
        .filter(cp -> !Chars.isIgnorable(cp) && !Chars.isDiacritic(cp))
        .forEach(bare::appendCodePoint);
    Normalizer.Form normal = compatible ? Normalizer.Form.NFKC : Normalizer.Form.NFC;
    Normalizer.normalize(bare, normal).codePoints().forEach(cp -> append(Character.toString(cp)));
  }

  /**
   * Takes a mark (or a Hangul vowel or final consonant) into the letter before it where Unicode has
   * one letter for both, so that decomposed text gives the same form as composed text.
   */
  boolean composeForm(int mark) {
    if (full || formLength == 0 || form[formLength - 1] < 0x80) {
      return false;
    }
    int base = Character.codePointBefore(form, formLength);
    int composed = Folding.compose(base, mark);
    if (composed < 0) {
      return false;
    }
    formLength -= Character.charCount(base);
    append(Folding.fold(composed));
    return true;
  }

  boolean isAllDigits() {
    for (int i = 0; i < formLength; i++) {
      if (!Chars.isDigit(form[i])) {
        return false;
      }
    }
    return formLength > 0;
  }

  boolean hasLetter() {
    for (int i = 0; i < formLength; i++) {
      if (form[i] > '9') {
        return true;
      }
    }
    return false;
  }

  boolean endsWithLetter() {
    return formLength > 0 && Character.isLetter(form[formLength - 1]);
  }

  /** Takes the printed form from the text and finds out whether it differs from the form. */
  void print(char[] text) {
    if (!suspect) {
      return;
    }
    for (int i = start; i < end; ) {
      int cp = Character.codePointAt(text, i, end);
      int next = Chars.isLineHyphen(cp) ? LineEnd.after(text, i, end) : -1;
      if (next >= 0) {
        i = next;
        continue;
      }
      i += Character.charCount(cp);
      printCodePoint(cp);
    }
    apart =
        printedLength != formLength
            || !Arrays.equals(printed, 0, printedLength, form, 0, formLength);
  }

  private void printCodePoint(int cp) {
    if (cp < 0x80) {
      putPrinted(cp == '`' ? '\'' : cp);
    } else if (Chars.isApostrophe(cp)) {
      putPrinted('\'');
    } else if (isCombining(cp) && printedLength > 0) {
      int base = Character.codePointBefore(printed, printedLength);
      int composed = Folding.compose(base, cp);
      if (composed >= 0) {
        printedLength -= Character.charCount(base);
      }
      putPrinted(composed >= 0 ? composed : cp);
    } else if (!Chars.isIgnorable(cp)) {
      putPrinted(cp);
    }
  }

  static boolean isCombining(int cp) {
    return Chars.isDiacritic(cp) || isJamo(cp) || cp == 0x3099 || cp == 0x309A;
  }

  /** Vowels and final consonants of decomposed Hangul. */
  static boolean isJamo(int cp) {
    return cp >= 0x1160 && cp <= 0x11FF;
  }

  private void putPrinted(int cp) {
    int chars = Character.charCount(cp);
    if (printedLength + chars <= MAX) {
      printedLength += Character.toChars(cp, printed, printedLength);
    }
  }
}
