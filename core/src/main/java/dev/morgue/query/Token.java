package dev.morgue.query;

/**
 * A sign or word of a query.
 *
 * @param kind what it is
 * @param text the word, the phrase without quotes, the field's name, the connector
 * @param start where it begins in the query
 * @param end after its last character
 */
record Token(Kind kind, String text, int start, int end) {

  enum Kind {
    /** A bare word, with its signs. */
    WORD,
    /** What stood in quotation marks. */
    PHRASE,
    /** What stood in curly brackets. */
    BRACED,
    /** What stood between slashes after {@code re:}. */
    REGEX,
    /** The name of a field, which takes what follows. */
    FIELD,
    /** The same, but names count as typed: {@code person:=x}. */
    FIELD_AS_TYPED,
    /** A date, number or range of them, after such a field. */
    VALUE,
    /** A place and a distance, after {@code near:}. */
    AROUND,
    /** The name of a function, which takes what follows: {@code caps}, {@code atleast3}. */
    FUNCTION,
    /** How many moves the phrase before may take. */
    SLOP,
    /** Within how many first words the operand before must stand. */
    FIRST,
    /** How much the operand before counts. */
    BOOST,
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,
    /** A proximity connector, as {@link Proximity#toString} writes it. */
    NEAR,
    END
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isField() {
    return kind == Kind.FIELD || kind == Kind.FIELD_AS_TYPED;
  }

  /** Whether something may begin here that can be searched. */
  boolean startsUnit() {
    return switch (kind) {
      case WORD, PHRASE, BRACED, REGEX, FIELD, FIELD_AS_TYPED, VALUE, AROUND, FUNCTION, OPEN ->
          true;
      case SLOP, FIRST, BOOST, CLOSE, AND, OR, NOT, NEAR, END -> false;
    };
  }

  boolean isLink() {
    return kind == Kind.AND || kind == Kind.OR || kind == Kind.NOT || kind == Kind.NEAR;
  }

  boolean isSuffix() {
    return kind == Kind.SLOP || kind == Kind.FIRST || kind == Kind.BOOST;
  }
}
