package dev.morgue.tagging.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Words grouped by the company they keep (Brown clusters). A word's cluster is a path in a binary
 * tree: words that share a longer prefix of it are more alike. Immutable.
 *
 * <p>Words are kept as hashes of 32 bits, so one unknown word in some thousands is taken for a
 * known one; nothing but a weak hint hangs on it.
 */
final class Clusters {
  static final int NONE = 0;

  /** Words' hashes in rising order, and for each the number of its path. */
  private final int[] words;

  private final char[] places;

  /** A bit 1, then the steps. */
  private final int[] paths;

  private Clusters(int[] words, char[] places, int[] paths) {
    this.words = words;
    this.places = places;
    this.paths = paths;
  }

  /** Of lower-cased words and their paths, written as 0 and 1. */
  static Clusters of(Map<String, String> pathsOfWords) {
    SortedMap<Integer, Integer> byHash = new TreeMap<>();
    pathsOfWords.forEach((word, path) -> byHash.merge(key(Hash.of(word)), code(path), Math::min));
    int[] paths =
        byHash.values().stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    int[] words = new int[byHash.size()];
    char[] places = new char[words.length];
    int at = 0;
    for (Map.Entry<Integer, Integer> entry : byHash.entrySet()) {
      words[at] = entry.getKey();
      places[at++] = (char) Arrays.binarySearch(paths, entry.getValue());
    }
    return new Clusters(words, places, paths);
  }

  private static int key(long hash) {
    return Hash.fold(hash);
  }

  private static int code(String path) {
    if (path.isEmpty() || path.length() > 30 || !path.chars().allMatch(c -> c == '0' || c == '1')) {
      throw new IllegalArgumentException(
          "\"" + path + "\" is no path of a cluster: 1 to 30 characters 0 and 1");
    }
    return Integer.parseInt("1" + path, 2);
  }

  /** The whole path of the word with a hash, see {@link Hash#of}; or {@link #NONE}. */
  int path(long hash) {
    int at = Arrays.binarySearch(words, key(hash));
    return at < 0 ? NONE : paths[places[at]];
  }

  /** The first steps of a path; the path itself if it has not so many. */
  static int prefix(int path, int steps) {
    int length = 31 - Integer.numberOfLeadingZeros(path | 1);
    return path >>> Math.max(0, length - steps);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(paths.length);
    for (int path : paths) {
      out.writeInt(path);
    }
    SortedInts.write(words, out);
    for (char place : places) {
      out.writeChar(place);
    }
  }

  static Clusters read(DataInput in) throws IOException {
    int[] paths = new int[in.readInt()];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = in.readInt();
    }
    int[] words = SortedInts.read(in);
    char[] places = new char[words.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = in.readChar();
    }
    return new Clusters(words, places, paths);
  }
}
