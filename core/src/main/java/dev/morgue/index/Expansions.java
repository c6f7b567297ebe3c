package dev.morgue.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.jspecify.annotations.Nullable;

/** Which words of an archive a pattern stands for. */
final class Expansions {

  /**
   * Where the places of words count, a pattern stands for so many words at most, the commonest:
   * each needs a list of positions that stays open. Articles alone are found by all words.
   */
  static final int MOST_WORDS = 2_000;

  private final IndexReader reader;
  private final @Nullable QueryTimeout timeout;

  Expansions(IndexReader reader, @Nullable QueryTimeout timeout) {
    this.reader = reader;
    this.timeout = timeout;
  }

  /**
   * The words that a pattern stands for.
   *
   * @param terms the commonest, at most {@link #MOST_WORDS}, in order
   * @param all how many there are in all
   */
  record Words(List<BytesRef> terms, int all) {}

  /**
   * The terms of a field that an automaton accepts.
   *
   * @throws TimeOver if there is no time to look them all up
   */
  Words words(String field, Automaton forms) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return new Words(List.of(), 0);
    }
    PriorityQueue<Common> commonest = new PriorityQueue<>(Common.RAREST_FIRST);
    int all = 0;
    TermsEnum each = new TimedAutomaton(forms, timeout).getTermsEnum(terms);
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      all++;
      commonest.add(new Common(BytesRef.deepCopyOf(term), each.docFreq()));
      if (commonest.size() > MOST_WORDS) {
        commonest.remove();
      }
    }
    return new Words(commonest.stream().map(Common::term).sorted().toList(), all);
  }

  private record Common(BytesRef term, int articles) {
    private static final Comparator<Common> RAREST_FIRST =
        Comparator.comparingInt(Common::articles)
            .thenComparing(Common::term, Comparator.reverseOrder());
  }

  /** How a form is printed in the articles, where that differs from the form: Aids, AIDS. */
  List<String> printed(String field, String form) throws IOException {
    List<String> printed = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return printed;
    }
    String prefix = WordTerms.printedPrefix(form);
    TermsEnum each = terms.iterator();
    TermsEnum.SeekStatus found = each.seekCeil(new BytesRef(prefix));
    BytesRef term = found == TermsEnum.SeekStatus.END ? null : each.term();
    while (term != null && term.utf8ToString().startsWith(prefix)) {
      printed.add(term.utf8ToString().substring(prefix.length()));
      term = each.next();
    }
    return printed;
  }
}
