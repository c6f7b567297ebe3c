package dev.morgue.index;

import dev.morgue.query.WordNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** Words of an archive that a mistyped one may have meant. */
public final class NearWords {

  /** Shorter words have too many neighbours. */
  private static final int SHORTEST = 4;

  /** From so many letters on, two may be wrong. */
  private static final int LONG = 6;

  private static final int MOST = 3;

  private NearWords() {}

  /**
   * For the first piece of a typed word that no article has, words that differ in a letter or two,
   * a change of neighbours being one: those that differ least first, of them those that begin
   * alike, then the commonest.
   *
   * @return at most three with how many saved versions have each; none for a pattern
   */
  public static Map<String, Integer> of(WordNode node, IndexReader reader) throws IOException {
    String typed = ArchiveNames.typed(node).orElse("");
    for (QueryWords.Slot slot : QueryWords.bare(typed).slots()) {
      Map<String, Integer> near =
          holdsNone(slot, reader) ? near(slot.terms().getFirst(), reader) : Map.of();
      if (!near.isEmpty()) {
        return near;
      }
    }
    return Map.of();
  }

  private static boolean holdsNone(QueryWords.Slot slot, IndexReader reader) throws IOException {
    for (String term : slot.terms()) {
      if (reader.docFreq(new Term(IndexFields.TEXT, term)) > 0) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, Integer> near(String word, IndexReader reader) throws IOException {
    Map<String, Integer> edits = new HashMap<>();
    Map<String, Integer> articles = new HashMap<>();
    Terms terms = MultiTerms.getTerms(reader, IndexFields.TEXT);
    int most = word.length() < SHORTEST || terms == null ? 0 : word.length() < LONG ? 1 : 2;
    for (int wrong = 1; wrong <= most; wrong++) {
      TermsEnum each =
          new CompiledAutomaton(WordPatterns.fuzzy(word, wrong), false, true, false)
              .getTermsEnum(terms);
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        String found = term.utf8ToString();
        if (edits.putIfAbsent(found, wrong) == null) {
          articles.put(found, each.docFreq());
        }
      }
    }
    List<String> words = new ArrayList<>(edits.keySet());
    words.sort(
        Comparator.comparingInt((String found) -> edits.getOrDefault(found, 0))
            .thenComparingInt(found -> found.charAt(0) == word.charAt(0) ? 0 : 1)
            .thenComparingInt(found -> -articles.getOrDefault(found, 0))
            .thenComparing(Comparator.naturalOrder()));
    Map<String, Integer> near = new LinkedHashMap<>();
    for (String found : words.subList(0, Math.min(MOST, words.size()))) {
      near.put(found, articles.getOrDefault(found, 0));
    }
    return near;
  }
}
