package dev.morgue.search;

import dev.morgue.Article;
import dev.morgue.ArticleId;
import dev.morgue.NewsField;
import dev.morgue.authority.NameAuthority;
import dev.morgue.index.IndexFormat;
import dev.morgue.index.Versions;
import dev.morgue.query.SavedSearches;
import dev.morgue.sources.SourceRegistry;
import dev.morgue.text.Span;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Reads one archive, or several as one. Thread-safe: any number of threads may search, and each
 * request sees one state of the archive. What a writer adds is seen after {@link #refresh()}.
 *
 * <pre>{@code
 * try (NewsArchive archive = NewsArchive.open(Path.of("clippings"))) {
 *   for (Hit hit : archive.search(SearchRequest.of("person:\"Jane Doe\" harbour")).hits()) {
 *     System.out.println(hit.published() + " " + hit.headline().text());
 *   }
 * }
 * }</pre>
 */
public final class NewsArchive implements Closeable {

  private final List<Directory> directories;
  private final @Nullable ArchiveWriter writer;
  private final Object refreshing = new Object();
  private volatile Snapshot current;
  private volatile boolean closed;

  private NewsArchive(
      List<Directory> directories, @Nullable ArchiveWriter writer, Snapshot current) {
    this.directories = directories;
    this.writer = writer;
    this.current = current;
  }

  /** What a writer in this process has added. */
  static NewsArchive of(ArchiveWriter writer, String name) throws IOException {
    Readers readers = new Readers(List.of(writer.reader()), List.of(name), true);
    return new NewsArchive(List.of(), writer, new Snapshot(readers));
  }

  /**
   * Opens archives for reading.
   *
   * @param first an archive's folder
   * @param more further archives, searched as one with the first
   * @throws IOException if a folder holds no archive, or one of a format this version cannot read,
   *     with one sentence that says which and what to do
   */
  public static NewsArchive open(Path first, Path... more) throws IOException {
    List<Path> paths = new ArrayList<>(List.of(more));
    paths.addFirst(first);
    List<Directory> directories = new ArrayList<>();
    List<DirectoryReader> readers = new ArrayList<>();
    try {
      for (Path path : paths) {
        directories.add(IndexFormat.open(path));
        readers.add(DirectoryReader.open(directories.getLast()));
      }
      List<String> names = paths.stream().map(Path::toString).toList();
      return new NewsArchive(directories, null, new Snapshot(readers, names));
    } catch (IOException | RuntimeException e) {
      closeAll(readers, e);
      closeAll(directories, e);
      throw e;
    }
  }

  private static void closeAll(List<? extends Closeable> open, Exception cause) {
    for (Closeable each : open) {
      try {
        each.close();
      } catch (IOException e) {
        cause.addSuppressed(e);
      }
    }
  }

  interface Task<T extends @Nullable Object> {
    T run(Snapshot snapshot) throws IOException;
  }

  /** Runs on the current snapshot, which stays open meanwhile. */
  <T extends @Nullable Object> T on(Task<T> task) throws IOException {
    Snapshot snapshot = current;
    while (closed || !snapshot.acquire()) { // requests that overlap would hold it open for good
      if (closed || snapshot == current) {
        throw new IllegalStateException("the archive is closed");
      }
      snapshot = current;
    }
    try {
      return task.run(snapshot);
    } finally {
      snapshot.release();
    }
  }

  /**
   * Answers a request.
   *
   * @throws IllegalArgumentException if it names a field that cannot be counted, or a cursor of
   *     another list; a query's text never is a reason, unless it is to be read strictly: then it
   *     is a {@link dev.morgue.query.QueryRefused}
   */
  public SearchPage search(SearchRequest request) throws IOException {
    return on(snapshot -> new SearchEngine(snapshot, request).page());
  }

  /**
   * Answers a request by the ids of its page alone, without facets, timeline and names: for a
   * program that has the articles itself, compares or exports. No article is read, so that a long
   * page costs a fraction of {@link #search}, whose hits it has in the same order.
   *
   * @throws IllegalArgumentException as {@link #search} does
   */
  public IdPage ids(SearchRequest request) throws IOException {
    return on(snapshot -> new SearchEngine(snapshot, request).ids());
  }

  /**
   * Counts what the archive holds, or what of it a query finds, in one pass.
   *
   * @throws IllegalArgumentException if a filter names a field that cannot be filtered by
   */
  public ArchiveStats stats(StatsRequest request) throws IOException {
    SearchRequest articles = request.articles().untimed();
    return on(snapshot -> new SearchEngine(snapshot, articles).stats(request));
  }

  /**
   * The names of publications as articles carry them, against the list in {@link #use}: first those
   * that the list lacks, then the others, most frequent first.
   */
  public List<HeldSource> heldSources() throws IOException {
    return on(HeldSourceCounter::of);
  }

  /**
   * The commonest names in which words begin as typed, for a list that follows the typing.
   *
   * @param field {@code person}, {@code byline}, {@code org} or {@code place}
   * @return at most so many, with how many articles have each; replaced versions may count, too
   */
  public List<NameForms.Form> suggest(NewsField field, String typed, int most) throws IOException {
    return on(snapshot -> NameReporter.suggestions(snapshot, field, typed, most));
  }

  /**
   * How many articles each clause of a request's query, each filter and the range of days find by
   * themselves: what to show when a search finds nothing. Those are left out for which the request
   * leaves no time.
   */
  public List<ClauseCount> clauseCounts(SearchRequest request) throws IOException {
    return on(snapshot -> new SearchEngine(snapshot, request).clauses().counts());
  }

  /**
   * Why a version matches a request's query, or why it does not: clause by clause, how often and
   * where, and how far from a match what should stand near each other.
   *
   * @return empty if no version has this id
   */
  public Optional<Why> why(ArticleId id, SearchRequest request) throws IOException {
    return on(snapshot -> {
      int doc = Versions.document(snapshot.reader(), id);
      return doc < 0
          ? Optional.empty()
          : Optional.of(new SearchEngine(snapshot, request.untimed()).clauses().why(doc));
    });
  }

  /**
   * Every word of a version that makes it match a request's query, over the whole article.
   *
   * @return ranges of {@link Article#searchedText()} in order and apart; none where it does not
   *     match
   */
  public List<Span> marks(ArticleId id, SearchRequest request) throws IOException {
    return on(snapshot -> {
      int doc = Versions.document(snapshot.reader(), id);
      return doc < 0 ? List.of() : new SearchEngine(snapshot, request.untimed()).marks(doc);
    });
  }

  /** The version with this id. */
  public Optional<Article> find(ArticleId id) throws IOException {
    return on(snapshot -> {
      int doc = Versions.document(snapshot.reader(), id);
      return doc < 0
          ? Optional.empty()
          : Optional.of(Hits.article(snapshot.reader().storedFields(), doc));
    });
  }

  /**
   * The latest versions of articles whose id begins with a text, or whose key it is.
   *
   * @param idOrKey at least four characters of an id, or a whole key
   * @param most at most how many
   */
  public List<ArticleId> idsOf(String idOrKey, int most) throws IOException {
    return on(snapshot -> Versions.called(snapshot.reader(), idOrKey, most));
  }

  /** All held versions of the article that a version belongs to, first to last. */
  public List<ArticleId> versions(ArticleId id) throws IOException {
    return on(snapshot ->
        Versions.of(snapshot.reader(), id.article()).stream().map(Versions.Version::id).toList());
  }

  /** How many articles are held and shown; replaced versions and pruned articles do not count. */
  public long size() throws IOException {
    return on(Snapshot::size);
  }

  /**
   * Sees what was committed since, or, where a writer of this process opened the archive, what was
   * added since; true if anything was.
   *
   * @throws IOException also if the archive is gone or another, or that writer is closed
   */
  public boolean refresh() throws IOException {
    synchronized (refreshing) {
      // a writer must not be half through an addition while its state is taken
      Snapshot next = on(held -> writer == null ? held.next() : writer.alone(held::next));
      if (next == null) {
        return false;
      }
      replace(next);
      return true;
    }
  }

  /**
   * From now on sees publications through the user's list: {@code source:} takes its names, codes
   * and groups, and articles are counted under its names. Nothing is indexed anew. Requests under
   * way go on with the list they began with.
   *
   * @param registry the list; {@link SourceRegistry#EMPTY} for none, as at first
   */
  public void use(SourceRegistry registry) throws IOException {
    see(snapshot -> snapshot.with(registry));
  }

  /**
   * From now on sees people, organisations and places through the user's list: queries and filters
   * take its names, and articles are counted under them. Nothing is indexed anew.
   *
   * @param authority the list; {@link NameAuthority#EMPTY} for none, as at first
   */
  public void use(NameAuthority authority) throws IOException {
    see(snapshot -> snapshot.with(authority));
  }

  /** From now on {@code search:} takes these; {@link SavedSearches#EMPTY} for none, as at first. */
  public void use(SavedSearches searches) throws IOException {
    see(snapshot -> snapshot.with(searches));
  }

  private void see(Task<Snapshot> otherwise) throws IOException {
    synchronized (refreshing) {
      replace(on(otherwise));
    }
  }

  private void replace(Snapshot next) {
    Snapshot old = current;
    current = next;
    old.release();
  }

  /** Closes the archive: requests under way finish, further ones are refused. */
  @Override
  public void close() throws IOException {
    synchronized (refreshing) {
      if (closed) {
        return;
      }
      closed = true;
      current.release();
      for (Directory directory : directories) {
        directory.close();
      }
    }
  }
}
