package dev.morgue.index;

import dev.morgue.NewsField;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Reads where the quotations of the articles of one segment stand: all, or those of certain
 * speakers. Not thread-safe.
 */
final class QuoteReader {

  private final BinaryDocValues quotes;
  private final VarIntsReader in = new VarIntsReader();

  /** Null where everybody's quotations are read. */
  private final @Nullable SortedSetDocValues speakers;

  private final BitSet wanted = new BitSet();
  private final Starts firsts = new Starts();
  private final Starts lasts = new Starts();
  private int read = -1;

  /**
   * The quotations in a segment.
   *
   * @param of the names that speakers are filed under; null for everybody's
   */
  QuoteReader(LeafReaderContext leaf, @Nullable List<String> of) throws IOException {
    quotes = DocValues.getBinary(leaf.reader(), IndexFields.QUOTES);
    if (of == null) {
      speakers = null;
      return;
    }
    speakers = DocValues.getSortedSet(leaf.reader(), IndexFields.whole(NewsField.SAID.label()));
    for (String speaker : of) {
      long number = speakers.lookupTerm(new BytesRef(speaker));
      if (number >= 0) {
        wanted.set(Math.toIntExact(number));
      }
    }
  }

  /**
   * Goes to an article.
   *
   * @param doc its number in the segment; not less than the one asked for before
   * @return how many quotations it has
   */
  int read(int doc) throws IOException {
    if (doc != read) {
      read = doc;
      firsts.clear();
      lasts.clear();
      BitSet here = speakersOf(doc);
      if ((speakers == null || !here.isEmpty()) && quotes.advanceExact(doc)) {
        ranges(here);
      }
    }
    return firsts.count();
  }

  private BitSet speakersOf(int doc) throws IOException {
    BitSet here = new BitSet();
    if (speakers != null && !wanted.isEmpty() && speakers.advanceExact(doc)) {
      for (int i = 0; i < speakers.docValueCount(); i++) {
        here.set(i, wanted.get(Math.toIntExact(speakers.nextOrd())));
      }
    }
    return here;
  }

  private void ranges(BitSet here) throws IOException {
    in.start(quotes.binaryValue());
    int first = 0;
    for (int left = in.next(); left > 0; left--) {
      first += in.next();
      int last = first + in.next();
      int speaker = in.next() - 1;
      if (speakers == null || (speaker >= 0 && here.get(speaker))) {
        firsts.add(first);
        lasts.add(last);
      }
    }
  }

  /** The position of a quotation's first word. */
  int first(int quotation) {
    return firsts.get(quotation);
  }

  /** The position of a quotation's last word. */
  int last(int quotation) {
    return lasts.get(quotation);
  }

  /** Whether one quotation holds all positions from one to another. */
  boolean holds(int from, int to) {
    int before = firsts.before(from);
    return before > 0 && lasts.get(before - 1) >= to;
  }
}
