package dev.morgue.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Reads where the words of a phrase stand after at most so many moves of one word by one position:
 * the positions, each less its word's place in the phrase, differ by no more than that.
 */
final class SloppyReader extends PlacesReader {

  /** So many steps are taken in one article; what is not found by then is left out. */
  private static final int MOST_STEPS = 1_000_000;

  private final List<SlotReader> slots;
  private final int[] offsets;
  private final int slop;
  private final DocIdSetIterator docs;
  private final int[] chosen;
  private int steps;

  SloppyReader(List<SlotReader> slots, List<WordSlot> words, int slop) {
    this.slots = slots;
    this.offsets = PhraseReader.offsets(words);
    this.slop = slop;
    this.docs = PhraseReader.all(slots);
    this.chosen = new int[offsets.length];
  }

  @Override
  DocIdSetIterator docs() {
    return docs;
  }

  @Override
  void read(int doc, Places places) throws IOException {
    for (SlotReader slot : slots) {
      slot.read(doc);
      if (slot.count() == 0) {
        return;
      }
    }
    steps = 0;
    choose(0, Integer.MIN_VALUE / 2, Integer.MAX_VALUE / 2, places);
    places.sort();
  }

  /**
   * Chooses a position for a word and those after it.
   *
   * @param least the least that a position less its offset may be
   * @param greatest the greatest that it may be
   */
  private void choose(int word, int least, int greatest, Places places) {
    if (word == offsets.length) {
      places.add(chosen);
      return;
    }
    SlotReader slot = slots.get(word);
    for (int i = 0; i < slot.count() && !places.isFull(); i++) {
      if (++steps > MOST_STEPS) {
        places.cutShort();
        return;
      }
      int moved = slot.position(i) - offsets[word];
      if (moved >= least && moved <= greatest && isFree(slot.position(i), word)) {
        chosen[word] = slot.position(i);
        choose(word + 1, Math.max(least, moved - slop), Math.min(greatest, moved + slop), places);
      }
    }
  }

  private boolean isFree(int position, int word) {
    for (int i = 0; i < word; i++) {
      if (chosen[i] == position) {
        return false;
      }
    }
    return true;
  }

  @Override
  float cost() {
    return 100 + slots.stream().mapToInt(SlotReader::terms).sum();
  }
}
