package dev.morgue.bench.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;

/** Draws questions from a vocabulary, always the same for a seed. Not thread-safe. */
final class Questions {
  private static final int PREFIX = 4;

  private final Vocabulary words;
  private final SplittableRandom dice;
  private final long seed;

  /** The same pairs for each kind that asks for two words, so that the kinds can be compared. */
  private final Deque<List<String>> pairs = new ArrayDeque<>();

  Questions(Vocabulary words, long seed) {
    this.words = words;
    this.seed = seed;
    dice = new SplittableRandom(seed);
  }

  List<Question> draw(QuestionKind kind, int count) {
    List<Question> questions = new ArrayList<>();
    SplittableRandom pairDice = new SplittableRandom(seed);
    pairs.clear();
    for (int i = 0; i < count; i++) {
      pairs.add(List.of(one(words.common(), pairDice), one(words.common(), pairDice)));
    }
    for (int i = 0; i < count; i++) {
      questions.add(new Question(kind, words(kind)));
    }
    return questions;
  }

  private List<String> words(QuestionKind kind) {
    return switch (kind) {
      case COMMON_WORD, NEWEST, PAGE -> List.of(one(words.common()));
      case MID_WORD -> List.of(one(words.mid()));
      case ALL_OF_TWO, WITHIN_FIVE, IN_ORDER, SAME_SENTENCE, SAME_PARAGRAPH, NOT_WITHIN ->
          pairs.removeFirst();
      case ALL_OF_TWO_IN_YEAR -> List.of(one(words.common()), one(words.common()));
      case ANY_OF_THREE -> List.of(one(words.common()), one(words.mid()), one(words.mid()));
      case PHRASE -> one(words.pairs());
      case PREFIX -> List.of(one(words.mid()).substring(0, PREFIX));
      case EVERYTHING -> List.of();
      case BAG -> List.of(mixed(0), mixed(1), mixed(2), mixed(3));
      case PERSON -> List.of(one(words.people()));
    };
  }

  /** Every other word of a bag is common. */
  private String mixed(int place) {
    return one(place % 2 == 0 ? words.common() : words.mid());
  }

  private <T> T one(List<T> from) {
    return one(from, dice);
  }

  private static <T> T one(List<T> from, SplittableRandom dice) {
    return from.get(dice.nextInt(from.size()));
  }
}
