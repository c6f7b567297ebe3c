package dev.morgue.bench.load;

import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/** The plain Lucene query for each question. */
final class BareQueries {
  private final QueryBuilder words;

  BareQueries(Analyzer analyzer) {
    words = new QueryBuilder(analyzer);
  }

  Query query(Question question) {
    String text = String.join(" ", question.words());
    return switch (question.kind()) {
      case COMMON_WORD, MID_WORD, ALL_OF_TWO, NEWEST, PAGE -> bag(text, Occur.MUST);
      case WITHIN_FIVE -> near(Intervals.maxgaps(4, Intervals.unordered(terms(question))));
      case IN_ORDER -> near(Intervals.maxgaps(4, Intervals.ordered(terms(question))));
      case NOT_WITHIN -> {
        IntervalsSource[] terms = terms(question);
        yield near(Intervals.notWithin(terms[0], 4, terms[1]));
      }
      // plain Lucene knows neither sentences nor paragraphs
      case SAME_SENTENCE, SAME_PARAGRAPH -> bag(text, Occur.MUST);
      case ANY_OF_THREE, BAG -> bag(text, Occur.SHOULD);
      case PHRASE -> words.createPhraseQuery(BareSchema.TEXT, text);
      case PREFIX -> new PrefixQuery(new Term(BareSchema.TEXT, text));
      case ALL_OF_TWO_IN_YEAR -> inYear(bag(text, Occur.MUST));
      case EVERYTHING -> MatchAllDocsQuery.INSTANCE;
      case PERSON -> new ConstantScoreQuery(new TermQuery(new Term(BareSchema.PERSON, text)));
    };
  }

  private static IntervalsSource[] terms(Question question) {
    return question.words().stream().map(Intervals::term).toArray(IntervalsSource[]::new);
  }

  private static Query near(IntervalsSource source) {
    return new IntervalQuery(BareSchema.TEXT, source);
  }

  private Query bag(String text, Occur occur) {
    return words.createBooleanQuery(BareSchema.TEXT, text, occur);
  }

  private static Query inYear(Query query) {
    long first = LocalDate.of(Question.YEAR, 1, 1).toEpochDay();
    long last = LocalDate.of(Question.YEAR, 12, 31).toEpochDay();
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    both.add(query, Occur.MUST);
    both.add(LongPoint.newRangeQuery(BareSchema.DATE, first, last), Occur.FILTER);
    return both.build();
  }

  /** Whether the answer is ordered by date. */
  static boolean newestFirst(QuestionKind kind) {
    return List.of(QuestionKind.NEWEST, QuestionKind.EVERYTHING).contains(kind);
  }
}
