package dev.morgue.search;

import dev.morgue.Article;
import dev.morgue.ArticleId;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Writes an archive: the only writer of its folder while it is open. Thread-safe. */
public final class ArchiveWriter implements Closeable {
  /** Opens the archive in a folder, creating it if the folder is missing or empty. */
  public static ArchiveWriter open(Path archive) throws IOException {
    throw new IOException();
  }

  /** Adds an article. Never overwrites another version. */
  public AddResult add(Article article) throws IOException {
    throw new IOException();
  }

  /** Removes one version; the one before it becomes the latest again. */
  public boolean remove(ArticleId id) throws IOException {
    throw new IOException();
  }

  /** Makes everything so far permanent, together with the crawl's own state. */
  public void commit(Map<String, String> crawlState) throws IOException {}

  /** Makes everything so far permanent and keeps the crawl's state as it was. */
  public void commit() throws IOException {}

  /** The crawl's state as of the last commit. */
  public Map<String, String> crawlState() {
    return Map.of();
  }

  @Override
  public void close() throws IOException {}
}
