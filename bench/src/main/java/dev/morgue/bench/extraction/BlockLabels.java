package dev.morgue.bench.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which blocks of a page are the gold text. A block that repeats in teasers or summaries must not
 * count twice, so the heaviest chain of blocks is taken whose places in the gold text ascend.
 */
final class BlockLabels {
  private static final int GRAM = 3;
  private static final int SHORT = 8;
  private static final int TINY = 3;
  private static final int MOST_PLACES = 12;

  private final List<String> gold;
  private final boolean[] lineStart;
  private final Map<List<String>, List<Integer>> places = new HashMap<>();

  private record Match(int block, int place, int length, double weight) {}

  private BlockLabels(String text) {
    gold = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      starts.add(gold.size());
      gold.addAll(Words.of(line.toLowerCase(Locale.ROOT)));
    }
    lineStart = new boolean[gold.size() + 1];
    starts.forEach(start -> lineStart[start] = true);
    lineStart[gold.size()] = true;
    for (int i = 0; i < gold.size(); i++) {
      for (int n = 1; n <= GRAM && i + n <= gold.size(); n++) {
        List<Integer> at = places.computeIfAbsent(gold.subList(i, i + n), g -> new ArrayList<>());
        if (at.size() < MOST_PLACES) {
          at.add(i);
        }
      }
    }
  }

  /** For each block, 1 if it is in the text, 0 if it is not, NaN if it is half in. */
  static double[] of(String text, List<String> blocks) {
    BlockLabels gold = new BlockLabels(text);
    double[] labels = new double[blocks.size()];
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      List<String> words = Words.of(blocks.get(i).toLowerCase(Locale.ROOT));
      if (words.isEmpty()) {
        labels[i] = Double.NaN;
      } else if (words.size() < SHORT) {
        gold.addShort(i, words, matches);
      } else {
        double covered = gold.addLong(i, words, matches);
        labels[i] = covered > 0.25 ? Double.NaN : 0;
      }
    }
    for (Match match : chain(matches)) {
      labels[match.block] = 1;
    }
    return labels;
  }

  private void addShort(int block, List<String> words, List<Match> matches) {
    int gram = Math.min(GRAM, words.size());
    for (int place : places.getOrDefault(words.subList(0, gram), List.of())) {
      int end = place + words.size();
      boolean same = end <= gold.size() && gold.subList(place, end).equals(words);
      boolean apart = lineStart[place] && lineStart[Math.min(end, gold.size())];
      if (same && (apart || words.size() > TINY)) {
        matches.add(new Match(block, place, words.size(), words.size() + (apart ? 1 : 0)));
      }
    }
  }

  private double addLong(int block, List<String> words, List<Match> matches) {
    int found = 0;
    Map<Integer, Integer> begins = new HashMap<>();
    for (int i = 0; i + GRAM <= words.size(); i++) {
      List<Integer> at = places.getOrDefault(words.subList(i, i + GRAM), List.of());
      found += at.isEmpty() ? 0 : 1;
      for (int place : at) {
        begins.merge(place - i, 1, Integer::sum);
      }
    }
    double covered = found / (double) (words.size() - GRAM + 1);
    if (covered >= 0.6) {
      begins.entrySet().stream()
          .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
          .limit(4)
          .forEach(begin ->
              matches.add(
                  new Match(
                      block,
                      Math.max(0, begin.getKey()),
                      Math.max(1, (int) (words.size() * 0.7)),
                      begin.getValue())));
    }
    return covered;
  }

  /** The heaviest chain in which both blocks and places ascend without overlap. */
  private static List<Match> chain(List<Match> matches) {
    int size = matches.size();
    double[] best = new double[size];
    int[] before = new int[size];
    int last = -1;
    for (int i = 0; i < size; i++) {
      Match match = matches.get(i);
      before[i] = -1;
      for (int j = 0; j < i; j++) {
        Match earlier = matches.get(j);
        boolean follows =
            earlier.block < match.block && earlier.place + earlier.length <= match.place;
        if (follows && best[j] > best[i]) {
          best[i] = best[j];
          before[i] = j;
        }
      }
      best[i] += match.weight;
      last = last < 0 || best[i] > best[last] ? i : last;
    }
    List<Match> chain = new ArrayList<>();
    for (int i = last; i >= 0; i = before[i]) {
      chain.add(matches.get(i));
    }
    return chain;
  }
}
