package dev.morgue.tagging.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    assertThat(nearCapitals("there was no Park Min-ho in the room"))
        .containsExactly("no", "Park", "Min", "-", "ho");
    assertThat(nearCapitals("they said that al-Amin was out"))
        .containsExactly("al", "-", "Amin", "was");
    assertThat(nearCapitals("they said that Sa \u2019 id was out"))
        .containsExactly("that", "Sa", "\u2019", "id");
  }

  @Test
  void othersBesideANameAreOnlyLookedAtOneWordFar() {
    assertThat(nearCapitals("then he saw Quill, she said")).containsExactly("saw", "Quill", ",");
  }
}
