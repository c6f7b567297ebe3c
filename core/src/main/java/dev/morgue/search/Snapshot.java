package dev.morgue.search;

import dev.morgue.NewsField;
import dev.morgue.authority.NameAuthority;
import dev.morgue.index.ArchiveNames;
import dev.morgue.index.ArchiveSources;
import dev.morgue.index.ArticleColumn;
import dev.morgue.index.DocsQuery;
import dev.morgue.index.FacetOrdinals;
import dev.morgue.index.IndexFields;
import dev.morgue.index.NewsSearcher;
import dev.morgue.index.Superseded;
import dev.morgue.index.Values;
import dev.morgue.index.WithoutDate;
import dev.morgue.query.SavedSearches;
import dev.morgue.sources.SourceRegistry;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.ReaderUtil;
import org.jspecify.annotations.Nullable;

/**
 * One state of one or several archives, with what is worth keeping as long as it lives. Several
 * readers together have no cache key of Lucene's, so everything kept hangs on the snapshot.
 */
final class Snapshot {

  private final Readers readers;
  private final NewsSearcher searcher;
  private final DocsQuery superseded;
  private final DocsQuery undated;
  private final Set<String> ownFields;
  private final Map<String, FacetOrdinals> ordinals = new ConcurrentHashMap<>();
  private final Map<String, ListedNames> listed = new ConcurrentHashMap<>();
  private final ArchiveNames heldNames;
  private final SourceRegistry registry;
  private final NameAuthority authority;
  private final SavedSearches searches;
  private @Nullable ArchiveSources sources;

  /**
   * Takes over the readers.
   *
   * @param names of the archives, one a reader
   */
  Snapshot(List<DirectoryReader> readers, List<String> names) throws IOException {
    this(new Readers(readers, names, false));
  }

  /** Takes over the readers. */
  Snapshot(Readers readers) throws IOException {
    this(readers, SourceRegistry.EMPTY, NameAuthority.EMPTY, SavedSearches.EMPTY);
  }

  private Snapshot(
      Readers readers, SourceRegistry registry, NameAuthority authority, SavedSearches searches)
      throws IOException {
    this.registry = registry;
    this.authority = authority;
    this.searches = searches;
    this.readers = readers;
    IndexReader all = readers.all();
    this.heldNames = new ArchiveNames(all, authority);
    this.searcher = new NewsSearcher(all);
    this.superseded = Superseded.in(all);
    this.undated = WithoutDate.in(all);
    this.ownFields = new TreeSet<>();
    for (FieldInfo field : FieldInfos.getMergedFieldInfos(all)) {
      String own = IndexFields.ownName(field.name);
      if (!own.isEmpty()) {
        ownFields.add(own);
      }
    }
  }

  IndexReader reader() {
    return readers.all();
  }

  NewsSearcher searcher() {
    return searcher;
  }

  /** A searcher of its own for a request that ends after a time. */
  NewsSearcher searcher(QueryTimeout timeout) {
    NewsSearcher own = new NewsSearcher(reader());
    own.setTimeout(timeout);
    return own;
  }

  DocsQuery superseded() {
    return superseded;
  }

  DocsQuery undated() {
    return undated;
  }

  /** How many articles are held and shown. */
  long size() throws IOException {
    return reader().numDocs() - (superseded.isEmpty() ? 0L : searcher.count(superseded));
  }

  Set<String> ownFields() {
    return ownFields;
  }

  SavedSearches searches() {
    return searches;
  }

  Values values() {
    return values(null);
  }

  /** What a request looks words up in, until its time is over; null for as long as it takes. */
  Values values(@Nullable QueryTimeout timeout) {
    return new Values(reader(), this::sources, heldNames, timeout);
  }

  /** The people, read when they are first asked for. */
  ArchiveNames heldNames() {
    return heldNames;
  }

  /** The publications, read when they are first asked for. */
  synchronized ArchiveSources sources() throws IOException {
    ArchiveSources known = sources;
    if (known == null) {
      known = new ArchiveSources(searcher, superseded, registry);
      sources = known;
    }
    return known;
  }

  /** The value of each article in a field of which it has one at most. */
  ArticleColumn column(NewsField field) throws IOException {
    return field == NewsField.SOURCE
        ? sources().column()
        : ArticleColumn.of(ordinals(field.label()));
  }

  /** Whether the user has a list of publications. */
  boolean hasRegistry() {
    return !registry.isEmpty();
  }

  /** The same state seen through another list of publications. */
  Snapshot with(SourceRegistry other) throws IOException {
    return seen(other, authority, searches);
  }

  /** The same state seen through another list of names. */
  Snapshot with(NameAuthority other) throws IOException {
    return seen(registry, other, searches);
  }

  /** The same state with other saved searches. */
  Snapshot with(SavedSearches other) throws IOException {
    return seen(registry, authority, other);
  }

  private Snapshot seen(SourceRegistry publications, NameAuthority listed, SavedSearches saved)
      throws IOException {
    if (!readers.acquire()) {
      throw new IllegalStateException("the archive is closed");
    }
    return taking(readers, publications, listed, saved);
  }

  /** A snapshot of acquired readers, or they are released. */
  private static Snapshot taking(
      Readers acquired, SourceRegistry publications, NameAuthority listed, SavedSearches saved)
      throws IOException {
    try {
      return new Snapshot(acquired, publications, listed, saved);
    } catch (IOException | RuntimeException e) {
      acquired.release();
      throw e;
    }
  }

  /** The numbering of a facet's values over all segments. */
  FacetOrdinals ordinals(String field) throws IOException {
    FacetOrdinals known = ordinals.get(field);
    if (known == null) {
      known = FacetOrdinals.of(reader(), field);
      ordinals.put(field, known);
    }
    return known;
  }

  /** How the user's list has the values of a field counted; null where it is not about them. */
  @Nullable ListedNames listed(String field) throws IOException {
    if (!heldNames.lists(field)) {
      return null;
    }
    ListedNames known = listed.get(field);
    if (known == null) {
      known = ListedNames.of(ordinals(field), field, heldNames);
      listed.put(field, known);
    }
    return known;
  }

  /** The archive that a document is in. */
  String archive(int doc) {
    return readers.archive(doc);
  }

  /** The number of the archive that a document is in, among those opened together. */
  int archiveNumber(int doc) {
    return readers.archiveNumber(doc);
  }

  /** See {@link Readers#archiveEnd}. */
  int archiveEnd(int number) {
    return readers.archiveEnd(number);
  }

  /** The segment that a document is in. */
  LeafReaderContext leaf(int doc) {
    List<LeafReaderContext> leaves = reader().leaves();
    return leaves.get(ReaderUtil.subIndex(doc, leaves));
  }

  /** A snapshot of what was written since, or null if nothing was; see {@link Readers#next}. */
  @Nullable Snapshot next() throws IOException {
    Readers next = readers.next();
    return next == null ? null : taking(next, registry, authority, searches);
  }

  /** Keeps the readers open for one request; false if they are closed already. */
  boolean acquire() {
    return readers.acquire();
  }

  void release() {
    readers.release();
  }
}
