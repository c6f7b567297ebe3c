package dev.morgue.indexer;

import dev.morgue.Article;
import dev.morgue.names.NameTagger;
import dev.morgue.names.Tagging;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the names in new articles. It runs on the threads that add, so that reading goes on
 * meanwhile, and only for what is not held yet. A tagger may be somebody else's code: an article
 * that it breaks on is added without names, and a later run of it over the archive finds that one
 * again. Thread-safe.
 */
final class NameStage implements UnaryOperator<Article> {

  private final @Nullable NameTagger tagger;
  private final AtomicLong untagged = new AtomicLong();

  NameStage(@Nullable NameTagger tagger) {
    this.tagger = tagger;
  }

  @Override
  public Article apply(Article article) {
    if (tagger == null) {
      return article;
    }
    try {
      return Tagging.tag(article, tagger);
    } catch (RuntimeException | StackOverflowError e) {
      untagged.incrementAndGet();
      return article;
    }
  }

  /** How many articles it broke on. */
  long untagged() {
    return untagged.get();
  }
}
