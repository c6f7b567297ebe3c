package dev.morgue.search;

import dev.morgue.Article;
import dev.morgue.Author;
import dev.morgue.Name;
import dev.morgue.Original;
import dev.morgue.index.IndexFields;
import dev.morgue.index.Language;
import dev.morgue.index.StoredArticle;
import dev.morgue.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/** Makes hits of found documents: reads the article, marks and chooses passages. */
final class Hits {

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final @Nullable Folding folding;
  private final Deadline deadline;

  /**
   * Makes hits.
   *
   * @param folding what is folded under them; null where each article is a hit of its own
   */
  Hits(Snapshot snapshot, SearchRequest request, Deadline deadline, @Nullable Folding folding) {
    this.snapshot = snapshot;
    this.folding = folding;
    this.request = request;
    this.deadline = deadline;
  }

  /** The query for the words to mark, which takes time of its own to make. */
  interface Marking {
    Query query() throws IOException;
  }

  /**
   * A hit for each found document.
   *
   * @return all of them; those for which there is no time have neither marks nor snippets
   */
  List<Hit> of(ScoreDoc[] found, Marking marking) throws IOException {
    StoredFields stored = snapshot.reader().storedFields();
    List<Hit> hits = new ArrayList<>(found.length);
    if (found.length > 0) {
      String all = "marks and snippets";
      Optional<Marks> marks =
          deadline.part(all, () -> new Marks(snapshot, marking.query(), request.anyWords()));
      for (ScoreDoc doc : found) {
        if (marks.isPresent()) {
          Marks marked = marks.get();
          String rest = all + " from hit " + (hits.size() + 1) + " on";
          Optional<Hit> hit = deadline.part(rest, () -> hit(stored, (FieldDoc) doc, marked));
          hit.ifPresent(hits::add);
          marks = hit.map(whole -> marked);
        }
        if (marks.isEmpty()) {
          hits.add(hit(stored, (FieldDoc) doc, null));
        }
      }
    }
    return hits;
  }

  static Article article(StoredFields stored, int doc) throws IOException {
    return StoredArticle.read(stored, doc);
  }

  private Hit hit(StoredFields stored, FieldDoc found, @Nullable Marks marks) throws IOException {
    LeafReaderContext leaf = snapshot.leaf(found.doc);
    boolean brief = marks == null || request.snippets() == 0;
    Article article =
        brief ? StoredArticle.readHead(stored, found.doc) : article(stored, found.doc);
    // of a brief hit the text is the headline alone
    String text = article.searchedText();
    List<Span> marked =
        marks == null
            ? List.of()
            : marks.of(leaf, found.doc, text, Language.of(article.language()));
    Snippets snippets = new Snippets(article, text, marked);
    return new Hit(
        article.id(),
        snapshot.archive(found.doc),
        score(request, found),
        snippets.headline(),
        article.byline().shown(),
        article.byline().authors().stream().map(Author::name).toList(),
        article.source().name(),
        article.placement().section(),
        article.placement().page(),
        article.placement().edition(),
        article.dates().published(),
        article.type(),
        article.language(),
        names(article, Name.Kind.PERSON),
        names(article, Name.Kind.ORGANISATION),
        names(article, Name.Kind.PLACE),
        article.url(),
        article.original().locations().stream().map(Original.Location::toString).toList(),
        number(leaf, found.doc, IndexFields.LENGTH),
        number(leaf, found.doc, IndexFields.VERSION),
        number(leaf, found.doc, IndexFields.LATEST) == 1,
        !article.corrections().isEmpty(),
        article.accession(),
        folding == null ? List.of() : folding.under(found.doc),
        snippets.passages(brief ? 0 : request.snippets()));
  }

  /** The relevance of a hit; 0 where the order is another. */
  static double score(SearchRequest request, FieldDoc found) {
    return request.sort() == SortOrder.RELEVANCE ? (Float) found.fields[0] : 0;
  }

  private static List<String> names(Article article, Name.Kind kind) {
    return article.names(kind).stream().map(Name::filedAs).distinct().toList();
  }

  private static int number(LeafReaderContext leaf, int doc, String field) throws IOException {
    NumericDocValues values = leaf.reader().getNumericDocValues(field);
    if (values == null || !values.advanceExact(doc - leaf.docBase)) {
      throw new IOException("document " + doc + " has no " + field + "; the index is not sound");
    }
    return (int) values.longValue();
  }
}
