package dev.morgue.query;

import java.util.List;

/** The tokens of a query, read one after the other. */
final class Tokens {

  private final List<Token> tokens;
  private int at;

  Tokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  Token peek() {
    return tokens.get(at);
  }

  /** The one after the next; the end when there is none. */
  Token peekSecond() {
    return tokens.get(Math.min(at + 1, tokens.size() - 1));
  }

  /** The last one taken. */
  Token last() {
    return tokens.get(Math.max(0, at - 1));
  }

  Token take() {
    return tokens.get(at++);
  }
}
