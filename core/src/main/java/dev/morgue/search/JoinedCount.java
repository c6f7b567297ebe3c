package dev.morgue.search;

import dev.morgue.index.Versions;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.LongBitSet;

/**
 * How many of the articles that were held when the count began have come into further collections
 * since. In memory is one bit an article. Used under the lock of {@link Holdings}.
 */
final class JoinedCount {

  /** By the arrival of an article's first version, which stays the same whatever is merged. */
  private LongBitSet joined;

  private long count;

  /**
   * Begins at 0.
   *
   * @param lastArrival of all that is held now; a reader shows all of it from now on
   */
  JoinedCount(long lastArrival) {
    this.joined = new LongBitSet(lastArrival + 1);
  }

  /** Begins anew, as above. */
  void begin(long lastArrival) {
    joined = new LongBitSet(lastArrival + 1);
    count = 0;
  }

  /** An article has come into a collection that it was not in. */
  void note(IndexReader reader, String article) throws IOException {
    long first = Versions.firstArrival(reader, article);
    if (first < joined.length() && !joined.getAndSet(first)) {
      count++;
    }
  }

  long count() {
    return count;
  }
}
