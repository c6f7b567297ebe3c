package dev.morgue.upkeep;

import dev.morgue.Article;
import dev.morgue.index.ArticleDocument;
import dev.morgue.index.IndexFields;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * Compares the columns of one segment, its doc values, with what its articles give. Documents are
 * asked for in order.
 */
final class ColumnsCheck {

  /** Columns that depend on the archive and not on the article alone. */
  private static final Set<String> PLACES =
      Set.of(
          IndexFields.VERSION,
          IndexFields.LATEST,
          IndexFields.ARRIVAL,
          IndexFields.PRUNED,
          IndexFields.STORY,
          IndexFields.COPY);

  private final Map<String, Column> columns = new HashMap<>();

  ColumnsCheck(LeafReader segment) throws IOException {
    for (FieldInfo field : segment.getFieldInfos()) {
      if (field.getDocValuesType() != DocValuesType.NONE && !PLACES.contains(field.name)) {
        columns.put(field.name, column(segment, field));
      }
    }
  }

  /** The values of a document, written so that equal ones are equal. */
  private interface Column {
    Set<String> values(int doc) throws IOException;
  }

  private static Column column(LeafReader segment, FieldInfo field) throws IOException {
    return switch (field.getDocValuesType()) {
      case NUMERIC -> {
        NumericDocValues values = segment.getNumericDocValues(field.name);
        yield doc -> values.advanceExact(doc) ? Set.of(written(values.longValue())) : Set.of();
      }
      case BINARY -> {
        BinaryDocValues values = segment.getBinaryDocValues(field.name);
        yield doc -> values.advanceExact(doc) ? Set.of(written(values.binaryValue())) : Set.of();
      }
      case SORTED_NUMERIC -> numbers(segment.getSortedNumericDocValues(field.name));
      case SORTED_SET -> texts(segment.getSortedSetDocValues(field.name));
      case SORTED, NONE ->
          throw new IOException("no column of ours is of the kind of '" + field.name + "'");
    };
  }

  private static Column numbers(SortedNumericDocValues values) {
    return doc -> {
      Set<String> all = new TreeSet<>();
      if (values.advanceExact(doc)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          all.add(written(values.nextValue()));
        }
      }
      return all;
    };
  }

  private static Column texts(SortedSetDocValues values) {
    return doc -> {
      Set<String> all = new TreeSet<>();
      if (values.advanceExact(doc)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          all.add(written(values.lookupOrd(values.nextOrd())));
        }
      }
      return all;
    };
  }

  private static String written(long number) {
    return Long.toString(number);
  }

  /**
   * Texts as they are, other bytes in hexadecimal. Lucene's own reading as UTF-8 goes on behind the
   * last byte where a character is cut off there, so the same bytes differed by what follows them.
   */
  private static String written(BytesRef bytes) {
    String text = new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_8);
    boolean whole = bytes.bytesEquals(new BytesRef(text));
    int end = bytes.offset + bytes.length;
    return whole ? text : HexFormat.of().formatHex(bytes.bytes, bytes.offset, end);
  }

  /** A sentence for each column that is not what the article gives. */
  List<String> differing(Article article, int doc) throws IOException {
    Map<String, Set<String>> given = given(article);
    List<String> differing = new ArrayList<>();
    for (Map.Entry<String, Column> column : columns.entrySet()) {
      Set<String> held = column.getValue().values(doc);
      Set<String> expected = given.getOrDefault(column.getKey(), Set.of());
      if (!held.equals(expected)) {
        differing.add(
            "its column '" + column.getKey() + "' has " + held + ", the article gives " + expected);
      }
    }
    for (String name : given.keySet()) {
      if (!columns.containsKey(name)) {
        differing.add("its column '" + name + "' is not there");
      }
    }
    return differing;
  }

  private static Map<String, Set<String>> given(Article article) {
    Map<String, Set<String>> given = new HashMap<>();
    for (IndexableField field : ArticleDocument.of(article)) {
      if (field.fieldType().docValuesType() != DocValuesType.NONE) {
        given.computeIfAbsent(field.name(), name -> new TreeSet<>()).add(written(field));
      }
    }
    return given;
  }

  private static String written(IndexableField field) {
    Number number = field.numericValue();
    if (number != null) {
      return written(number.longValue());
    }
    BytesRef bytes = field.binaryValue();
    return bytes == null ? String.valueOf(field.stringValue()) : written(bytes);
  }
}
