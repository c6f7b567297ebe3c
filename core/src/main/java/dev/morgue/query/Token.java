package dev.morgue.query;

/**
 * A sign or word of a query.
 *
 * @param kind what it is
 * @param text the word, the phrase without quotes, or the field's name
 * @param start where it begins in the query
 * @param end after its last character
 */
record Token(Kind kind, String text, int start, int end) {

  enum Kind {
    WORD,
    PHRASE,
    FIELD,
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,
    END
  }
}
