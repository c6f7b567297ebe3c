package dev.morgue.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Words of names are cut and found as the plain definition says. */
class NameWordsTest {

  private static final long SEED = 1_871;

  private static final List<String> SYLLABLES =
      List.of(
          ("a ba che da el fi gra ho ij ka lo mü na ou po qu ri sch ta tsch u vi wo xi y zh ov of is h"
                  + " hh w с ко вле محم ها 金 の 김 ψ")
              .split(" ", -1));

  private static final List<String> PIECES =
      List.of(
          "Jane", "Doe", " ", " ", ".", "-", "‑", "–", ",", "'", "’", "ʼ", "`", "4", "Ⅻ", "e\u0301",
          "МакКейн", "😀", "\ud83d", "_", "McKay", "J", "II", "\t");

  private final Random random = new Random(SEED);

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private PersonName.Part part() {
    StringBuilder word = new StringBuilder();
    for (int n = 1 + random.nextInt(6); n > 0; n--) {
      word.append(one(SYLLABLES));
    }
    return PersonName.Part.of(new NameCutter.Word(word.toString(), false, random.nextInt(9) == 0));
  }

  @Test
  void findsEveryWordThatComparingFinds() {
    List<PersonName.Part> held = new ArrayList<>();
    NameWords.Builder builder = new NameWords.Builder();
    for (int i = 0; i < 3_000; i++) {
      builder.add(part(), i);
    }
    NameWords words = builder.build();
    for (int word = 0; words.has(word); word++) {
      held.add(words.part(word));
    }
    int found = 0;
    for (int i = 0; i < 400; i++) {
      PersonName.Part typed = part();
      double least = i % 2 == 0 ? NameMatch.SAME : NameMatcher.LEAST_LIKE;
      int[] expected =
          IntStream.range(0, held.size())
              .filter(word -> NameMatcher.likeness(typed, held.get(word)) >= least)
              .toArray();
      found += expected.length;
      assertThat(words.like(typed, least)).as("seed %d: %s", SEED, typed).isEqualTo(expected);
    }
    assertThat(found).isGreaterThan(2_000);
  }

  private static final Pattern WORD = Pattern.compile("([-‐‑–]?)([\\p{L}\\p{M}\\p{N}'’ʻʼ`]+)");

  /** The words as a pattern has them. */
  private static List<NameCutter.Word> cut(String text) {
    List<NameCutter.Word> words = new ArrayList<>();
    Matcher each = WORD.matcher(text);
    while (each.find()) {
      String letters = each.group(2).replaceAll("[^\\p{L}\\p{M}]", "");
      boolean dot = text.startsWith(".", each.end());
      if (!letters.isEmpty()) {
        boolean hyphened = !each.group(1).isEmpty() && each.start() > 0;
        words.add(new NameCutter.Word(letters, hyphened, dot));
      }
    }
    return words;
  }

  @Test
  void cutsNamesIntoWords() {
    TreeSet<Integer> lengths = new TreeSet<>();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(8); n > 0; n--) {
        text.append(one(PIECES));
      }
      List<NameCutter.Word> expected = cut(text.toString());
      lengths.add(expected.size());
      if (expected.size() != 1) { // a single one is looked at for words written together
        assertThat(NameCutter.words(text.toString()))
            .as("seed %d: '%s'", SEED, text)
            .isEqualTo(expected);
      }
    }
    assertThat(lengths).contains(0, 2, 3, 4);
  }
}
