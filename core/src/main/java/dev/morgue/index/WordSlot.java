package dev.morgue.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * One word of a phrase as terms: any of them may stand there, unless one of the others does too.
 *
 * @param gap positions after the slot before, 1 but where a paragraph was typed
 * @param terms each once; none where no article has such a word
 * @param except terms that must not stand at the same position
 */
record WordSlot(int gap, List<BytesRef> terms, List<BytesRef> except) {

  /** Copies the lists. */
  WordSlot {
    terms = List.copyOf(terms);
    except = List.copyOf(except);
  }

  /** A slot of terms of which any may stand there. */
  static WordSlot of(int gap, List<String> terms) {
    return new WordSlot(gap, bytes(terms), List.of());
  }

  /** Terms in the index's own form. */
  static List<BytesRef> bytes(List<String> terms) {
    List<BytesRef> bytes = new ArrayList<>();
    terms.forEach(term -> bytes.add(new BytesRef(term)));
    return bytes;
  }
}
