package dev.morgue.index;

import dev.morgue.Name;
import dev.morgue.NewsField;
import dev.morgue.query.Around;
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

  private final Query articles;
  private final Which which;

  private NamesQuery(Query articles, Which which) {
    this.articles = articles;
    this.which = which;
  }

  /** Which of an article's names match. */
  private interface Which {

    List<Name> of(IndexSearcher searcher, LeafReaderContext leaf, int doc) throws IOException;
  }

  /**
   * Names in a field.
   *
   * @param given whether those alone that the source's own metadata gives
   * @param typed the query for words of names as they are typed
   * @param same names that are taken for the typed one
   */
  private record InField(
      NewsField field, Name.Kind kind, boolean given, Query typed, Set<String> same)
      implements Which {

    @Override
    public List<Name> of(IndexSearcher searcher, LeafReaderContext leaf, int doc)
        throws IOException {
      List<Name> names =
          StoredArticle.readHead(leaf.reader().storedFields(), doc).names(kind).stream()
              .filter(name -> !given || name.origin() == Name.Origin.METADATA)
              .toList();
      String words = given ? IndexFields.given(field.label()) : IndexFields.words(field.label());
      Matches places =
          searcher
              .createWeight(searcher.rewrite(typed), ScoreMode.COMPLETE_NO_SCORES, 1)
              .matches(leaf, doc);
      Set<String> asTyped =
          places == null ? Set.of() : NameFields.at(places.getMatches(words), names);
      return names.stream()
          .filter(name ->
              same.contains(name.filedAs())
                  || asTyped.contains(name.filedAs())
                  || asTyped.contains(name.text()))
          .toList();
    }
  }

  /** Places not farther than so many kilometres from a point. */
  private record Near(Around.Point point, double kilometres) implements Which {

    @Override
    public List<Name> of(IndexSearcher searcher, LeafReaderContext leaf, int doc)
        throws IOException {
      // the head leaves out where places lie
      return StoredArticle.read(leaf.reader().storedFields(), doc).names(Name.Kind.PLACE).stream()
          .filter(name -> PlacePoints.isNear(name.location(), point, kilometres))
          .toList();
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
        : new NamesQuery(articles, new InField(field, kind, false, typed, Set.copyOf(same)));
  }

  /** Around a query for words of the names of a field that the source's own metadata gives. */
  static Query given(NewsField field, Query articles) {
    Name.Kind kind = NameFields.kind(field);
    return kind == null
        ? articles
        : new NamesQuery(articles, new InField(field, kind, true, articles, Set.of()));
  }

  /** Around a query for places not farther than so many kilometres from a point. */
  static Query near(Query articles, Around.Point point, double kilometres) {
    return new NamesQuery(articles, new Near(point, kilometres));
  }

  /** The names of an article that match, in its order; none where it does not. */
  public List<Name> names(IndexSearcher searcher, LeafReaderContext leaf, int doc)
      throws IOException {
    return which.of(searcher, leaf, doc);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return new FilterWeight(this, searcher.createWeight(searcher.rewrite(articles), mode, boost)) {
      @Override
      public Matches matches(LeafReaderContext leaf, int doc) throws IOException {
        Matches found = in.matches(leaf, doc);
        List<Span> mentions = found == null ? List.of() : mentions(names(searcher, leaf, doc));
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
        && names.articles.equals(articles)
        && names.which.equals(which);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), articles, which);
  }
}
