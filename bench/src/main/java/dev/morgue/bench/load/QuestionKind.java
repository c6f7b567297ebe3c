package dev.morgue.bench.load;

/** What is asked; each kind is a row of the table. */
enum QuestionKind {
  /** A word in a tenth of the articles or more. */
  COMMON_WORD("common word"),
  /** A word in about one article of a hundred. */
  MID_WORD("mid word"),
  /** Two words, both in an article. */
  ALL_OF_TWO("a AND b"),
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

  /** The row's name. */
  String label() {
    return label;
  }
}
