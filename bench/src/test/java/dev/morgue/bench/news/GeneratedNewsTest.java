package dev.morgue.bench.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.morgue.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** That a generated archive has the shape of a real one. */
class GeneratedNewsTest {
  private static final int COUNT = 4_000;
  private static final List<GeneratedArticle> ARTICLES = articles();

  private static List<GeneratedArticle> articles() {
    NewsGenerator generator = new NewsGenerator(2024, COUNT);
    return IntStream.range(0, COUNT).mapToObj(generator::article).toList();
  }

  @Test
  void lengthsAreLogNormalAroundTheMedian() {
    double[] logarithms =
        ARTICLES.stream()
            .filter(article -> article.copy() == null)
            .mapToDouble(article -> Math.log(words(article).size()))
            .sorted()
            .toArray();
    double mean = Arrays.stream(logarithms).average().orElseThrow();
    double deviation =
        Math.sqrt(Arrays.stream(logarithms).map(l -> (l - mean) * (l - mean)).average().orElse(0));

    assertThat(Math.exp(logarithms[logarithms.length / 2])).isBetween(420.0, 500.0);
    assertThat(deviation).isCloseTo(0.6, within(0.05));
  }

  @Test
  void noBodyIsShorterOrLongerThanPromised() {
    for (GeneratedArticle article : ARTICLES) {
      assertThat(words(article).size()).as(article.id()).isBetween(28, 8_000);
      assertThat(article.story().body()).doesNotStartWith(" ").doesNotContain("  ", "\n\n\n", ",.");
    }
  }

  @Test
  void functionWordsAreAsFrequentAsInEnglish() {
    Map<String, Integer> counts = new HashMap<>();
    int total = 0;
    for (GeneratedArticle article : ARTICLES) {
      for (String word : words(article)) {
        counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
        total++;
      }
    }
    assertThat((double) counts.get("the") / total).isBetween(0.05, 0.08);
    for (String word : List.of("a", "of", "in", "and", "to")) {
      assertThat((double) counts.get(word) / total).as(word).isBetween(0.015, 0.04);
    }
    // An open vocabulary: it grows with every text, and nearly half of it is seen once.
    long once = counts.values().stream().filter(count -> count == 1).count();
    assertThat(counts.size()).isGreaterThan(80_000);
    assertThat((double) once / counts.size()).isBetween(0.3, 0.65);
  }

  @Test
  void theTextHasWhatMakesNewsHardToRead() {
    String all =
        ARTICLES.stream().map(article -> article.story().body()).collect(Collectors.joining("\n"));

    assertThat(all)
        .contains("“", "\"", "’s ", "'s ", "s' ", "U.S. ", " Inc.", "Sen. ", "St. ", "Mr. ")
        .containsPattern("[$£€]\\d+(\\.\\d)? (m|b)illion")
        .containsPattern("\\d,\\d{3} ")
        .containsPattern("\\d+(\\.\\d)? percent")
        .containsPattern("\\d{1,2}(:30)? [ap]\\.m\\.")
        .containsPattern("(Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\. \\d{1,2}, (19|20)\\d\\d")
        .containsPattern("\\p{Lu}{4,}, \\p{Lu}[a-z]+\\. — ");
  }

  @Test
  void datesLieInTwentyYearsAtTheirOwnPrecision() {
    Map<Integer, Integer> years = new HashMap<>();
    Map<Integer, Integer> lengths = new HashMap<>();
    for (GeneratedArticle article : ARTICLES) {
      String date = article.publication().date();
      lengths.merge(date == null ? 0 : date.length(), 1, Integer::sum);
      if (date != null) {
        PartialDate read = PartialDate.parse(date);
        assertThat(read.earliest()).isBetween("2005-01-01", "2024-12-31");
        years.merge(read.year(), 1, Integer::sum);
      }
    }
    assertThat(years).hasSize(20);
    assertThat(years.get(2023)).isGreaterThan(2 * years.get(2006));
    // None, a year, a month, a day, with a time, with Z, with an offset.
    assertThat(lengths.keySet()).containsExactlyInAnyOrder(0, 4, 7, 10, 16, 20, 25);
    assertThat(lengths.get(0) / (double) COUNT).isCloseTo(0.02, within(0.01));
  }

  @Test
  void oneArticleOfTwentyArrivesLate() {
    int late = 0;
    PartialDate newest = PartialDate.parse("2005-01-01");
    for (GeneratedArticle article : ARTICLES) {
      String date = article.publication().date();
      if (date != null && date.length() >= 10) {
        PartialDate day = PartialDate.parse(date.substring(0, 10));
        late += day.latest().isBefore(newest.earliest()) ? 1 : 0;
        newest = day.earliest().isAfter(newest.earliest()) ? day : newest;
      }
    }
    // Of those that come late, some come by less than the days between two articles.
    assertThat(late / (double) COUNT).isBetween(0.02, 0.055);
  }

  @Test
  void whatAnArticleNamesStandsInIt() {
    for (GeneratedArticle article : ARTICLES) {
      if (article.copy() != null) {
        continue;
      }
      Story story = article.story();
      String text =
          (story.headline() + "\n" + story.deck() + "\n" + story.body()).replace('’', '\'');
      String withDateline = text + "\n" + story.dateline();
      assertThat(story.people()).as(article.id()).allMatch(text::contains);
      assertThat(story.places())
          .as(article.id())
          .allMatch(place -> text.contains(place) || isDateline(place, withDateline));
      assertThat(story.organisations())
          .as(article.id())
          .allMatch(name -> text.contains(name) || text.endsWith(name.replaceAll("\\.$", "")));
    }
  }

  @Test
  void someNamesSourcesAndReportersAreMuchCommonerThanOthers() {
    List<Integer> people = frequencies(article -> article.story().people());
    List<Integer> sources = frequencies(article -> List.of(article.publication().source()));

    assertThat(people.size()).isGreaterThan(3_000);
    assertThat(people.getFirst()).isGreaterThan(40);
    assertThat(people.get(people.size() / 2)).isLessThan(4);
    assertThat(sources.size()).isBetween(150, 200);
    assertThat(sources.getFirst()).isGreaterThan(20 * sources.getLast());
  }

  @Test
  void sourcesHaveNamesAndHostsOfTheirOwn() {
    WhoIsWho whoIsWho = new WhoIsWho();
    List<Masthead> all =
        IntStream.range(0, Masthead.COUNT).mapToObj(rank -> Masthead.of(rank, whoIsWho)).toList();

    assertThat(all).extracting(Masthead::name).doesNotHaveDuplicates();
    assertThat(all).extracting(Masthead::host).doesNotHaveDuplicates();
    assertThat(all)
        .extracting(Masthead::host)
        .allMatch(host -> host.matches("www\\.[a-z]+\\.example"));
  }

  @Test
  void anEventMakesItsNamesAndWordsBurst() {
    // About ten days of a large archive, and ten days some years before.
    NewsGenerator large = new NewsGenerator(5, 1_000_000);
    List<GeneratedArticle> now = slice(large, 800_000);
    List<GeneratedArticle> before = slice(large, 500_000);

    assertThat(bursts(article -> article.story().keywords(), now, before)).isGreaterThan(40);
    assertThat(bursts(article -> article.story().people(), now, before)).isGreaterThan(120);
  }

  /** How many values five or more of the articles have, and none of the earlier ones. */
  private static long bursts(
      Function<GeneratedArticle, List<String>> values,
      List<GeneratedArticle> now,
      List<GeneratedArticle> before) {
    Set<String> known = counts(before, values).keySet();
    return counts(now, values).entrySet().stream()
        .filter(entry -> entry.getValue() >= 5 && !known.contains(entry.getKey()))
        .count();
  }

  private static List<GeneratedArticle> slice(NewsGenerator generator, int first) {
    return IntStream.range(first, first + 2_000).mapToObj(generator::article).toList();
  }

  private static boolean isDateline(String place, String text) {
    return text.contains(place.toUpperCase(Locale.ROOT));
  }

  private static List<Integer> frequencies(Function<GeneratedArticle, List<String>> values) {
    List<Integer> frequencies = new ArrayList<>(counts(ARTICLES, values).values());
    frequencies.sort((a, b) -> Integer.compare(b, a));
    return frequencies;
  }

  private static Map<String, Integer> counts(
      List<GeneratedArticle> articles, Function<GeneratedArticle, List<String>> values) {
    Map<String, Integer> counts = new HashMap<>();
    articles.forEach(
        article -> values.apply(article).forEach(value -> counts.merge(value, 1, Integer::sum)));
    return counts;
  }

  private static List<String> words(GeneratedArticle article) {
    return Arrays.stream(article.story().body().split("[\\s“”\",.;?—]+"))
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }
}
