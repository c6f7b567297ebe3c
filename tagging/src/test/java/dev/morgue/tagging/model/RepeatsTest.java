package dev.morgue.tagging.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RepeatsTest {
  private static final int N = Labels.COUNT;
  private static final int PERSON = Labels.only(0);
  private static final int PLACE = Labels.only(1);

  private final Vocabulary vocabulary =
      new Vocabulary(Clusters.of(Map.of()), WordLists.standard(), null);
  private final Lattice lattice = new Lattice(new float[N * N]);
  private final Stretches stretches = new Stretches();
  private final Repeats repeats = new Repeats();

  private void add(String word, int label, float score) {
    int at = stretches.begin(1);
    stretches.add(vocabulary.word(word, 0, word.length()), 0, word.length());
    stretches.scores[at + label] = score;
  }

  private int label(int stretch) {
    lattice.load(stretches.scores, stretch, 1);
    repeats.addTo(lattice, stretch, 1);
    int[] labels = new int[1];
    lattice.best(labels);
    return labels[0];
  }

  @Test
  void aWordThatIsSureOnceIsTheSameElsewhere() {
    add("Okafor", PERSON, 12);
    add("Lisbon", PLACE, 2);
    add("Okafor", PLACE, 0.5f);
    repeats.count(stretches, lattice);
    assertThat(label(0)).isEqualTo(PERSON);
    assertThat(label(1)).isEqualTo(PLACE);
    assertThat(label(2)).isEqualTo(PERSON);
  }

  @Test
  void aWordThatStandsOnceIsLeftAlone() {
    add("Okafor", PERSON, 12);
    add("Lisbon", PLACE, 0.5f);
    repeats.count(stretches, lattice);
    label(1);
    assertThat(lattice.scores[PLACE]).isEqualTo(0.5f);
    assertThat(lattice.scores[PERSON]).isZero();
  }

  @Test
  void wordsWithoutCapitalsDoNotRepeat() {
    add("ferry", Labels.OUTSIDE, 12);
    add("ferry", PLACE, 0.5f);
    repeats.count(stretches, lattice);
    assertThat(label(1)).isEqualTo(PLACE);
  }

  @Test
  void aFurtherTextKnowsNothingOfTheOneBefore() {
    add("Okafor", PERSON, 12);
    add("Okafor", PERSON, 12);
    repeats.count(stretches, lattice);
    stretches.clear();
    add("Okafor", PLACE, 0.5f);
    repeats.count(stretches, lattice);
    assertThat(label(0)).isEqualTo(PLACE);
  }

  @Test
  void aShortTextAfterALongOneIsReadLikeAnyOther() {
    for (int i = 0; i < 3_000; i++) {
      add("Okafor" + i % 1_500, PERSON, 12);
    }
    repeats.count(stretches, lattice);
    assertThat(label(2_999)).isEqualTo(PERSON);
    stretches.clear();
    aWordThatIsSureOnceIsTheSameElsewhere();
  }
}
