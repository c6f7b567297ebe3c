package dev.morgue.tagging.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums of weights, held against a plain map's. */
class WeightsTest {
  private static final int N = Labels.COUNT;

  @ParameterizedTest
  @ValueSource(ints = {1, 50, 3_000, 70_000})
  void sumsAreThoseOfAPlainMap(int rows) {
    Random random = new Random(rows);
    Map<Integer, byte[]> plain = learned(random, rows);
    int[] keys = plain.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    Weights weights =
        new Weights(LearnedWeights.of(keys, floats(keys, plain), N, new float[N * N]));
    for (int round = 0; round < 2_000; round++) {
      FeatureKeys features = new FeatureKeys();
      int[] sums = new int[N];
      int size = random.nextInt(LabelSums.MOST);
      for (int i = 0; i < size; i++) {
        int key = random.nextInt(3) == 0 ? random.nextInt() : near(keys, random);
        features.add(0, i);
        features.set(i, key);
        byte[] row = plain.getOrDefault(key, new byte[N]);
        for (int label = 0; label < N; label++) {
          sums[label] += row[label];
        }
      }
      assertThat(scores(weights, features)).isEqualTo(floats(sums));
    }
  }

  @Test
  void aSumCanBeAsLargeAsAllRowsTogether() {
    for (int sign : new int[] {1, -1}) {
      float[] row = new float[N];
      for (int label = 0; label < N; label++) {
        row[label] = label % 2 == 0 ? sign * 127f : -sign * 127f;
      }
      Weights weights = new Weights(LearnedWeights.of(new int[] {7}, row, N, new float[N * N]));
      FeatureKeys features = new FeatureKeys();
      int[] sums = new int[N];
      for (int i = 0; i < LabelSums.MOST; i++) {
        features.add(0, i);
        features.set(i, 7);
        for (int label = 0; label < N; label++) {
          sums[label] += (int) row[label];
        }
      }
      assertThat(scores(weights, features)).isEqualTo(floats(sums));
    }
  }

  /** Rows by key, some of whose keys differ in their first bits only. */
  private static Map<Integer, byte[]> learned(Random random, int rows) {
    Map<Integer, byte[]> plain = new HashMap<>();
    while (plain.size() < rows) {
      int key = random.nextInt();
      for (int i = random.nextInt(3); i >= 0; i--) {
        byte[] row = new byte[N];
        for (int label = 0; label < N; label++) {
          row[label] = (byte) (random.nextInt(255) - 127);
        }
        row[0] = 127; // so that the scale is 1
        plain.put(key + (i << 24), row);
      }
    }
    return plain;
  }

  /** A key, or one that differs from it in its first bits only. */
  private static int near(int[] keys, Random random) {
    return keys[random.nextInt(keys.length)] + (random.nextInt(2) << 25);
  }

  private static float[] floats(int[] keys, Map<Integer, byte[]> plain) {
    float[] rows = new float[keys.length * N];
    for (int i = 0; i < keys.length; i++) {
      byte[] row = plain.getOrDefault(keys[i], new byte[N]);
      for (int label = 0; label < N; label++) {
        rows[i * N + label] = row[label];
      }
    }
    return rows;
  }

  private static float[] floats(int[] sums) {
    float[] floats = new float[sums.length];
    for (int i = 0; i < sums.length; i++) {
      floats[i] = sums[i];
    }
    return floats;
  }

  private static float[] scores(Weights weights, FeatureKeys features) {
    LabelSums sums = new LabelSums();
    weights.add(features, sums);
    float[] scores = new float[N];
    weights.write(sums, scores, 0);
    return scores;
  }
}
