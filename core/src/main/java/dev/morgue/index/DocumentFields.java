package dev.morgue.index;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** The fields of one article's document as they are put together. */
final class DocumentFields {

  /** Lucene refuses terms beyond 32,766 bytes; nobody types one that long. */
  private static final int LONGEST = 8_000;

  private final Document document = new Document();
  private final Set<String> has = new LinkedHashSet<>();

  void add(Field field) {
    document.add(field);
  }

  /** Notes that the article has a value in a field. */
  void has(String label) {
    if (has.add(label)) {
      add(keyword(IndexFields.HAS, label));
    }
  }

  Document document() {
    return document;
  }

  static Field keyword(String name, String value) {
    return new StringField(name, cut(value), Field.Store.NO);
  }

  static String cut(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
  }

  /** Values that are counted and filtered by whole. */
  void whole(String label, Collection<String> values) {
    Set<String> each = new LinkedHashSet<>();
    values.stream().filter(value -> !value.isBlank()).forEach(value -> each.add(cut(value)));
    for (String value : each) {
      add(keyword(IndexFields.whole(label), value));
      add(new SortedSetDocValuesField(IndexFields.whole(label), new BytesRef(value)));
      has(label);
    }
  }

  /** A value that is found by its words. */
  void words(String label, String value, Language language) {
    add(TokenField.forms(IndexFields.words(label), value, language));
  }
}
