package dev.morgue.bench.load;

import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
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
      case ANY_OF_THREE, BAG -> bag(text, Occur.SHOULD);
      case PHRASE -> words.createPhraseQuery(BareSchema.TEXT, text);
      case PREFIX -> new PrefixQuery(new Term(BareSchema.TEXT, text));
      case ALL_OF_TWO_IN_YEAR -> inYear(bag(text, Occur.MUST));
      case EVERYTHING -> MatchAllDocsQuery.INSTANCE;
      case PERSON -> new ConstantScoreQuery(new TermQuery(new Term(BareSchema.PERSON, text)));
    };
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
