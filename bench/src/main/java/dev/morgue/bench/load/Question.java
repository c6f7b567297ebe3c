package dev.morgue.bench.load;

import java.util.List;

/**
 * One question.
 *
 * @param words lower-case words of letters alone, as many as the kind needs; for a person the name
 */
record Question(QuestionKind kind, List<String> words) {

  /** The year that {@link QuestionKind#ALL_OF_TWO_IN_YEAR} asks for. */
  static final int YEAR = 2015;

  /** How many hits an answer has. */
  static final int HITS = 10;

  Question {
    words = List.copyOf(words);
  }

  String word() {
    return words.getFirst();
  }
}
