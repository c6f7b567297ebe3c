package dev.morgue.text;

/** What a full stop after an abbreviation means for the sentence, by what follows it. */
enum AbbreviationRule {
  /** No abbreviation: the sentence ends before a capital, a digit or a quotation. */
  NONE,
  /** Something always follows in the same sentence: titles, vs., e.g. */
  NEVER,
  /** Part of a name: ends the sentence only before a word that starts sentences (The, He). */
  NAME,
  /** As {@link #NAME}, and also before the articles that surnames of other languages start with. */
  ORGANISATION,
  /** A state: after "City," ends the sentence before any capital, otherwise as an organisation. */
  STATE,
  /** A state written like a common word or name (Miss., Wash.): one only after "City,". */
  STATE_WORD,
  /** A month: goes on before a digit. */
  MONTH,
  /** A weekday: goes on before a digit or a month. */
  WEEKDAY,
  /** Announces a number (No., Vol., p.): goes on before a digit, a numeral or a lone letter. */
  NUMBER,
  /** a.m. and p.m.: goes on before a digit, a weekday, a month or a time zone. */
  CLOCK,
  /** Russian г. and гг.: "year" after a number, otherwise "city", a title. */
  YEAR,
  /** A lone small letter: goes on before a digit and before another letter of the kind. */
  LETTER,
  /** Often the last word (etc.); differs from no abbreviation in text without capitals only. */
  LAST
}
