package dev.morgue.index;

import dev.morgue.Article;
import dev.morgue.Name;
import dev.morgue.NewsField;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/**
 * How much an article is about each of its names. Who looks for a person wants the profile first
 * and last the article that mentions him in its tenth paragraph, so a mention counts by where it
 * stands. The figures are a newspaper's own order of importance, not trained.
 */
final class Prominence {

  private static final int IN_HEADLINE = 8;
  private static final int IN_DECK = 4;
  private static final int IN_LEAD = 4;

  /** The source's own metadata says that it is about them. */
  private static final int GIVEN = 8;

  /** Names in more spellings are scored by the most alike ones. */
  private static final int MOST_NAMES = 100;

  private final int headline;
  private final int deck;
  private final int lead;

  /** Where the parts of an article's searched text end. */
  private Prominence(Article article) {
    List<String> parts = article.searchedParts();
    this.headline = after(0, parts.get(0));
    this.deck = after(headline, parts.get(1));
    this.lead = deck + lead(article.body());
  }

  private static int after(int start, String part) {
    return part.isEmpty() ? start : start + part.length() + Article.PARAGRAPH_BREAK.length();
  }

  /** The length of the first two paragraphs, as {@code lead:} has them. */
  private static int lead(String body) {
    int first = body.indexOf(Article.PARAGRAPH_BREAK);
    int second = first < 0 ? -1 : body.indexOf(Article.PARAGRAPH_BREAK, first + 1);
    return second < 0 ? body.length() : second;
  }

  private int of(Name name) {
    int weight = name.origin() == Name.Origin.METADATA ? GIVEN : 0;
    for (Name.Mention mention : name.mentions()) {
      weight += of(mention.start());
    }
    return weight;
  }

  private int of(int place) {
    if (place < headline) {
      return IN_HEADLINE;
    }
    if (place < deck) {
      return IN_DECK;
    }
    return place < lead ? IN_LEAD : 1;
  }

  /** Indexes how prominent each name of a field is. */
  static void add(Article article, NewsField field, List<Name> names, DocumentFields fields) {
    if (names.isEmpty()) {
      return;
    }
    Prominence places = new Prominence(article);
    Map<String, Integer> weights = new LinkedHashMap<>();
    for (Name name : names) {
      weights.merge(DocumentFields.cut(name.filedAs()), places.of(name), Integer::sum);
    }
    weights.forEach((name, weight) -> {
      if (weight > 0 && !name.isBlank()) {
        fields.add(TokenField.count(IndexFields.prominence(field.label()), name, weight));
      }
    });
  }

  /**
   * What a query for names finds, in the order of how prominent they are.
   *
   * @param articles what it finds
   * @param names what articles are filed under that it asks for, most alike first
   */
  static Query ranked(Query articles, NewsField field, Collection<String> names) {
    if (names.isEmpty()) {
      return articles;
    }
    String weights = IndexFields.prominence(field.label());
    SynonymQuery.Builder score = new SynonymQuery.Builder(weights);
    names.stream().limit(MOST_NAMES).forEach(name -> score.addTerm(new Term(weights, name)));
    return new BooleanQuery.Builder()
        .add(articles, Occur.FILTER)
        .add(score.build(), Occur.SHOULD)
        .build();
  }
}
