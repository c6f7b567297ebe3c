package dev.morgue.bench.tagging;

import dev.morgue.tagging.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Strict span scores of one file, by kind, and how precise spans of each confidence are. */
final class SpanScores {
  static final List<String> KINDS = List.of("PER", "LOC", "ORG");

  /** Confidences are told apart by tenths. */
  static final int BANDS = 10;

  private final Map<String, SpanCounts> counts = new LinkedHashMap<>();
  private final int[] right = new int[BANDS];
  private final int[] found = new int[BANDS];
  private int tokens;

  SpanScores() {
    KINDS.forEach(kind -> counts.put(kind, new SpanCounts()));
  }

  /** Counts a document. */
  void count(List<BioSentence> document, RunningText text, List<Span> spans) {
    List<List<RunningText.Found>> all = text.tokens(spans);
    for (int s = 0; s < document.size(); s++) {
      List<TokenSpan> gold = document.get(s).names();
      List<TokenSpan> said = all.get(s).stream().map(RunningText.Found::name).toList();
      tokens += document.get(s).tokens().size();
      for (String kind : KINDS) {
        of(kind).count(kind, gold, said);
      }
      countBands(gold, all.get(s));
    }
  }

  private void countBands(List<TokenSpan> gold, List<RunningText.Found> said) {
    for (RunningText.Found each : said) {
      int band = (int) Math.min(BANDS - 1, each.confidence() * BANDS);
      found[band]++;
      right[band] += gold.contains(each.name()) ? 1 : 0;
    }
  }

  SpanCounts of(String kind) {
    return Objects.requireNonNull(counts.get(kind), kind);
  }

  int tokens() {
    return tokens;
  }

  int found(int band) {
    return found[band];
  }

  /** The share of right ones among the spans of a confidence. */
  double precision(int band) {
    return found[band] == 0 ? 0 : right[band] / (double) found[band];
  }

  /** The kinds' counts, for tables. */
  List<Map.Entry<String, SpanCounts>> kinds() {
    return new ArrayList<>(counts.entrySet());
  }
}
