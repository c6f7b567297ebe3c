package dev.morgue.search;

import dev.morgue.Accession;
import dev.morgue.ArticleId;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
   * Settles how names are written: those that the archive has no collection of yet, as they are
   * here. Else the first article that comes in one decides.
   *
   * @throws IOException as {@link ArchiveWriter#add} does
   */
  public void settle(Collection<String> names) throws IOException {
    for (String name : Accession.in(names).collections()) {
      work.beside(() -> holdings.spelling(name));
    }
  }

  /**
   * Puts articles into a collection. Nothing becomes of an id of which no article is held.
   *
   * @param ids any versions of the articles
   * @return how many articles were not in it yet
   * @throws IOException as {@link ArchiveWriter#add} does
   */
  public int put(Collection<ArticleId> ids, String collection) throws IOException {
    return put(articles(ids), Accession.in(List.of(collection)).collections());
  }

  /**
   * {@link #joined} counts anew from here: a crawl begins, say.
   *
   * @throws IOException as {@link ArchiveWriter#add} does
   */
  public void beginJoining() throws IOException {
    work.alone(() -> {
      amendments.notePlaces();
      holdings.refresh();
      holdings.beginJoining();
      return null;
    });
  }

  /**
   * How many of the articles that were held when the writer was opened, or at {@link
   * #beginJoining}, have come into further collections since. One that comes into several counts
   * once; one that is new since then does not count.
   */
  public long joined() {
    return holdings.joined();
  }

  /** One by one, so that what waits to be written does not grow with them. */
  private int put(Collection<String> articles, List<String> names) throws IOException {
    int gained = 0;
    for (String article : articles) {
      gained += work.beside(() -> holdings.collect(article, names)) ? 1 : 0;
    }
    return gained;
  }

  /**
   * Puts every article that was found in a file, up to the last commit, into collections.
   *
   * @throws IOException as {@link ArchiveWriter#add} does
   */
  public void putAllIn(String path, Collection<String> collections) throws IOException {
    Set<String> articles = new LinkedHashSet<>();
    work.beside(() -> {
      holdings.eachIn(path, id -> articles.add(id.article()));
      return null;
    });
    put(articles, Accession.in(collections).collections());
  }

  /**
   * Takes articles out of a collection.
   *
   * @param ids any versions of the articles
   * @return how many articles were in it
   * @throws IOException as {@link ArchiveWriter#add} does
   */
  public int take(Collection<ArticleId> ids, String collection) throws IOException {
    List<String> names = Accession.in(List.of(collection)).collections();
    return names.isEmpty()
        ? 0
        : work.alone(() -> amendments.release(articles(ids), names.getFirst()));
  }

  private static List<String> articles(Collection<ArticleId> ids) {
    return ids.stream().map(ArticleId::article).distinct().toList();
  }
}
