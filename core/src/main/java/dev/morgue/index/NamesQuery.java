package dev.morgue.index;

import dev.morgue.Name;
import dev.morgue.NewsField;
import dev.morgue.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * What is looked for among the names of articles. It finds what it stands for; as its matches it
 * gives the places in the text where the names that match are mentioned, so that they are marked
 * like words. For marking and explaining alone: it reads the stored article.
 */
public final class NamesQuery extends Query {

  private final Among among;
  private final Query articles;
  private final Query typed;
  private final Set<String> same;

  private NamesQuery(Among among, Query articles, Query typed, Set<String> same) {
    this.among = among;
    this.articles = articles;
    this.typed = typed;
    this.same = Set.copyOf(same);
  }

  /**
   * Among which names.
   *
   * @param given whether those alone that the source's own metadata gives
   */
  private record Among(NewsField field, Name.Kind kind, boolean given) {

    String words() {
      return given ? IndexFields.given(field.label()) : IndexFields.words(field.label());
    }
  }

  /**
   * Around the query of a clause; the query itself in a field of no names that stand in the text.
   *
   * @param articles what it finds
   * @param typed the part of that for words of names as they are typed
   * @param same names that are taken for the typed one
   */
  static Query of(NewsField field, Query articles, Query typed, Set<String> same) {
    Name.Kind kind = NameFields.kind(field);
    return kind == null
        ? articles
        : new NamesQuery(new Among(field, kind, false), articles, typed, same);
  }

  /** Around a query for words of the names of a field that the source's own metadata gives. */
  static Query given(NewsField field, Query articles) {
    Name.Kind kind = NameFields.kind(field);
    return kind == null
        ? articles
        : new NamesQuery(new Among(field, kind, true), articles, articles, Set.of());
  }

  /** The names of an article that match, in its order; none where it does not. */
  public List<Name> names(IndexSearcher searcher, LeafReaderContext leaf, int doc)
      throws IOException {
    return matching(weight(searcher, typed), leaf, doc);
  }

  private static Weight weight(IndexSearcher searcher, Query query) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  private List<Name> matching(Weight words, LeafReaderContext leaf, int doc) throws IOException {
    List<Name> names =
        StoredArticle.readHead(leaf.reader().storedFields(), doc).names(among.kind).stream()
            .filter(name -> !among.given || name.origin() == Name.Origin.METADATA)
            .toList();
    Matches places = words.matches(leaf, doc);
    Set<String> asTyped =
        places == null ? Set.of() : NameFields.at(places.getMatches(among.words()), names);
    return names.stream()
        .filter(name ->
            same.contains(name.filedAs())
                || asTyped.contains(name.filedAs())
                || asTyped.contains(name.text()))
        .toList();
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight words = weight(searcher, typed);
    return new FilterWeight(this, searcher.createWeight(searcher.rewrite(articles), mode, boost)) {
      @Override
      public Matches matches(LeafReaderContext leaf, int doc) throws IOException {
        Matches found = in.matches(leaf, doc);
        List<Span> mentions = found == null ? List.of() : mentions(matching(words, leaf, doc));
        return mentions.isEmpty()
            ? found
            : MatchesUtils.forField(
                IndexFields.TEXT, () -> new MentionMatches(NamesQuery.this, mentions));
      }
    };
  }

  private static List<Span> mentions(List<Name> names) {
    List<Span> mentions = new ArrayList<>();
    for (Name name : names) {
      name.mentions().forEach(mention -> mentions.add(new Span(mention.start(), mention.end())));
    }
    return mentions;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    articles.visit(visitor);
  }

  @Override
  public String toString(String inField) {
    return "names(" + articles.toString(inField) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NamesQuery names
        && names.among.equals(among)
        && names.articles.equals(articles)
        && names.same.equals(same);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), among, articles, same);
  }
}
