package dev.morgue.tagging.places;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.jspecify.annotations.Nullable;

/** A gazetteer's keys and the number that each has. Immutable. */
final class NameTable {
  private final FST<Long> keys;

  NameTable(DataInput in) throws IOException {
    keys = new FST<>(FST.readMetadata(in, PositiveIntOutputs.getSingleton()), in);
  }

  /** A key's number, null if it is none. */
  @Nullable Long find(String key) {
    try {
      return Util.get(keys, new BytesRef(key));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it stands in memory
    }
  }

  /** Whether a key begins so. */
  boolean hasPrefix(String prefix) {
    BytesRef bytes = new BytesRef(prefix);
    FST.Arc<Long> arc = keys.getFirstArc(new FST.Arc<>());
    FST.BytesReader reader = keys.getBytesReader();
    try {
      for (int i = 0; i < bytes.length; i++) {
        if (keys.findTargetArc(bytes.bytes[bytes.offset + i] & 0xff, arc, arc, reader) == null) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it stands in memory
    }
  }
}
