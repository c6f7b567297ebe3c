package dev.morgue.search;

import dev.morgue.NewsField;
import dev.morgue.index.LuceneCompiler;
import dev.morgue.query.QueryNode;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * Counts the undated articles that a request leaves out for want of a date alone: of saved pages
 * many have none, and nobody would look for them.
 */
final class Undated {

  private Undated() {}

  /**
   * How many match all but the days asked for, and have no date; 0 where none are asked for.
   *
   * @param request what is asked beside the query
   * @param asked the query
   * @param found what both find
   */
  static long count(Snapshot snapshot, SearchRequest request, QueryNode asked, Query found)
      throws IOException {
    QueryNode anyDay = anyDay(asked);
    boolean dated = request.dates() != null || !anyDay.equals(asked);
    if (!dated || snapshot.undated().isEmpty()) {
      return 0;
    }
    Query whenever = new LuceneCompiler(snapshot.values(), false).compile(anyDay);
    return snapshot
        .searcher()
        .count(
            new BooleanQuery.Builder()
                .add(new RequestConditions(snapshot, request).dated(whenever, null), Occur.FILTER)
                .add(snapshot.undated(), Occur.FILTER)
                .add(found, Occur.MUST_NOT)
                .build());
  }

  /** The query with every day in place of those that it asks for. */
  static QueryNode anyDay(QueryNode query) {
    return switch (query) {
      case QueryNode.And and -> new QueryNode.And(each(and.nodes()));
      case QueryNode.Or or -> new QueryNode.Or(each(or.nodes()));
      case QueryNode.Boost boost -> new QueryNode.Boost(anyDay(boost.node()), boost.factor());
      case QueryNode.Days days when days.field() == NewsField.DATE -> new QueryNode.Everything();
      default -> query;
    };
  }

  private static List<QueryNode> each(List<QueryNode> nodes) {
    return nodes.stream().map(Undated::anyDay).toList();
  }
}
