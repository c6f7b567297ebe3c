package dev.morgue.bench.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoinedWordsTest {

  @Test
  void noTwoNumbersGiveTheSameWord() {
    Set<String> words = new HashSet<>();
    int count = CoinedWords.TWO_SYLLABLES + 100_000;
    for (int number = 0; number < count; number++) {
      words.add(CoinedWords.word(number));
    }

    assertThat(words).hasSize(count);
  }

  @Test
  void frequentWordsAreShorterThanRareOnes() {
    assertThat(averageLength(0)).isLessThan(averageLength(3_000_000));
  }

  @Test
  void wordsAreLowerCaseLettersAndNamesHaveACapital() {
    for (int number = 0; number < 10_000_000; number += 9_973) {
      assertThat(CoinedWords.word(number)).matches("[a-z]{4,14}");
      assertThat(CoinedWords.name(number)).matches("[A-Z][a-z]{3,13}");
    }
  }

  private static double averageLength(int first) {
    int letters = 0;
    for (int number = first; number < first + 1000; number++) {
      letters += CoinedWords.word(number).length();
    }
    return letters / 1000.0;
  }
}
