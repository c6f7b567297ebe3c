package dev.morgue.search;

import dev.morgue.Accession;
import dev.morgue.Article;
import dev.morgue.ArticleId;
import dev.morgue.PartialDate;
import dev.morgue.index.ArticleDocument;
import dev.morgue.search.AddResult.Outcome;
import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
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
  private final Clock clock;
  private final Object[] stripes = new Object[STRIPES];

  Additions(IndexWriter writer, Holdings holdings, Amendments amendments, Clock clock) {
    this.writer = writer;
    this.clock = clock;
    this.holdings = holdings;
    this.amendments = amendments;
    for (int i = 0; i < STRIPES; i++) {
      stripes[i] = new Object();
    }
  }

  /** Adds an article; what is new is completed first. */
  AddResult add(Article article, UnaryOperator<Article> completing) throws IOException {
    synchronized (stripe(article.id().article())) {
      Holdings.Decision decision = holdings.decide(article);
      AddResult result = decision.result();
      if (result.outcome() == Outcome.ADDED || result.outcome() == Outcome.NEW_VERSION) {
        put(article, completing, decision);
      }
      return result;
    }
  }

  /** The clock's zone says which calendar day it is. */
  private PartialDate now() {
    OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    return PartialDate.of(now);
  }

  private Object stripe(String article) {
    return stripes[Math.floorMod(article.hashCode(), STRIPES)];
  }

  private void put(Article article, UnaryOperator<Article> completing, Holdings.Decision decision)
      throws IOException {
    boolean added = false;
    try {
      Article whole = completing.apply(article);
      if (!whole.id().equals(article.id())) {
        throw new IllegalArgumentException("completing " + article.id() + " made another article");
      }
      Article noted =
          whole.toBuilder().accession(new Accession(now(), decision.collections())).build();
      writer.addDocument(ArticleDocument.versioned(noted, decision.place()));
      added = true;
      for (ArticleId old : decision.superseded()) {
        amendments.setLatest(old, false);
      }
    } finally {
      if (!added) {
        holdings.doubt(article);
      }
    }
  }
}
