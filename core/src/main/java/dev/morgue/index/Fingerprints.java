package dev.morgue.index;

import dev.morgue.copies.StoryText;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** What copies of one story have in common, as terms of an article's document. */
final class Fingerprints {

  /** Forty bits: what two texts have in common by chance is told when they are compared. */
  private static final int BYTES = 5;

  private Fingerprints() {}

  static List<Field> of(String body) {
    List<Field> fields = new ArrayList<>();
    for (long fingerprint : StoryText.fingerprints(body)) {
      fields.add(new StringField(IndexFields.FINGERPRINT, term(fingerprint), Field.Store.NO));
    }
    return fields;
  }

  /** The low bits: the high ones are much alike, because the smallest numbers were chosen. */
  static BytesRef term(long fingerprint) {
    byte[] term = new byte[BYTES];
    for (int i = 0; i < BYTES; i++) {
      term[i] = (byte) (fingerprint >>> (8 * i));
    }
    return new BytesRef(term);
  }
}
