package dev.morgue.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;

/** Reads where words stand beside each other. */
final class PhraseReader extends PlacesReader {

  private final List<SlotReader> slots;

  /** How many positions after the first slot each one stands. */
  private final int[] offsets;

  private final DocIdSetIterator docs;

  /**
   * Reads a phrase.
   *
   * @param slots one reader a word, at least one
   * @param words the same words with their gaps
   */
  PhraseReader(List<SlotReader> slots, List<WordSlot> words) {
    this.slots = slots;
    this.offsets = offsets(words);
    this.docs = all(slots);
  }

  /** How many positions after the first word each word of a phrase stands. */
  static int[] offsets(List<WordSlot> words) {
    int[] offsets = new int[words.size()];
    for (int i = 1; i < offsets.length; i++) {
      offsets[i] = offsets[i - 1] + words.get(i).gap();
    }
    return offsets;
  }

  /** The documents that have every slot. */
  static DocIdSetIterator all(List<SlotReader> slots) {
    List<DocIdSetIterator> each = slots.stream().map(SlotReader::docs).toList();
    return each.size() == 1 ? each.getFirst() : ConjunctionUtils.intersectIterators(each);
  }

  @Override
  DocIdSetIterator docs() {
    return docs;
  }

  @Override
  void read(int doc, Places places) throws IOException {
    SlotReader first = slots.getFirst();
    for (SlotReader slot : slots) {
      slot.read(doc);
      if (slot.count() == 0) {
        return;
      }
    }
    int length = offsets[offsets.length - 1];
    for (int i = 0; i < first.count() && !places.isFull(); i++) {
      if (standsAt(first.position(i))) {
        places.add(first.position(i), first.position(i) + length);
      }
    }
  }

  private boolean standsAt(int start) {
    for (int i = 1; i < offsets.length; i++) {
      if (!slots.get(i).has(start + offsets[i])) {
        return false;
      }
    }
    return true;
  }

  @Override
  float cost() {
    return 10 + slots.stream().mapToInt(SlotReader::terms).sum();
  }
}
