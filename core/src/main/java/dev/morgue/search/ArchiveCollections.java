package dev.morgue.search;

import dev.morgue.Accession;
import dev.morgue.ArticleId;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/**
 * The collections of an archive that is being written: what users put articles into, beside what
 * {@link dev.morgue.Article#accession articles} bring with them. An article is in a collection with
 * all its versions. Letter case and accents of a name do not count: it stays as it was first
 * written. Permanent with the next commit. Thread-safe.
 */
public final class ArchiveCollections {

  private final WriterWork work;
  private final Holdings holdings;
  private final Amendments amendments;

  ArchiveCollections(WriterWork work, Holdings holdings, Amendments amendments) {
    this.work = work;
    this.holdings = holdings;
    this.amendments = amendments;
  }

  /**
   * Puts an article into a collection. Nothing happens if no version of it is held.
   *
   * @throws IOException as {@link ArchiveWriter#add} does
   */
  public void put(ArticleId id, String collection) throws IOException {
    List<String> names = Accession.in(List.of(collection)).collections();
    work.beside(() -> {
      holdings.collect(id.article(), names);
      return null;
    });
  }

  /**
   * Puts every article that was found in a file, up to the last commit, into collections.
   *
   * @throws IOException as {@link ArchiveWriter#add} does
   */
  public void putAllIn(String path, Collection<String> collections) throws IOException {
    List<String> names = Accession.in(collections).collections();
    work.beside(() -> {
      holdings.eachIn(path, id -> holdings.collect(id.article(), names));
      return null;
    });
  }

  /**
   * Takes an article out of a collection.
   *
   * @return false if it was not in it
   * @throws IOException as {@link ArchiveWriter#add} does
   */
  public boolean take(ArticleId id, String collection) throws IOException {
    List<String> names = Accession.in(List.of(collection)).collections();
    return !names.isEmpty() && work.alone(() -> amendments.release(id.article(), names.getFirst()));
  }
}
