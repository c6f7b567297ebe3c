package dev.morgue.index;

import java.io.IOException;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.automaton.Automaton;
import org.jspecify.annotations.Nullable;

/** Articles with a word that fits a pattern; looking the words up ends with the request's time. */
final class PatternQuery extends AutomatonQuery {

  private final @Nullable QueryTimeout timeout;

  /**
   * A query.
   *
   * @param pattern the field, and what to call the pattern
   * @param timeout tells when to stop; null for never
   */
  PatternQuery(Term pattern, Automaton forms, @Nullable QueryTimeout timeout) {
    super(pattern, forms);
    this.timeout = timeout;
  }

  @Override
  protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
    return timeout == null
        ? super.getTermsEnum(terms, attributes)
        : new TimedAutomaton(getAutomaton(), timeout).getTermsEnum(terms);
  }
}
