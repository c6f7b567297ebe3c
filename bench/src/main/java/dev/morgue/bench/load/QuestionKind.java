package dev.morgue.bench.load;

/** What is asked; each kind is a row of the table. */
enum QuestionKind {
  /** A word in a tenth of the articles or more. */
  COMMON_WORD("common word"),
  /** A word in about one article of a hundred. */
  MID_WORD("mid word"),
  /** Two words, both in an article. */
  ALL_OF_TWO("a AND b"),
  /** The same two words within five words of each other. */
  WITHIN_FIVE("a w/5 b"),
  /** The same two words within five words, in order. */
  IN_ORDER("a pre/5 b"),
  /** The same two words in one sentence. */
  SAME_SENTENCE("a w/s b"),
  /** The same two words in one paragraph. */
  SAME_PARAGRAPH("a w/p b"),
  /** The first without the second within five words. */
  NOT_WITHIN("a not w/5 b"),
  /** Any of three words. */
  ANY_OF_THREE("a OR b OR c"),
  /** Two words that follow each other. */
  PHRASE("phrase"),
  /** The first four letters of a word. */
  PREFIX("prefix"),
  /** Two words in an article of 2015. */
  ALL_OF_TWO_IN_YEAR("a AND b, one year"),
  /** A common word, newest first. */
  NEWEST("common word, newest first"),
  /** Every article, newest first. */
  EVERYTHING("everything, newest first"),
  /** Four words as a bag. */
  BAG("bag of four words"),
  /** A person's whole name. */
  PERSON("person"),
  /** A common word with three facets, months and two snippets a hit. */
  PAGE("page");

  private final String label;

  QuestionKind(String label) {
    this.label = label;
  }

  /** Whether it asks how near two words stand. */
  boolean isProximity() {
    return switch (this) {
      case WITHIN_FIVE, IN_ORDER, SAME_SENTENCE, SAME_PARAGRAPH, NOT_WITHIN -> true;
      default -> false;
    };
  }

  /** The row's name. */
  String label() {
    return label;
  }
}
