package dev.morgue.index;

import dev.morgue.NewsField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A bag of words without operators: articles with any of them, ranked by their stems in headline
 * and body together, the exact forms a little above.
 */
public final class BagQuery {

  private BagQuery() {}

  /** The stems of a text's words with how often each stands in it. */
  public static Map<String, Integer> stems(String text, Language language) {
    return counted(Analyzers.queryStems(language).tokenStream(IndexFields.RANK_BODY, text));
  }

  private static Map<String, Integer> counted(TokenStream stream) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    try (stream) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        counts.merge(term.toString(), 1, Integer::sum);
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return counts;
  }

  /** The query for a bag of words in headline, body or both. */
  public static Query of(String text, Set<NewsField> zones, Language language) {
    BooleanQuery.Builder bag = new BooleanQuery.Builder();
    stems(text, language)
        .forEach((stem, count) -> bag.add(times(stem(stem, zones), count), Occur.SHOULD));
    return bag.build();
  }

  private static Query stem(String stem, Set<NewsField> zones) {
    if (zones.size() == 1) {
      boolean headline = zones.contains(NewsField.HEADLINE);
      return new TermQuery(
          new Term(headline ? IndexFields.RANK_HEADLINE : IndexFields.RANK_BODY, stem));
    }
    return new CombinedFieldQuery.Builder(stem)
        .addField(IndexFields.RANK_HEADLINE, Ranking.BAG_HEADLINE)
        .addField(IndexFields.RANK_BODY)
        .build();
  }

  private static Query times(Query query, int count) {
    return count == 1 ? query : new BoostQuery(query, count);
  }
}
