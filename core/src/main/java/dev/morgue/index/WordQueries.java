package dev.morgue.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.jspecify.annotations.Nullable;

/** Queries for words and phrases in one field. */
final class WordQueries {

  private WordQueries() {}

  /** Articles with a word or phrase in a field. */
  static Query query(String field, QueryWords words) {
    if (words.slots().isEmpty()) {
      return new MatchNoDocsQuery("no word to look for");
    }
    if (words.slots().size() == 1) {
      List<String> terms = new ArrayList<>(words.slots().getFirst().terms());
      terms.addAll(words.joined());
      return alternatives(field, terms);
    }
    Query phrase = phrase(field, words.slots());
    return words.joined().isEmpty()
        ? phrase
        : new DisjunctionMaxQuery(List.of(phrase, alternatives(field, words.joined())), 0);
  }

  /** Any of the terms; the first is the form typed and counts most. */
  private static Query alternatives(String field, List<String> terms) {
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.getFirst()))
        : new FormsQuery(field, terms);
  }

  private static Query phrase(String field, List<QueryWords.Slot> slots) {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    int position = -1;
    for (QueryWords.Slot slot : slots) {
      position += slot.gap();
      phrase.add(
          slot.terms().stream().map(term -> new Term(field, term)).toArray(Term[]::new), position);
    }
    return phrase.build();
  }

  /** One query a word, for what each adds to the score. */
  static List<Query> each(String field, QueryWords words) {
    return words.slots().stream().map(slot -> alternatives(field, slot.terms())).toList();
  }

  /** Articles with a word that an automaton accepts in a field. */
  static Query fitting(
      String field, String pattern, Automaton forms, @Nullable QueryTimeout timeout) {
    return new PatternQuery(new Term(field, pattern), forms, timeout);
  }

  /** Articles with any of these whole values. */
  static Query anyOf(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }
}
