package dev.morgue.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** Reads at which positions a {@link WordSlot} has a word. Not thread-safe. */
final class SlotReader {

  private final List<PostingsEnum> words;
  private final List<PostingsEnum> except;
  private final DocIdSetIterator docs;
  private int[] positions = new int[16];
  private int count;

  private SlotReader(List<PostingsEnum> words, List<PostingsEnum> except) {
    this.words = words;
    this.except = except;
    this.docs = UnionDocs.of(words);
  }

  /** A reader of a slot. */
  static SlotReader of(WordSlot slot, TermsEnum terms) throws IOException {
    return new SlotReader(postings(slot.terms(), terms), postings(slot.except(), terms));
  }

  private static List<PostingsEnum> postings(List<BytesRef> of, TermsEnum terms)
      throws IOException {
    List<PostingsEnum> postings = new ArrayList<>();
    for (BytesRef term : of) {
      if (terms.seekExact(term)) {
        postings.add(terms.postings(null, PostingsEnum.POSITIONS));
      }
    }
    return postings;
  }

  DocIdSetIterator docs() {
    return docs;
  }

  /** How many terms are read. */
  int terms() {
    return words.size();
  }

  int count() {
    return count;
  }

  int position(int i) {
    return positions[i];
  }

  /** Whether a position is among those read. */
  boolean has(int position) {
    return Arrays.binarySearch(positions, 0, count, position) >= 0;
  }

  /** Reads the positions in a document, in order and each once. */
  void read(int doc) throws IOException {
    count = 0;
    if (!PlacesReader.stands(docs, doc)) {
      return;
    }
    int lists = 0;
    for (PostingsEnum word : words) {
      if (word.docID() == doc) {
        append(word);
        lists++;
      }
    }
    if (lists > 1) {
      Arrays.sort(positions, 0, count);
      keepEachOnce();
    }
    for (PostingsEnum other : except) {
      if (count > 0 && PlacesReader.stands(other, doc)) {
        remove(other);
      }
    }
  }

  private void append(PostingsEnum word) throws IOException {
    int frequency = word.freq();
    if (count + frequency > positions.length) {
      positions = Arrays.copyOf(positions, Math.max(positions.length * 2, count + frequency));
    }
    for (int i = 0; i < frequency; i++) {
      positions[count++] = word.nextPosition();
    }
  }

  private void keepEachOnce() {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (kept == 0 || positions[i] != positions[kept - 1]) {
        positions[kept++] = positions[i];
      }
    }
    count = kept;
  }

  private void remove(PostingsEnum other) throws IOException {
    int kept = 0;
    int i = 0;
    for (int n = other.freq(); n > 0; n--) {
      int position = other.nextPosition();
      while (i < count && positions[i] < position) {
        positions[kept++] = positions[i++];
      }
      i += i < count && positions[i] == position ? 1 : 0;
    }
    while (i < count) {
      positions[kept++] = positions[i++];
    }
    count = kept;
  }
}
