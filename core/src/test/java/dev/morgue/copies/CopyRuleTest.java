package dev.morgue.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopyRuleTest {

  private final Random random = new Random(42);

  private List<String> words(int count) {
    return IntStream.range(0, count)
        .mapToObj(i ->
            random
                .ints(4, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static boolean areCopies(List<String> one, List<String> other) {
    StoryText first = StoryText.of(String.join(" ", one));
    StoryText second = StoryText.of(String.join(" ", other));
    boolean copies = CopyRule.of(false).areCopies(first, second);
    assertThat(CopyRule.of(false).areCopies(second, first)).isEqualTo(copies);
    return copies;
  }

  private static List<String> joined(List<String> one, List<String> other) {
    List<String> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  @Test
  void aCutTextIsACopyAndARoundUpThatHoldsItIsNone() {
    List<String> story = words(400);
    List<String> piece = words(60);
    assertThat(areCopies(story, story.subList(0, 60))).isTrue();
    assertThat(areCopies(joined(words(120), joined(piece, words(200))), piece)).isFalse();
  }

  @Test
  void sharedBackgroundMakesNoCopy() {
    List<String> background = words(200);
    assertThat(areCopies(joined(words(100), background), joined(words(100), background))).isFalse();
    assertThat(areCopies(joined(background, words(100)), joined(background, words(100)))).isFalse();
  }

  @Test
  void aFormWithOtherFiguresIsNoCopy() {
    List<String> form = words(150);
    List<String> today = new ArrayList<>(form);
    List<String> yesterday = new ArrayList<>(form);
    for (int i = 0; i < 4; i++) {
      today.set(20 + 30 * i, "1" + i);
      yesterday.set(20 + 30 * i, "2" + i);
    }
    assertThat(areCopies(today, yesterday)).isFalse();
    today.set(20, "ten");
    assertThat(areCopies(today, new ArrayList<>(today))).isTrue();
  }

  @Test
  void oneWordInTwentyMayBeAnother() {
    List<String> story = words(300);
    List<String> edited = new ArrayList<>(story);
    for (int i = 0; i < edited.size(); i += 20) {
      edited.set(i, "edited");
    }
    assertThat(areCopies(story, edited)).isTrue();
    Collections.shuffle(edited, random);
    assertThat(areCopies(story, edited)).isFalse();
  }

  @Test
  void typeDoesNotMatter() {
    String plain = String.join(" ", words(50)) + " don't";
    String set = plain.toUpperCase(java.util.Locale.ROOT).replace("'", "\u2019").replace(" ", "\n");
    assertThat(StoryText.fingerprints(set)).isEqualTo(StoryText.fingerprints(plain));
  }

  @Test
  void textsThatShareEnoughWordsInARowShareAFingerprint() {
    for (int round = 0; round < 300; round++) {
      List<String> shared = words(StoryText.SURE);
      String one = text(words(random.nextInt(80)), shared, words(random.nextInt(80)));
      String other = text(words(random.nextInt(80)), shared, words(random.nextInt(80)));
      if (one.split(" ", -1).length < 40 || other.split(" ", -1).length < 40) {
        continue;
      }
      Set<Long> both = fingerprints(one);
      both.retainAll(fingerprints(other));
      assertThat(both).isNotEmpty();
    }
  }

  private static String text(List<String> before, List<String> shared, List<String> after) {
    return String.join(" ", joined(before, joined(shared, after)));
  }

  private static Set<Long> fingerprints(String text) {
    return Arrays.stream(StoryText.fingerprints(text))
        .boxed()
        .collect(Collectors.toCollection(HashSet::new));
  }

  @Test
  void aboutTwoOfEachWindowAreChosen() {
    int chosen = StoryText.fingerprints(String.join(" ", words(5_000))).length;
    assertThat(chosen).isBetween(5_000 * 2 / 33 * 8 / 10, 5_000 * 2 / 33 * 12 / 10);
    assertThat(StoryText.fingerprints(String.join(" ", words(39)))).isEmpty();
  }
}
