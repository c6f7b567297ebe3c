package dev.morgue.search;

import dev.morgue.index.NewsSearcher;
import dev.morgue.search.SearchPage.Total;
import java.io.IOException;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/** Finds the articles of a request, as far as its time reaches. */
final class Finding {

  /** Of the time, what finding may take; the rest is for showing what was found. */
  private static final double FINDING = 0.8;

  /** Where copies are folded, every match is looked for first, and then the best among them. */
  private static final double MATCHING = 0.5;

  private static final double CHOOSING = 0.7;

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final Deadline deadline;
  private final NewsSearcher searcher;

  /** Takes its share of the time. */
  Finding(Snapshot snapshot, SearchRequest request, Deadline deadline, NewsSearcher searcher) {
    this.snapshot = snapshot;
    this.request = request;
    this.deadline = deadline;
    this.searcher = searcher;
    deadline.take(request.onePerStory() ? MATCHING : FINDING);
  }

  /**
   * What a search found.
   *
   * @param counted everything, where facets or a timeline need it, or copies of one story are
   *     folded
   * @param folding what is folded; null where each article is a hit of its own
   * @param cut whether time was over before everything was looked at
   */
  record Found(
      TopHits top, @Nullable MatchingDocs counted, @Nullable Folding folding, boolean cut) {

    Total total() {
      Total total = folding == null ? articles() : new Total(folding.shown().total(), true);
      return new Total(total.value(), total.exact() && !cut);
    }

    private Total articles() {
      return counted == null ? top.total() : new Total(counted.total(), true);
    }

    long folded() {
      return folding == null ? 0 : folding.folded();
    }
  }

  Found find(Query all) throws IOException {
    if (request.onePerStory()) {
      return stories(all);
    }
    TopFieldCollectorManager best = TopHits.collecting(snapshot, request);
    boolean counts = !request.facets().isEmpty() || request.timeline() != null;
    if (counts && deadline.timeout() != null) {
      // together, so that a search that is stopped shows hits of what it counts
      Object[] both =
          searcher.search(all, new MultiCollectorManager(best, MatchingDocs.collecting()));
      return found((TopFieldDocs) both[0], (MatchingDocs) both[1], null, deadline.stopped());
    }
    MatchingDocs counted = counts ? MatchingDocs.of(searcher, all) : null;
    TopFieldDocs top = searcher.search(all, best);
    return found(top, counted, null, deadline.stopped());
  }

  private Found stories(Query all) throws IOException {
    MatchingDocs matching = MatchingDocs.of(searcher, all);
    boolean cut = deadline.stopped();
    Folding folding = Folding.of(snapshot, matching);
    Query listed =
        new BooleanQuery.Builder()
            .add(all, Occur.MUST)
            .add(folding.shown().query(), Occur.FILTER)
            .build();
    deadline.take(CHOOSING);
    TopFieldDocs top = searcher.search(listed, TopHits.collecting(snapshot, request));
    return found(top, matching, folding, cut || deadline.stopped());
  }

  private Found found(
      TopFieldDocs top, @Nullable MatchingDocs counted, @Nullable Folding folding, boolean cut) {
    return new Found(new TopHits(snapshot, request, top), counted, folding, cut);
  }
}
