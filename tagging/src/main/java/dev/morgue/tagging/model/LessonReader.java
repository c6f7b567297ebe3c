package dev.morgue.tagging.model;

import dev.morgue.tagging.Span;
import dev.morgue.text.SentenceSplitter;
import java.util.Arrays;
import java.util.List;

/** Makes lessons of texts whose names are known, cut just as the tagger will cut. */
final class LessonReader {

  private final Vocabulary vocabulary;
  private final Sentence sentence = new Sentence();
  private final FeatureKeys keys = new FeatureKeys();

  LessonReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds a text's lessons. */
  void read(TaggedText text, List<Lesson> lessons) {
    for (dev.morgue.text.Span part : SentenceSplitter.standard().sentences(text.text())) {
      sentence.read(text.text(), part.start(), part.end(), vocabulary);
      int[] labels = labels(text, part);
      int at = 0;
      while (at < labels.length) {
        int end = at + 1;
        if (sentence.isNearCapital(at)) {
          while (end < labels.length && sentence.isNearCapital(end)) {
            end++;
          }
          lessons.add(lesson(at, Arrays.copyOfRange(labels, at, end)));
        }
        at = end;
      }
    }
  }

  private Lesson lesson(int first, int[] labels) {
    int[][] features = new int[labels.length][];
    for (int i = 0; i < labels.length; i++) {
      keys.clear();
      for (int distance = -WordFeatures.REACH; distance <= WordFeatures.REACH; distance++) {
        WordFeatures.add(sentence.word(first + i + distance), distance, keys);
      }
      ContextFeatures.add(sentence, first + i, keys);
      features[i] = keys.toArray();
    }
    return new Lesson(features, labels);
  }

  private int[] labels(TaggedText text, dev.morgue.text.Span part) {
    int[] labels = new int[sentence.size()];
    for (Span name : text.names()) {
      if (name.start() >= part.start() && name.end() <= part.end()) {
        label(name, labels);
      }
    }
    return labels;
  }

  /** A name that stands wholly among small letters is none that the tagger could find. */
  private void label(Span name, int[] labels) {
    int first = 0;
    while (first < labels.length && sentence.tokens.end(first) <= name.start()) {
      first++;
    }
    int last = first;
    while (last + 1 < labels.length && sentence.tokens.start(last + 1) < name.end()) {
      last++;
    }
    int kind = Labels.kind(name.kind());
    for (int i = first; i <= last; i++) {
      if (kind < 0 || i >= labels.length || !sentence.isNearCapital(i)) {
        return;
      }
    }
    for (int i = first; i <= last; i++) {
      labels[i] = i == first ? Labels.begin(kind) : Labels.inside(kind);
    }
    labels[last] = first == last ? Labels.only(kind) : Labels.last(kind);
  }
}
