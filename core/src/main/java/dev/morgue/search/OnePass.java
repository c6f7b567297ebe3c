package dev.morgue.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Hands every match to one collector, in one thread; the searcher must have no executor. */
final class OnePass<C extends Collector> implements CollectorManager<C, C> {

  private final C collector;

  private OnePass(C collector) {
    this.collector = collector;
  }

  static <C extends Collector> C over(IndexSearcher searcher, Query query, C collector)
      throws IOException {
    return searcher.search(new ConstantScoreQuery(query), new OnePass<>(collector));
  }

  @Override
  public C newCollector() {
    return collector;
  }

  @Override
  public C reduce(Collection<C> collectors) {
    return collector;
  }
}
