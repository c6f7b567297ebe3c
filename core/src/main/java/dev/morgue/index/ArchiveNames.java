package dev.morgue.index;

import dev.morgue.NewsField;
import dev.morgue.names.NameBook;
import dev.morgue.names.Spelling;
import dev.morgue.query.WordNode;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;

/**
 * The people that the articles of one state of an archive are filed under, read when a query first
 * asks for one and kept. Thread-safe.
 */
public final class ArchiveNames {

  private final IndexReader reader;
  private final Map<NewsField, NameBook> books = new EnumMap<>(NewsField.class);

  /** The names that a reader sees. */
  public ArchiveNames(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * Names held in a field that are, or may be, the one that a node asks for, most alike first; none
   * of a node that asks for a pattern or for letters as they are printed.
   */
  public List<Spelling> spellings(WordNode node, NewsField field) throws IOException {
    Optional<String> typed = typed(node);
    boolean people = field == NewsField.PERSON || field == NewsField.BYLINE;
    return typed.isEmpty() || !people ? List.of() : book(field).spellings(typed.get());
  }

  /** The name that a node asks for; empty for a pattern, or for letters as they are printed. */
  public static Optional<String> typed(WordNode node) {
    return switch (node) {
      case WordNode.Word word -> Optional.of(word.text());
      case WordNode.Phrase phrase -> Optional.of(phrase.text());
      case WordNode.PlainPhrase phrase -> Optional.of(phrase.text());
      default -> Optional.empty();
    };
  }

  /** The articles of a query for a name, and those filed under another spelling of it. */
  Query orSpelledOtherwise(WordNode node, String field, Query typed) throws IOException {
    NewsField named = NewsField.of(field).orElseThrow();
    List<String> same =
        spellings(node, named).stream().filter(Spelling::isSame).map(Spelling::name).toList();
    if (same.isEmpty()) {
      return typed;
    }
    return new ConstantScoreQuery(
        new BooleanQuery.Builder()
            .add(typed, Occur.SHOULD)
            .add(WordQueries.anyOf(IndexFields.whole(field), same), Occur.SHOULD)
            .build());
  }

  private synchronized NameBook book(NewsField field) throws IOException {
    NameBook known = books.get(field);
    if (known == null) {
      known = NameBook.of(List.copyOf(Values.all(reader, field)));
      books.put(field, known);
    }
    return known;
  }
}
