package dev.morgue.search;

import dev.morgue.Article;
import dev.morgue.ArticleId;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads one archive, or several as one. Thread-safe; a request sees one state of the archive. */
public final class NewsArchive implements Closeable {
  /** Opens archives for reading. */
  public static NewsArchive open(Path first, Path... more) throws IOException {
    throw new IOException();
  }

  /** Answers a request. */
  public SearchPage search(SearchRequest request) throws IOException {
    throw new IOException();
  }

  /** The version with this id. */
  public Optional<Article> find(ArticleId id) throws IOException {
    return Optional.empty();
  }

  /**
   * Every id that begins with this text, or whose key it is; latest versions first; at most {@code
   * most}.
   */
  public List<ArticleId> idsOf(String idOrKey, int most) throws IOException {
    return List.of();
  }

  /** All versions of an article, first to last. */
  public List<ArticleId> versions(ArticleId id) throws IOException {
    return List.of();
  }

  /** How many articles are held, superseded versions not counted. */
  public long size() {
    return 0;
  }

  /** Sees what was written since; true if anything was. */
  public boolean refresh() throws IOException {
    return false;
  }

  @Override
  public void close() throws IOException {}
}
