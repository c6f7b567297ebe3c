package dev.morgue.index;

import dev.morgue.ArticleId;
import dev.morgue.query.Warning;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/** Queries for the copies of stories. */
final class StoryQueries {

  private StoryQueries() {}

  /** Articles of which copies are held, lead copies included. */
  static Query grouped() {
    return NumericDocValuesField.newSlowRangeQuery(
        IndexFields.COPY, StoryPlace.LEAD, StoryPlace.COPY);
  }

  /**
   * All copies of the story that an article tells, itself included; alone where there are none.
   *
   * @param typed the id of one of its versions, or a beginning of it that no other article has
   */
  static Query group(IndexReader reader, String typed, List<Warning> warnings) throws IOException {
    String wanted = typed.toLowerCase(Locale.ROOT);
    Set<String> articles = new LinkedHashSet<>();
    if (!wanted.isEmpty()) {
      for (ArticleId id : Versions.ids(reader, wanted, false, 1_000)) {
        articles.add(id.article());
      }
    }
    if (articles.size() != 1) {
      String message =
          articles.isEmpty()
              ? "no article has the id '" + typed + "'"
              : "the ids of several articles begin with '" + typed + "'; write more of it";
      warnings.add(new Warning("group: " + message, 0, 0));
      return new MatchNoDocsQuery(message);
    }
    String article = articles.iterator().next();
    BooleanQuery.Builder group = new BooleanQuery.Builder();
    group.add(new PrefixQuery(new Term(IndexFields.ID, article)), Occur.SHOULD);
    for (long story : stories(reader, article)) {
      Query copies = NumericDocValuesField.newSlowExactQuery(IndexFields.STORY, story);
      group.add(copies, Occur.SHOULD);
    }
    return new ConstantScoreQuery(group.build());
  }

  /** The stories an article is a copy of; in several archives it may be found under several. */
  private static Set<Long> stories(IndexReader reader, String article) throws IOException {
    Set<Long> stories = new LinkedHashSet<>();
    for (int doc : Versions.documents(reader, article)) {
      StoryPlace place = StoryPlace.of(reader, doc);
      if (StoryPlace.isGrouped(place.role())) {
        stories.add(place.story());
      }
    }
    return stories;
  }
}
