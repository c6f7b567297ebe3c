package dev.morgue.index;

import dev.morgue.text.WordScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A bag of words without operators: articles with any of them, ranked by their stems, those with
 * the forms typed and with the words in the headline a little above.
 */
public final class BagQuery {

  /** Web addresses in pasted text: their pieces are no words that anybody looks for. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S+|\\S+\\.\\S+/\\S+");

  /** Lucene takes 1,024 clauses; a word may need three. */
  private static final int MOST_WORDS = 300;

  private BagQuery() {}

  /** The stems of a bag's words with how often each stands in it. */
  public static Map<String, Integer> stems(String bag, Language language) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    try (TokenStream stream =
        Analyzers.stems(language).tokenStream(IndexFields.RANK, withoutAddresses(bag))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (counts.size() < MOST_WORDS || counts.containsKey(term.toString())) {
          counts.merge(term.toString(), 1, Integer::sum);
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return counts;
  }

  private static String withoutAddresses(String bag) {
    String rest = ADDRESS.matcher(bag).replaceAll(" ");
    return rest.isBlank() ? bag : rest;
  }

  /** The query for a bag of words; one without any word matches nothing. */
  public static Query of(String bag, Language language) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    stems(bag, language)
        .forEach((stem, count) -> {
          add(query, IndexFields.RANK, stem, count);
          add(query, IndexFields.RANK_HEADLINE, stem, Ranking.BAG_HEADLINE);
        });
    for (String form : forms(withoutAddresses(bag), language)) {
      add(query, IndexFields.TEXT, form, Ranking.BAG_EXACT);
    }
    BooleanQuery any = query.build();
    return any.clauses().isEmpty() ? new MatchNoDocsQuery("a bag without words") : any;
  }

  private static void add(BooleanQuery.Builder query, String field, String term, float weight) {
    query.add(new BoostQuery(new TermQuery(new Term(field, term)), weight), Occur.SHOULD);
  }

  /** The forms typed, without the commonest words. */
  private static Set<String> forms(String bag, Language language) {
    Set<String> forms = new LinkedHashSet<>();
    WordScanner words = new WordScanner();
    words.reset(bag);
    while (words.next() && forms.size() < MOST_WORDS) {
      if (!forms.contains(words.form()) && !stems(words.form(), language).isEmpty()) {
        forms.add(words.form());
      }
    }
    return forms;
  }
}
