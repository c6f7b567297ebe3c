package dev.morgue.bench.load;

import dev.morgue.Article;
import dev.morgue.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * Words to ask for, by how many articles of a sample have them. Only words of four letters or more:
 * stop words are not asked for, as the yardstick does not index them.
 *
 * @param common in a tenth of the sample or more
 * @param mid in half a per cent to two per cent
 * @param pairs words that follow each other somewhere, at least one of them common or mid
 * @param people whole names
 */
record Vocabulary(
    List<String> common, List<String> mid, List<List<String>> pairs, List<String> people) {

  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern WORD = Pattern.compile("[a-z]{4,}");
  private static final Pattern TWO = Pattern.compile("\\b([a-z]{4,}) ([a-z]{4,})\\b");

  Vocabulary {
    common = List.copyOf(common);
    mid = List.copyOf(mid);
    pairs = List.copyOf(pairs);
    people = List.copyOf(people);
  }

  /**
   * The vocabulary of a sample.
   *
   * @throws IllegalArgumentException if the sample is too small to have words of every kind
   */
  static Vocabulary of(List<Article> sample) {
    Map<String, Integer> counts = new HashMap<>();
    Set<String> people = new HashSet<>();
    for (Article article : sample) {
      Set<String> seen = new HashSet<>();
      for (String word : APART.split(article.searchedText().toLowerCase(Locale.ROOT), -1)) {
        if (isAsked(word) && seen.add(word)) {
          counts.merge(word, 1, Integer::sum);
        }
      }
      article.names(Name.Kind.PERSON).forEach(name -> people.add(name.text()));
    }
    List<String> common = between(counts, sample.size() / 10.0, sample.size());
    List<String> mid = between(counts, sample.size() / 200.0, sample.size() / 50.0);
    List<List<String>> pairs = pairs(sample, new HashSet<>(common), new HashSet<>(mid));
    List<String> names = people.stream().sorted().toList();
    if (common.isEmpty() || mid.isEmpty() || pairs.isEmpty() || names.isEmpty()) {
      throw new IllegalArgumentException(
          "a sample of " + sample.size() + " articles is too small to take questions from");
    }
    return new Vocabulary(common, mid, pairs, names);
  }

  private static boolean isAsked(String word) {
    return WORD.matcher(word).matches() && !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word);
  }

  private static List<String> between(Map<String, Integer> counts, double least, double most) {
    List<String> words = new ArrayList<>();
    counts.forEach((word, count) -> {
      if (count >= least && count <= most) {
        words.add(word);
      }
    });
    words.sort(
        Comparator.comparing((String word) -> counts.getOrDefault(word, 0))
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    return words;
  }

  private static List<List<String>> pairs(
      List<Article> sample, Set<String> common, Set<String> mid) {
    Set<List<String>> pairs = new HashSet<>();
    for (Article article : sample) {
      TWO.matcher(article.body())
          .results()
          .map(m -> List.of(m.group(1), m.group(2)))
          .filter(pair -> pair.stream().allMatch(Vocabulary::isAsked))
          .filter(pair -> pair.stream().anyMatch(w -> common.contains(w) || mid.contains(w)))
          .forEach(pairs::add);
    }
    return pairs.stream().sorted(Comparator.comparing(List::toString)).toList();
  }
}
