package dev.morgue.index;

import dev.morgue.NewsField;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;

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
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.getFirst()));
    }
    SynonymQuery.Builder query = new SynonymQuery.Builder(field);
    for (int i = 0; i < terms.size(); i++) {
      query.addTerm(new Term(field, terms.get(i)), i == 0 ? 1 : Ranking.OTHER_FORM);
    }
    return query.build();
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

  /** Articles with a word that begins so in a field. */
  static Query beginning(String field, String stem) {
    QueryWords words = QueryWords.quoted(stem);
    if (words.slots().size() != 1) {
      return query(field, words);
    }
    String form = words.slots().getFirst().terms().getFirst();
    return new AutomatonQuery(new Term(field, form + "*"), formsBeginning(form));
  }

  /** Forms that begin so, without the printed forms and variants stacked on them. */
  private static Automaton formsBeginning(String form) {
    Automaton rest = Operations.repeat(Automata.makeCharRange(0x20, Character.MAX_CODE_POINT));
    return Operations.determinize(
        Operations.concatenate(List.of(Automata.makeString(form), rest)),
        Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }

  /** Articles with a word or phrase within a zone of the text. */
  static Query within(NewsField zone, QueryWords words) {
    if (words.slots().isEmpty()) {
      return new MatchNoDocsQuery("no word to look for");
    }
    IntervalsSource phrase =
        Intervals.phrase(
            words.slots().stream()
                .map(slot -> anyTerm(slot.terms()))
                .toArray(IntervalsSource[]::new));
    IntervalsSource source =
        words.joined().isEmpty() ? phrase : Intervals.or(phrase, anyTerm(words.joined()));
    return inZone(zone, source);
  }

  /** Articles with a word that begins so within a zone of the text. */
  static Query beginningWithin(NewsField zone, String stem) {
    QueryWords words = QueryWords.quoted(stem);
    if (words.slots().size() != 1) {
      return within(zone, words);
    }
    String form = words.slots().getFirst().terms().getFirst();
    CompiledAutomaton forms = new CompiledAutomaton(formsBeginning(form), false, true, false);
    return inZone(zone, new BeginningSource(form, forms));
  }

  private static Query inZone(NewsField zone, IntervalsSource source) {
    return new IntervalQuery(
        IndexFields.TEXT, new LayoutSource(source, new LayoutSource.InZone(zone)));
  }

  private static IntervalsSource anyTerm(List<String> terms) {
    return Intervals.or(
        terms.stream()
            .map(term -> Intervals.term(new BytesRef(term)))
            .toArray(IntervalsSource[]::new));
  }

  /** Articles with any of these whole values. */
  static Query anyOf(String field, List<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }
}
