package dev.morgue.tagging.model;

import dev.morgue.tagging.Span;
import java.util.List;

/** Tags sentence after sentence of one text. Reused; not thread-safe. */
final class SentenceTagger {
  private static final int N = Labels.COUNT;

  private final Weights weights;
  private final Vocabulary vocabulary;
  private final Lattice lattice;
  private final Sentence sentence = new Sentence();
  private final FeatureKeys keys = new FeatureKeys();
  private int[] labels = new int[64];

  SentenceTagger(Weights weights, Vocabulary vocabulary) {
    this.weights = weights;
    this.vocabulary = vocabulary;
    this.lattice = new Lattice(weights.follows);
  }

  /** Adds the names between two offsets, which are a sentence. */
  void tag(String text, int from, int to, List<Span> found) {
    sentence.read(text, from, to, vocabulary);
    int at = 0;
    while (at < sentence.size()) {
      if (!sentence.isNearCapital(at)) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < sentence.size() && sentence.isNearCapital(end)) {
        end++;
      }
      tagStretch(at, end, found);
      at = end;
    }
  }

  /** Only tokens near a capital are looked at; all others are outside of names. */
  private void tagStretch(int first, int end, List<Span> found) {
    int size = end - first;
    lattice.reset(size);
    for (int token = first; token < end; token++) {
      score(token, (token - first) * N);
    }
    if (labels.length < size) {
      labels = new int[size * 2];
    }
    lattice.best(labels);
    boolean summed = false;
    int begin = 0;
    for (int i = 0; i < size; i++) {
      int label = labels[i];
      if (label == Labels.OUTSIDE || Labels.isOpen(label)) {
        begin = Labels.isBegin(label) ? i : begin;
        continue;
      }
      if (!summed) {
        lattice.sum();
        summed = true;
      }
      int start = Labels.isOnly(label) ? i : begin;
      double confidence = lattice.ofName(start, i, Labels.kind(label));
      found.add(
          new Span(
              sentence.tokens.start(first + start),
              sentence.tokens.end(first + i),
              Labels.name(Labels.kind(label)),
              confidence));
    }
  }

  private void score(int token, int offset) {
    float[] scores = lattice.scores;
    for (int distance = 0; distance < WordFeatures.DISTANCES; distance++) {
      Word word = sentence.word(token + distance - WordFeatures.REACH);
      float[] sums = weights.sums(word, keys);
      for (int label = 0; label < N; label++) {
        scores[offset + label] += sums[distance * N + label];
      }
    }
    keys.clear();
    ContextFeatures.add(sentence, token, keys);
    for (int i = 0; i < keys.size(); i++) {
      weights.addTo(keys.get(i), scores, offset);
    }
  }
}
