package dev.morgue.text;

import java.util.List;

/**
 * Cuts one word at a time out of a text. Every decision looks only a bounded way ahead or consumes
 * what it looked at, so that no text takes more than linear time.
 */
final class WordCutter {
  private static final int NONE = -1;

  private final Glyphs glyphs = new Glyphs();
  private final Money money = new Money(glyphs);
  private final Numerals numerals = new Numerals(glyphs);
  private final WordEnd wordEnd = new WordEnd(glyphs, money, numerals);
  private char[] text = {};
  private int limit;
  private Word word = new Word();

  void reset(char[] chars, int length) {
    glyphs.reset(chars, length);
    text = chars;
    limit = length;
  }

  /** Whether a word starts at a character that is neither an ASCII letter nor a digit. */
  boolean startsAt(int at) {
    char c = text[at];
    if (c < 0x80) {
      return c == '$' ? money.numberAfterSign(at) >= 0 : glyphs.isTag(at);
    }
    int cp = glyphs.codePoint(at);
    return Chars.isWord(cp) && !Chars.isMark(cp)
        || Currencies.isSymbol(cp) && money.numberAfterSign(at) >= 0;
  }

  /** Cuts the word that starts at this place. */
  void cut(int at, Word into) {
    word = into;
    word.clear(at);
    char c = text[at];
    if (c >= 0x80) {
      cutOther(at);
    } else if (Chars.isDigit(c)) {
      cutNumber(at);
    } else if (c == '$') {
      cutMoney(at);
    } else if (Chars.ascii(c) == Chars.TAG) {
      word.suspect();
      run(at + 1);
    } else {
      cutLetters(at);
    }
    word.print(text);
  }

  private void cutLetters(int at) {
    if (glyphs.is(at + 1, '.') && acronym(at)) {
      return;
    }
    int code = money.attachedCode(at);
    if (code > 0) {
      word.currencies = Currencies.ofCode(text, at, code);
      word.suspect();
    }
    run(at + code);
  }

  private void cutOther(int at) {
    int cp = glyphs.codePoint(at);
    if (Currencies.isSymbol(cp)) {
      cutMoney(at);
    } else if (Chars.isSpaceless(cp)) {
      character(at, cp);
    } else if (!(glyphs.is(at + 1, '.') && acronym(at))) {
      run(at);
    }
  }

  private void cutNumber(int at) {
    word.currencies = money.codeBefore(at);
    word.currencyIsWord = !word.currencies.isEmpty();
    run(at);
  }

  private void cutMoney(int at) {
    int number = money.numberAfterSign(at);
    word.currencies = money.ofSign(at, number);
    if (glyphs.isInlineSpace(number - 1)) {
      word.startAt(number);
    } else {
      word.suspect();
    }
    run(number);
  }

  /** Letters and digits, and what may stand between them. */
  private void run(int from) {
    int at = from;
    int next = from;
    while (next >= 0) {
      at = ascii(next);
      next = at < limit ? inner(at) : NONE;
    }
    if (!word.elided) {
      wordEnd.take(at, word);
    }
  }

  private int ascii(int from) {
    char[] form = word.form;
    int length = word.formLength;
    int room = word.room();
    int at = from;
    boolean upper = false;
    for (; at < limit; at++) {
      char c = text[at];
      byte kind = c < 0x80 ? Chars.ascii(c) : Chars.OTHER;
      if (kind > Chars.DIGIT) {
        break;
      }
      if (kind == Chars.UPPER) {
        upper = true;
        c = (char) (c | 0x20);
      }
      if (length < room) {
        form[length++] = c;
      }
    }
    word.formLength = length;
    if (upper) {
      word.suspect();
    }
    if (at > from) {
      word.end = at;
    }
    return at;
  }

  /** Takes what is neither an ASCII letter nor a digit; NONE when the word ends here. */
  private int inner(int at) {
    char c = text[at];
    if ((c == '-' || c >= 0xAC) && Chars.isLineHyphen(c) && word.endsWithLetter()) {
      int next = LineEnd.after(text, at, limit);
      if (next >= 0) {
        word.suspect();
        return next;
      }
    }
    if (c >= 0x80) {
      return other(at);
    }
    return switch (Chars.ascii(c)) {
      case Chars.APOSTROPHE -> apostrophe(at);
      case Chars.DOT, Chars.COMMA -> numberMark(at);
      case Chars.AMPERSAND -> ampersand(at);
      case Chars.DOLLAR -> dollarAfterLetters(at);
      default -> NONE;
    };
  }

  private int other(int at) {
    int cp = glyphs.codePoint(at);
    int next = at + Character.charCount(cp);
    if (Chars.isApostrophe(cp)) {
      return apostrophe(at);
    }
    if (Chars.isIgnorable(cp)) {
      return next;
    }
    boolean diacritic = Chars.isDiacritic(cp);
    if (!diacritic && (!Chars.isWord(cp) || Chars.isSpaceless(cp))) {
      return NONE;
    }
    word.suspect();
    String folded = Folding.fold(cp);
    int mark = diacritic ? cp : folded.charAt(0);
    boolean composed = Word.isCombining(mark) && word.composeForm(mark);
    if (!composed && !diacritic) {
      word.append(folded);
    }
    word.end = next;
    return next;
  }

  private int apostrophe(int at) {
    if (!glyphs.startsRun(at + 1) || glyphs.endOfPossessive(at) >= 0) {
      return NONE;
    }
    if (Elisions.splits(word.form, word.formLength, glyphs.codePoint(at + 1))) {
      word.elided = true;
      word.resume = at + 1;
      return NONE;
    }
    int thousands = numerals.takeThousands(at, word);
    if (thousands >= 0) {
      return thousands;
    }
    word.suspect();
    return take(at, '\'');
  }

  private int ampersand(int at) {
    boolean inside =
        word.endsWithLetter()
            && glyphs.startsRun(at + 1)
            && Chars.isLetter(glyphs.codePoint(at + 1));
    return inside ? take(at, '&') : NONE;
  }

  private int numberMark(int at) {
    if (!glyphs.isDigit(at - 1) || !glyphs.isDigit(at + 1)) {
      return NONE;
    }
    int thousands = numerals.takeThousands(at, word);
    if (thousands >= 0) {
      return thousands;
    }
    return text[at] == '.' ? take(at, '.') : NONE;
  }

  private int take(int at, char c) {
    word.append(c);
    word.end = at + 1;
    return at + 1;
  }

  /** US$100: the letters turn out to be part of the money's sign. */
  private int dollarAfterLetters(int at) {
    List<String> dollars = Currencies.ofDollar(text, word.start, at - word.start);
    if (dollars.isEmpty() || !glyphs.isDigit(at + 1)) {
      return NONE;
    }
    word.currencies = dollars;
    word.formLength = 0;
    word.suspect();
    return at + 1;
  }

  /** Single letters parted by dots: U.S., a.m., J.K.; false and nothing taken when it is none. */
  private boolean acronym(int from) {
    int stop = from;
    int letters = 0;
    for (int at = from; at == stop && glyphs.isLoneLetter(at); at += 2) {
      letters++;
      stop = glyphs.is(at + 1, '.') ? at + 2 : at + 1;
    }
    if (letters < 2) {
      return false;
    }
    for (int at = from; at < stop; at += 2) {
      word.append(Folding.fold(text[at]));
    }
    word.acronym = true;
    word.suspect();
    word.end = stop;
    wordEnd.take(stop, word);
    return true;
  }

  /** A character of a script without spaces, with its marks. */
  private void character(int from, int cp) {
    int at = from + Character.charCount(cp);
    while (at < limit && Chars.isMark(glyphs.codePoint(at))) {
      at += Character.charCount(glyphs.codePoint(at));
    }
    word.character = true;
    word.end = at;
    word.resume = at;
    word.appendCharacter(text, from, at);
  }
}
