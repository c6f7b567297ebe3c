package dev.morgue.index;

import dev.morgue.NewsField;
import dev.morgue.query.NearestNames;
import dev.morgue.text.WordForms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The values that the articles of an archive have in a field. Thread-safe. */
public final class Values {

  private static final int OFFERED = 5;

  private final IndexReader reader;
  private final ArchiveSources.Later sources;
  private final ArchiveNames names;
  private final @Nullable QueryTimeout timeout;

  /**
   * The values that a reader sees.
   *
   * @param sources its publications
   * @param names its people and organisations
   * @param timeout tells when a request is to stop looking words up; null for never
   */
  public Values(
      IndexReader reader,
      ArchiveSources.Later sources,
      ArchiveNames names,
      @Nullable QueryTimeout timeout) {
    this.reader = reader;
    this.sources = sources;
    this.names = names;
    this.timeout = timeout;
  }

  /** Tells when to stop looking words up; null for never. */
  @Nullable QueryTimeout timeout() {
    return timeout;
  }

  /** The people and organisations. */
  ArchiveNames names() {
    return names;
  }

  /** The publications. */
  ArchiveSources sources() throws IOException {
    return sources.get();
  }

  /**
   * Values that are the typed one but for letter case, accents and spaces; a language also by its
   * primary subtag.
   *
   * @param beginning whether values match that only begin so
   */
  List<String> matching(NewsField field, String typed, boolean beginning) throws IOException {
    String wanted = folded(typed);
    List<String> matching = new ArrayList<>();
    for (String value : all(field)) {
      String folded = folded(value);
      boolean same = folded.equals(wanted) || (beginning && folded.startsWith(wanted));
      if (same || (field == NewsField.LANGUAGE && folded.startsWith(wanted + "-"))) {
        matching.add(value);
      }
    }
    return matching;
  }

  /** What the reader sees. */
  IndexReader reader() {
    return reader;
  }

  /** Values whose folded form passes a test. */
  List<String> fitting(NewsField field, Predicate<String> test) throws IOException {
    return all(field).stream().filter(value -> test.test(folded(value))).toList();
  }

  /** Whether any article has a value in a field. */
  boolean isFilled(String label) throws IOException {
    return reader.docFreq(new Term(IndexFields.HAS, label)) > 0;
  }

  /** At most {@code most} values with the typed words in them. */
  List<String> containing(NewsField field, String typed, int most) throws IOException {
    String wanted = folded(typed);
    return all(field).stream().filter(v -> folded(v).contains(wanted)).limit(most).toList();
  }

  /**
   * At most five values to offer for a typed one that no article has: those with it in them, else
   * those spelt nearly so; of collections, which users name themselves, else the first of all.
   */
  List<String> offered(NewsField field, String typed) throws IOException {
    List<String> offered = containing(field, typed, OFFERED);
    if (offered.isEmpty()) {
      offered = NearestNames.of(typed.strip(), all(field));
    }
    return offered.isEmpty() && field == NewsField.COLLECTION
        ? all(field).stream().limit(OFFERED).toList()
        : offered;
  }

  static String folded(String value) {
    return WordForms.fold(value).strip();
  }

  /** Lists are short (sources, sections, types), so they are read through. */
  private Set<String> all(NewsField field) throws IOException {
    return counts(reader, field).keySet();
  }

  /** Every value of a field, and how many articles have it; what was replaced may count, too. */
  static Map<String, Integer> counts(IndexReader reader, NewsField field) throws IOException {
    return terms(reader, IndexFields.whole(field.label()));
  }

  /** Every term of a field of the index, and how many articles have it. */
  static Map<String, Integer> terms(IndexReader reader, String field) throws IOException {
    Map<String, Integer> values = new LinkedHashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        values.merge(term.utf8ToString(), each.docFreq(), Integer::sum);
      }
    }
    return values;
  }
}
