package dev.morgue.tagging.model;

import dev.morgue.tagging.places.Gazetteer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

  private final Clusters clusters;

  /** Of each run the lessons that the others have not. */
  private final List<List<Lesson>> own = new ArrayList<>();

  /** What every run learns from. */
  private final List<Lesson> shared = new ArrayList<>();

  private final LessonReader reader;

  /** Reads as if no place were known, so that places that no list has are learned, too. */
  private final LessonReader stranger;

  private int texts;

  /**
   * A training.
   *
   * @param clusters words in lower case, digits as 0, and their paths, written as 0 and 1
   * @param runs how often the weights are learned anew; what is kept are the means
   */
  public TaggerTraining(Map<String, String> clusters, int runs) {
    for (int run = 0; run < runs; run++) {
      own.add(new ArrayList<>());
    }
    this.clusters = Clusters.of(clusters);
    WordLists lists = WordLists.standard();
    this.reader = new LessonReader(new Vocabulary(this.clusters, lists, Gazetteer.standard()));
    this.stranger = new LessonReader(new Vocabulary(this.clusters, lists, null));
  }

  /** Adds a text that every run learns from. */
  public void add(TaggedText text) {
    add(text, shared);
  }

  /**
   * Adds a text that only one run learns from: what the runs learn of invented text by chance is
   * weaker in their means.
   *
   * @param run 0 is the first
   */
  public void add(TaggedText text, int run) {
    add(text, own.get(run));
  }

  private void add(TaggedText text, List<Lesson> lessons) {
    (texts++ % OF_TEXTS < STRANGE ? stranger : reader).read(text, lessons);
  }

  /**
   * Learns, and writes what {@link ModelTagger#read} reads.
   *
   * @param rounds how often all texts are gone through in each run
   */
  public void train(int rounds, OutputStream out) throws IOException {
    int[] keys =
        own.stream().map(this::keys).flatMapToInt(Arrays::stream).sorted().distinct().toArray();
    List<Lesson> common = numbered(shared, keys);
    Learner learner = new Learner(keys.length);
    for (List<Lesson> each : own) {
      List<Lesson> lessons = new ArrayList<>(common);
      lessons.addAll(numbered(each, keys));
      learner.learn(lessons, rounds);
    }
    new Model(clusters, learner.weights(keys)).write(out);
  }

  /** The keys of features that a run sees often enough. */
  private int[] keys(List<Lesson> ofRun) {
    int[] all =
        Stream.of(shared, ofRun)
            .flatMap(List::stream)
            .flatMap(lesson -> Arrays.stream(lesson.features()))
            .flatMapToInt(Arrays::stream)
            .toArray();
    Arrays.sort(all);
    int kept = 0;
    for (int from = 0, to; from < all.length; from = to) {
      to = from + 1;
      while (to < all.length && all[to] == all[from]) {
        to++;
      }
      if (to - from >= LEAST_SEEN) {
        all[kept++] = all[from];
      }
    }
    return Arrays.copyOf(all, kept);
  }

  private static List<Lesson> numbered(List<Lesson> lessons, int[] keys) {
    return lessons.stream().map(lesson -> numbered(lesson, keys)).toList();
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
