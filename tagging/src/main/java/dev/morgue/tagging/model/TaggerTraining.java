package dev.morgue.tagging.model;

import dev.morgue.tagging.places.Gazetteer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Learns the tagger's weights from texts whose names are known. The same texts in the same order
 * give the same weights. Not thread-safe.
 */
public final class TaggerTraining {

  /** A feature that fewer tokens have says nothing that would hold elsewhere. */
  private static final int LEAST_SEEN = 3;

  /** So many of so many texts are read as if no place were known. */
  private static final int STRANGE = 1;

  private static final int OF_TEXTS = 5;
  private static final int RUNS = 3;

  private final Clusters clusters;
  private final List<Lesson> lessons = new ArrayList<>();
  private final LessonReader reader;

  /** Reads as if no place were known, so that places that no list has are learned, too. */
  private final LessonReader stranger;

  private int texts;

  /**
   * A training.
   *
   * @param clusters words in lower case, digits as 0, and their paths, written as 0 and 1
   */
  public TaggerTraining(Map<String, String> clusters) {
    this.clusters = Clusters.of(clusters);
    WordLists lists = WordLists.standard();
    this.reader = new LessonReader(new Vocabulary(this.clusters, lists, Gazetteer.standard()));
    this.stranger = new LessonReader(new Vocabulary(this.clusters, lists, null));
  }

  /** Adds a text to learn from. */
  public void add(TaggedText text) {
    (texts++ % OF_TEXTS < STRANGE ? stranger : reader).read(text, lessons);
  }

  /**
   * Learns, and writes what {@link ModelTagger#read} reads.
   *
   * @param rounds how often all texts are gone through in each of a few runs, whose means are taken
   */
  public void train(int rounds, OutputStream out) throws IOException {
    int[] keys = keys();
    List<Lesson> numbered = new ArrayList<>();
    for (Lesson lesson : lessons) {
      numbered.add(numbered(lesson, keys));
    }
    Learner learner = new Learner(keys.length);
    learner.learn(numbered, rounds, RUNS);
    new Model(clusters, learner.weights(keys)).write(out);
  }

  /** The keys of features that are seen often enough, in rising order. */
  private int[] keys() {
    int[] all = new int[lessons.stream().mapToInt(Lesson::featuresSeen).sum()];
    int size = 0;
    for (Lesson lesson : lessons) {
      for (int[] features : lesson.features()) {
        System.arraycopy(features, 0, all, size, features.length);
        size += features.length;
      }
    }
    Arrays.sort(all);
    int kept = 0;
    for (int from = 0, to; from < size; from = to) {
      to = from + 1;
      while (to < size && all[to] == all[from]) {
        to++;
      }
      if (to - from >= LEAST_SEEN) {
        all[kept++] = all[from];
      }
    }
    return Arrays.copyOf(all, kept);
  }

  private static Lesson numbered(Lesson lesson, int[] keys) {
    int[][] rows = new int[lesson.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] =
          Arrays.stream(lesson.features()[i])
              .map(key -> Arrays.binarySearch(keys, key))
              .filter(row -> row >= 0)
              .toArray();
    }
    return new Lesson(rows, lesson.labels());
  }
}
