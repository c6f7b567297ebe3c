package dev.morgue.tagging.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.tagging.places.Gazetteer;
import dev.morgue.tagging.places.Renown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentenceTest {

  private static List<String> nearCapitals(String text) {
    Sentence sentence = new Sentence();
    sentence.read(
        text, 0, text.length(), new Vocabulary(Clusters.of(Map.of()), WordLists.standard(), null));
    List<String> near = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isNearCapital(i)) {
        near.add(text.substring(sentence.tokens.start(i), sentence.tokens.end(i)));
      }
    }
    return near;
  }

  @Test
  void smallLettersJoinedToANameCanBePartOfIt() {
    assertThat(nearCapitals("It was so that there was no Park Min-ho in the room"))
        .containsExactly("It", "was", "no", "Park", "Min", "-", "ho");
    assertThat(nearCapitals("We heard they said that al-Amin was out"))
        .containsExactly("We", "heard", "al", "-", "Amin", "was");
    assertThat(nearCapitals("We heard they said that Sa \u2019 id was out"))
        .containsExactly("We", "heard", "that", "Sa", "\u2019", "id");
  }

  @Test
  void othersBesideANameAreOnlyLookedAtOneWordFar() {
    assertThat(nearCapitals("We knew then that he saw Quill, she said"))
        .containsExactly("We", "knew", "saw", "Quill", ",");
  }

  @Test
  void aSentenceThatBeginsSmallIsLookedAtAsAWhole() {
    assertThat(nearCapitals("i am from north kerala , friend")).hasSize(7);
    assertThat(nearCapitals("\"then we went home")).hasSize(5);
    assertThat(nearCapitals("\u05e9\u05dc\u05d5\u05dd then we went home")).isEmpty();
  }

  @Test
  void aSmallWordThatNamesAWellKnownPlaceIsLookedAt() {
    Sentence sentence = new Sentence();
    String text = "Is there any privacy in kerala for us?";
    sentence.read(
        text,
        0,
        text.length(),
        new Vocabulary(Clusters.of(Map.of()), WordLists.standard(), Gazetteer.standard()));
    assertThat(sentence.isNearCapital(5)).isTrue();
    assertThat(sentence.isNearCapital(3)).isFalse();
  }

  private static List<Integer> knownParts(String text) {
    Sentence sentence = new Sentence();
    sentence.read(
        text,
        0,
        text.length(),
        new Vocabulary(Clusters.of(Map.of()), WordLists.standard(), Gazetteer.standard()));
    return IntStream.range(0, sentence.size()).mapToObj(sentence::knownPart).toList();
  }

  @Test
  void theLongestKnownPlaceIsFoundWithinARunOfCapitals() {
    int first = KnownNames.part(KnownNames.FIRST, Renown.LARGE);
    int inside = KnownNames.part(KnownNames.INSIDE, Renown.LARGE);
    int last = KnownNames.part(KnownNames.LAST, Renown.LARGE);
    int only = KnownNames.part(KnownNames.ONLY, Renown.LARGE);
    int none = KnownNames.NONE;
    assertThat(knownParts("Met Salt Lake City Utah Zorblats"))
        .containsExactly(none, first, inside, last, only, none);
    assertThat(knownParts("Between Kenya and Tanzania")).containsExactly(none, only, none, only);
  }

  @Test
  void placesOfSeveralSmallWordsAreFoundWhereASentenceBeginsSmall() {
    int first = KnownNames.part(KnownNames.FIRST, Renown.LARGE);
    int last = KnownNames.part(KnownNames.LAST, Renown.LARGE);
    int only = KnownNames.part(KnownNames.ONLY, Renown.LARGE);
    int none = KnownNames.NONE;
    assertThat(knownParts("we left san francisco california"))
        .containsExactly(none, none, first, last, only);
    assertThat(knownParts("We left san francisco")).doesNotContain(first, last);
    assertThat(knownParts("in san , francisco"))
        .as("a name does not run over a comma")
        .doesNotContain(first);
  }
}
