package dev.morgue.search;

import dev.morgue.Article;
import dev.morgue.ArticleId;
import dev.morgue.index.ArticleDocument;
import dev.morgue.index.Versions;
import dev.morgue.search.AddResult.Outcome;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexWriter;

/**
 * Adds articles, from several threads at once: versions of one article wait for each other, because
 * which comes first decides what the other is. The archive writer's lock is held, shared.
 */
final class Additions {

  private static final int STRIPES = 256;

  private final IndexWriter writer;
  private final Holdings holdings;
  private final Amendments amendments;
  private final Object[] stripes = new Object[STRIPES];

  Additions(IndexWriter writer, Holdings holdings, Amendments amendments) {
    this.writer = writer;
    this.holdings = holdings;
    this.amendments = amendments;
    for (int i = 0; i < STRIPES; i++) {
      stripes[i] = new Object();
    }
  }

  AddResult add(Article article) throws IOException {
    synchronized (stripe(article.id().article())) {
      Holdings.Decision decision = holdings.decide(article);
      AddResult result = decision.result();
      if (result.outcome() == Outcome.ADDED || result.outcome() == Outcome.NEW_VERSION) {
        put(article, decision.place(), decision.superseded());
      }
      return result;
    }
  }

  private Object stripe(String article) {
    return stripes[Math.floorMod(article.hashCode(), STRIPES)];
  }

  private void put(Article article, Versions.Place place, List<ArticleId> superseded)
      throws IOException {
    boolean added = false;
    try {
      writer.addDocument(ArticleDocument.versioned(article, place));
      added = true;
      for (ArticleId old : superseded) {
        amendments.setLatest(old, false);
      }
    } finally {
      if (!added) {
        holdings.doubt();
      }
    }
  }
}
