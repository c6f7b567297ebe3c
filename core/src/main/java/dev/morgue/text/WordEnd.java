package dev.morgue.text;

/** What may follow a finished run of letters: a sign, a possessive, a currency, a hyphen. */
final class WordEnd {
  private final Glyphs glyphs;
  private final Money money;
  private final Numerals numerals;

  WordEnd(Glyphs glyphs, Money money, Numerals numerals) {
    this.glyphs = glyphs;
    this.money = money;
    this.numerals = numerals;
  }

  /** Ends the word, whose letters ended here, and says where cutting goes on. */
  void take(int at, Word word) {
    int stop = at;
    if (word.end == at) {
      stop = possessive(signs(at, word), word);
      if (stop == at && word.currencies.isEmpty() && glyphs.isDigit(word.start)) {
        stop = currencyAfter(at, word);
      }
      word.end = stop;
    }
    word.resume = stop;
    if (word.end == stop && glyphs.isHyphen(stop) && glyphs.startsRun(stop + 1)) {
      word.hyphen = true;
      word.resume = stop + 1;
    }
  }

  /** C++, C# and A+ are words; the plus of Disney+ and LGBTQ+ is only printed. */
  private int signs(int at, Word word) {
    boolean plus = glyphs.is(at, '+');
    if (!plus && !glyphs.is(at, '#') || !word.endsWithLetter()) {
      return at;
    }
    char sign = plus ? '+' : '#';
    boolean single = word.formLength == 1;
    int stop = plus && glyphs.is(at + 1, '+') ? at + 2 : at + 1;
    if (!single && !plus || glyphs.is(stop, sign) || glyphs.isRun(stop)) {
      return at;
    }
    for (int i = at; i < stop && single; i++) {
      word.append(sign);
    }
    word.suspect();
    return stop;
  }

  /** Drops 's, which a decade keeps: the 1980's are the 1980s, the 747's engine is the 747. */
  private int possessive(int at, Word word) {
    int end = glyphs.endOfPossessive(at);
    if (end < 0) {
      return at;
    }
    if (numerals.isDecade(word)) {
      word.append('s');
    }
    word.suspect();
    return end;
  }

  private int currencyAfter(int at, Word word) {
    word.currencies = money.signAfter(at);
    if (word.currencies.isEmpty()) {
      word.currencies = money.codeAfter(at);
      word.currencyIsWord = !word.currencies.isEmpty();
      return at;
    }
    if (glyphs.isInlineSpace(at)) {
      return at;
    }
    word.suspect();
    return at + Character.charCount(glyphs.codePoint(at));
  }
}
