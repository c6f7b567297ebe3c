package dev.morgue.bench.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearCopiesTest {
  private static final int COUNT = 3_000;
  private static final List<GeneratedArticle> ARTICLES = articles();
  private static final Map<String, GeneratedArticle> BY_ID =
      ARTICLES.stream().collect(Collectors.toMap(GeneratedArticle::id, Function.identity()));

  private static List<GeneratedArticle> articles() {
    NewsGenerator generator = new NewsGenerator(11, COUNT);
    return IntStream.range(0, COUNT).mapToObj(generator::article).toList();
  }

  @Test
  void eightOfAHundredAreCopiesOfFourKinds() {
    Map<CopyKind, Long> kinds =
        copies().stream()
            .collect(Collectors.groupingBy(copy -> copy.copy().kind(), Collectors.counting()));

    assertThat(copies().size() / (double) COUNT).isCloseTo(0.08, within(0.015));
    assertThat(kinds).hasSize(4);
    assertThat(kinds.values()).allMatch(count -> count > COUNT * 0.08 / 4 / 2);
  }

  @Test
  void theOriginalIsARecentEarlierArticleOfAnotherSource() {
    for (GeneratedArticle copy : copies()) {
      GeneratedArticle original = original(copy);
      int distance = ARTICLES.indexOf(copy) - ARTICLES.indexOf(original);

      assertThat(original.copy()).isNull();
      // 30, and the copies skipped on the way to an original
      assertThat(distance).isBetween(1, 40);
      assertThat(copy.publication().source()).isNotEqualTo(original.publication().source());
      assertThat(copy.publication().url()).isNotEqualTo(original.publication().url());
      assertThat(copy.story().people()).isEqualTo(original.story().people());
    }
  }

  @Test
  void aVerbatimCopyTellsTheSameStory() {
    for (GeneratedArticle copy : copies(CopyKind.VERBATIM)) {
      assertThat(copy.story()).isEqualTo(original(copy).story());
    }
  }

  @Test
  void aTruncatedCopyEndsWithAWholeParagraph() {
    int shorter = 0;
    for (GeneratedArticle copy : copies(CopyKind.TRUNCATED)) {
      String body = copy.story().body();
      String whole = original(copy).story().body();

      assertThat(whole).startsWith(body);
      assertThat(body.split("\\s+", -1).length).isGreaterThanOrEqualTo(30);
      if (body.length() < whole.length()) {
        assertThat(whole.substring(body.length())).startsWith("\n\n");
        shorter++;
      }
    }
    assertThat(shorter).isGreaterThan(copies(CopyKind.TRUNCATED).size() * 9 / 10);
  }

  @Test
  void anEditedCopySharesAllButAFewWords() {
    double shared = 0;
    for (GeneratedArticle copy : copies(CopyKind.EDITED)) {
      GeneratedArticle original = original(copy);
      assertThat(copy.story().headline()).isEqualTo(original.story().headline());
      shared += sharedPairs(copy, original) / copies(CopyKind.EDITED).size();
    }
    // Each edit breaks about two of the pairs of neighbours.
    assertThat(shared).isBetween(0.85, 0.97);
  }

  @Test
  void aRetitledCopyHasAnotherHeadlineToo() {
    for (GeneratedArticle copy : copies(CopyKind.RETITLED)) {
      assertThat(copy.story().headline()).isNotEqualTo(original(copy).story().headline());
      assertThat(sharedPairs(copy, original(copy))).isGreaterThan(0.7);
    }
  }

  private static double sharedPairs(GeneratedArticle copy, GeneratedArticle original) {
    Set<String> pairs = pairs(copy.story().body());
    Set<String> shared = new HashSet<>(pairs);
    shared.retainAll(pairs(original.story().body()));
    return (double) shared.size() / pairs.size();
  }

  private static Set<String> pairs(String body) {
    String[] words = body.split("\\s+", -1);
    Set<String> pairs = new HashSet<>();
    for (int i = 1; i < words.length; i++) {
      pairs.add(words[i - 1] + " " + words[i]);
    }
    return pairs;
  }

  private static List<GeneratedArticle> copies() {
    return ARTICLES.stream().filter(article -> article.copy() != null).toList();
  }

  private static List<GeneratedArticle> copies(CopyKind kind) {
    return copies().stream().filter(copy -> copy.copy().kind() == kind).toList();
  }

  private static GeneratedArticle original(GeneratedArticle copy) {
    return BY_ID.get(copy.copy().of());
  }
}
