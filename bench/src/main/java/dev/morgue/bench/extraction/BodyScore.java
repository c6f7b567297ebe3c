package dev.morgue.bench.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * How well a page's text was found: the measures of article-extraction-benchmark (4-word shingles
 * as a multiset, normalised by the page) and of WCXB (words as a multiset, letter case aside).
 *
 * @param hit shingles of the gold that were found, as a share of all in either text
 * @param wrong shingles that are not in the gold, likewise
 * @param missed shingles of the gold that were not found, likewise
 * @param exact whether both have the same words in the same order
 * @param wordF1 of the words
 */
record BodyScore(double hit, double wrong, double missed, boolean exact, double wordF1) {
  private static final int SHINGLE = 4;

  static BodyScore of(String gold, String found) {
    List<String> goldWords = Words.of(gold);
    List<String> foundWords = Words.of(found);
    double[] shingles = compared(shingles(goldWords), shingles(foundWords));
    double sum = shingles[0] + shingles[1] + shingles[2];
    double scale = sum == 0 ? 1 : sum;
    return new BodyScore(
        shingles[0] / scale,
        shingles[1] / scale,
        shingles[2] / scale,
        goldWords.equals(foundWords),
        wordF1(Words.of(gold.toLowerCase(Locale.ROOT)), Words.of(found.toLowerCase(Locale.ROOT))));
  }

  private static double wordF1(List<String> gold, List<String> found) {
    if (gold.isEmpty() || found.isEmpty()) {
      return gold.isEmpty() && found.isEmpty() ? 1 : 0;
    }
    double[] c = compared(counts(gold), counts(found));
    return f1(c[0] / found.size(), c[0] / gold.size());
  }

  private static Map<List<String>, Integer> shingles(List<String> words) {
    Map<List<String>, Integer> counts = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - SHINGLE + 1); i++) {
      List<String> shingle = words.subList(i, Math.min(words.size(), i + SHINGLE));
      if (!shingle.isEmpty()) {
        counts.merge(shingle, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static Map<String, Integer> counts(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }

  /** In both, only in the second, only in the first. */
  private static <T> double[] compared(Map<T, Integer> gold, Map<T, Integer> found) {
    double both = 0;
    for (Map.Entry<T, Integer> entry : gold.entrySet()) {
      both += Math.min(entry.getValue(), found.getOrDefault(entry.getKey(), 0));
    }
    return new double[] {both, total(found) - both, total(gold) - both};
  }

  private static double total(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** The page's own F1 of the shingles. */
  double pageF1() {
    return f1(precision(), recall());
  }

  private double precision() {
    return wrong == 0 && missed == 0 ? 1 : hit == 0 ? 0 : hit / (hit + wrong);
  }

  private double recall() {
    return wrong == 0 && missed == 0 ? 1 : hit == 0 ? 0 : hit / (hit + missed);
  }

  /** Precision, recall and the F1 of these means over pages. */
  static double[] means(List<BodyScore> scores) {
    double[] precisions =
        scores.stream()
            .filter(s -> s.hit + s.wrong > 0)
            .mapToDouble(BodyScore::precision)
            .toArray();
    double[] recalls =
        scores.stream().filter(s -> s.hit + s.missed > 0).mapToDouble(BodyScore::recall).toArray();
    double precision = Arrays.stream(precisions).average().orElse(0);
    double recall = Arrays.stream(recalls).average().orElse(0);
    return new double[] {precision, recall, f1(precision, recall)};
  }

  /** The spread (standard deviation) of the mean F1 under resampling of the pages. */
  static double spread(List<BodyScore> scores, int samples, RandomGenerator dice) {
    double[] figures = new double[samples];
    for (int i = 0; i < samples; i++) {
      List<BodyScore> drawn = new ArrayList<>(scores.size());
      for (int k = 0; k < scores.size(); k++) {
        drawn.add(scores.get(dice.nextInt(scores.size())));
      }
      figures[i] = means(drawn)[2];
    }
    double mean = Arrays.stream(figures).average().orElse(0);
    double squares = Arrays.stream(figures).map(f -> (f - mean) * (f - mean)).sum();
    return samples < 2 ? 0 : Math.sqrt(squares / (samples - 1));
  }
}
