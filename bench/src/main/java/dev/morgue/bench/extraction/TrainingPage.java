package dev.morgue.bench.extraction;

import dev.morgue.indexer.extract.BlockSamples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A gold page cut into blocks, each with its label (1 the article's, 0 not, NaN not known) and its
 * weight. Holds the first look's opinion once it has been asked for. Not thread-safe.
 */
final class TrainingPage {
  /** Segments of gold are few, and were chosen because they are hard. */
  private static final float SEGMENT_WEIGHT = 4;

  /** Weighs as a page of so many words does, if that has fewer. */
  private static final int SHORTEST = 100;

  final GoldPage gold;
  final int fold;
  final List<String> texts;
  final double[] labels;
  final float[] weights;

  private final BlockSamples samples;
  private final List<float[]> first;
  private double[] opinion;

  TrainingPage(GoldPage gold, BlockSamples samples, int folds) {
    this.gold = gold;
    // Pages of one site stay together, so that a site is never judged by what was learned on it.
    this.fold = Math.floorMod(gold.site().hashCode() * 0x9E3779B9 >>> 7, folds);
    this.samples = samples;
    texts = samples.texts();
    first = samples.firstLook();
    opinion = new double[texts.size()];
    weights = new float[texts.size()];
    String body = gold.body();
    labels =
        body != null ? fromBody(body) : fromSegments(orNone(gold.with()), orNone(gold.without()));
  }

  private static List<String> orNone(@Nullable List<String> segments) {
    return segments == null ? List.of() : segments;
  }

  /** A page counts by its blocks' words, long pages less than in proportion. */
  private double[] fromBody(String body) {
    double total = Math.max(SHORTEST, Words.of(body).size());
    for (int i = 0; i < weights.length; i++) {
      double words = Words.of(texts.get(i)).size();
      weights[i] = (float) (source() * (0.5 + Math.sqrt(words)) * 20 / Math.sqrt(total));
    }
    return BlockLabels.of(body, texts);
  }

  /** News counts more than the blogs and guides among the pages. */
  private double source() {
    return switch (gold.source()) {
      case "aeb" -> 1.5;
      case "fundus-eval", "fundus" -> 1.2;
      case "wcxb" -> 0.7;
      default -> 1;
    };
  }

  private double[] fromSegments(List<String> with, List<String> without) {
    double[] found = new double[texts.size()];
    Arrays.fill(weights, SEGMENT_WEIGHT);
    for (int i = 0; i < found.length; i++) {
      String text = texts.get(i);
      boolean in = with.stream().anyMatch(text::contains);
      boolean out = without.stream().anyMatch(text::contains);
      found[i] = in == out ? Double.NaN : in ? 1 : 0;
    }
    // Which of two is meant by a segment that stands twice is not known.
    for (String segment : with) {
      if (texts.stream().filter(text -> text.contains(segment)).count() > 1) {
        for (int i = 0; i < found.length; i++) {
          found[i] = texts.get(i).contains(segment) ? Double.NaN : found[i];
        }
      }
    }
    return found;
  }

  /** What the first look thought of each block, for the second to see. */
  void opinion(double[] scores) {
    opinion = scores.clone();
  }

  double opinion(int block) {
    return opinion[block];
  }

  List<float[]> firstLook() {
    return first;
  }

  List<float[]> secondLook() {
    List<float[]> second = samples.secondLook(opinion);
    List<float[]> rows = new ArrayList<>(second.size());
    for (int i = 0; i < second.size(); i++) {
      float[] row = Arrays.copyOf(first.get(i), first.get(i).length + second.get(i).length);
      System.arraycopy(second.get(i), 0, row, first.get(i).length, second.get(i).length);
      rows.add(row);
    }
    return rows;
  }

  /** The text of the blocks with at least a score. */
  String body(double[] scores, double least) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] >= least) {
        body.append(texts.get(i)).append("\n\n");
      }
    }
    return body.toString();
  }
}
