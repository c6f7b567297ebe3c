package dev.morgue.tagging.model;

import dev.morgue.tagging.Span;
import java.util.List;

/**
 * Tags one text: its sentences are read one after another, then labelled together, since a word
 * that is surely a person's in one sentence is likely to be one in the next. Reused; not
 * thread-safe.
 */
final class SentenceTagger {
  private static final int N = Labels.COUNT;

  /** Of a longer text, this many tokens near capitals are labelled together. */
  private static final int MOST_TOGETHER = 1 << 14;

  private final Weights weights;
  private final Vocabulary vocabulary;
  private final Lattice lattice;
  private final Sentence sentence = new Sentence();
  private final Stretches stretches = new Stretches();
  private final Repeats repeats = new Repeats();
  private final FeatureKeys keys = new FeatureKeys();
  private final LabelSums sums = new LabelSums();
  private int[] labels = new int[64];

  SentenceTagger(Weights weights, Vocabulary vocabulary) {
    this.weights = weights;
    this.vocabulary = vocabulary;
    this.lattice = new Lattice(weights.follows);
  }

  /** Reads what stands between two offsets, which are a sentence. */
  void read(String text, int from, int to, List<Span> found) {
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
      readStretch(at, end);
      at = end;
    }
    if (stretches.tokens() > MOST_TOGETHER) {
      finish(found);
    }
  }

  /** Only tokens near a capital are looked at; all others are outside of names. */
  private void readStretch(int first, int end) {
    int offset = stretches.begin(end - first);
    for (int token = first; token < end; token++) {
      Word word = sentence.word(token);
      stretches.add(word, sentence.tokens.start(token), sentence.tokens.end(token));
      score(token, stretches.scores, offset + (token - first) * N);
    }
  }

  private void score(int token, float[] scores, int offset) {
    sums.clear();
    for (int distance = -WordFeatures.REACH; distance <= WordFeatures.REACH; distance++) {
      weights.add(sentence.word(token + distance), distance, keys, sums);
    }
    keys.clear();
    ContextFeatures.add(sentence, token, keys);
    weights.add(keys, sums);
    weights.write(sums, scores, offset);
  }

  /** Labels all that was read since, and adds the names. */
  void finish(List<Span> found) {
    repeats.count(stretches, lattice);
    for (int stretch = 0; stretch < stretches.size(); stretch++) {
      int first = stretches.first(stretch);
      int size = stretches.first(stretch + 1) - first;
      lattice.load(stretches.scores, first, size);
      repeats.addTo(lattice, first, size);
      tag(first, size, found);
    }
    stretches.clear();
  }

  private void tag(int first, int size, List<Span> found) {
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
              stretches.start(first + start),
              stretches.end(first + i),
              Labels.name(Labels.kind(label)),
              confidence));
    }
  }
}
