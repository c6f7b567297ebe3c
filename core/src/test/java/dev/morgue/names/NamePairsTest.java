package dev.morgue.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Pairs of names that may be one person's are found without comparing each with each. */
class NamePairsTest {

  private record Pair(String one, String other, NameMatch.Verdict verdict) {}

  private static Set<Pair> found(List<String> names, long most) {
    Set<Pair> found = new HashSet<>();
    NamePairs.find(
        names,
        most,
        (one, other, match) -> {
          assertThat(one).isLessThan(other);
          assertThat(found.add(new Pair(names.get(one), names.get(other), match.verdict())))
              .as("once")
              .isTrue();
        });
    return found;
  }

  private static Set<Pair> compared(List<String> names) {
    Set<Pair> all = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        NameMatch match = NameMatcher.compare(names.get(i), names.get(j));
        if (match.verdict() != NameMatch.Verdict.DIFFERENT) {
          all.add(new Pair(names.get(i), names.get(j), match.verdict()));
        }
      }
    }
    return all;
  }

  @Test
  void nothingIsFoundThatComparingKeepsApartAndHardlyAnythingIsMissed() {
    long seed = Long.getLong("morgue.seed", 21_401_451);
    List<Pair> same = new ArrayList<>();
    List<Pair> missed = new ArrayList<>();
    for (int round = 0; round < 10; round++) {
      List<String> names = new RandomNames(seed + round).some(200);
      Set<Pair> all = compared(names);
      Set<Pair> found = found(names, Long.MAX_VALUE);
      assertThat(all).containsAll(found);
      // a word alone is paired with the first whole name that ends in it, and with no other word
      for (Pair pair : all) {
        if (pair.verdict() == NameMatch.Verdict.SAME
            && isWhole(pair.one())
            && isWhole(pair.other())) {
          same.add(pair);
          if (!found.contains(pair)) {
            missed.add(pair);
          }
        }
      }
    }
    assertThat(missed.size()).as(missed + " of " + same.size()).isLessThan(same.size() / 10);
  }

  private static boolean isWhole(String name) {
    return PersonName.of(name).parts().size() > 1;
  }

  @Test
  void whoIsNotOnePersonIsNoPair() {
    assertThat(
            found(
                List.of(
                    "George W. Bush",
                    "George H. W. Bush",
                    "Kim Jong-il",
                    "Kim Jong-un",
                    "Edgar Vance Sr.",
                    "Edgar Vance Jr.",
                    "Ada Quill",
                    "Edna Quill",
                    "Beth A. Quill"),
                Long.MAX_VALUE))
        .isEmpty();
  }

  @Test
  void spellingsNicknamesAndBareSurnamesAreFound() {
    Set<Pair> found =
        found(
            List.of(
                "Volodymyr Zelensky",
                "Volodymyr Zelenskyy",
                "Зеленський, Володимир",
                "Bill Harwood",
                "William Harwood",
                "Zelensky",
                "Olena Zelensky"),
            Long.MAX_VALUE);
    assertThat(found)
        .extracting(Pair::one, Pair::other)
        .contains(
            tuple("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
            tuple("Volodymyr Zelensky", "Зеленський, Володимир"),
            tuple("Bill Harwood", "William Harwood"),
            tuple("Volodymyr Zelensky", "Zelensky"));
    assertThat(found).noneMatch(pair -> pair.other().equals("Olena Zelensky"));
  }

  @Test
  void theWorkIsBounded() {
    List<String> smiths = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      smiths.add("J. " + (char) ('A' + i % 26) + i / 26 + " Smith");
    }
    Set<Pair> few = found(smiths, 1_000);
    assertThat(few).hasSizeLessThanOrEqualTo(1_000);
  }

  @Test
  void theReasonIsSaid() {
    assertThat(NameLikeness.of("Volodymyr Zelensky", "Volodymyr Zelenskyy"))
        .containsExactly("Zelensky sounds as Zelenskyy");
    assertThat(NameLikeness.of("William Harwood", "Bill Harwood"))
        .containsExactly("William and Bill are forms of one name");
    assertThat(NameLikeness.of("J. Doe", "Jane Doe")).containsExactly("J. may be Jane");
    assertThat(NameLikeness.of("Jane Doe", "Jane Vance Doe")).containsExactly("only one has Vance");
    assertThat(NameLikeness.of("Edgar Vance", "Edgar Vance Jr."))
        .containsExactly("only one has Jr.");
    assertThat(NameLikeness.of("DOE, Jané", "Dr Jane Doe"))
        .containsExactly("the same but for capitals, accents, titles or order");
    assertThat(NameLikeness.of("Doe", "Jane Doe")).containsExactly("the name Doe alone");
  }

  @Test
  void aSurnameIsNoMiddleInitial() {
    assertThat(found(List.of("Otto W. Lund", "Otto Weir"), 100)).isEmpty();
    assertThat(found(List.of("Otto W. Lund", "Otto Lund"), 100)).hasSize(1);
    assertThat(found(List.of("Otto Weir", "O. W. Weir"), 100)).hasSize(1);
  }
}
