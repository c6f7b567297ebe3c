package dev.morgue.search;

import dev.morgue.Article;
import dev.morgue.ArticleId;
import dev.morgue.Original;
import dev.morgue.index.ArticleDocument;
import dev.morgue.index.IndexFields;
import dev.morgue.index.StoryPlace;
import dev.morgue.index.Versions;
import dev.morgue.index.Versions.Version;
import dev.morgue.search.AddResult.Outcome;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What a writer holds already: a reader of the index, and in memory what was added since the reader
 * was opened. Decides what becomes of an article. Thread-safe.
 */
final class Holdings implements Closeable {

  /** Additions remembered before the reader is opened anew; about 10 MB. */
  static final int MOST_RECENT = 20_000;

  private static final Versions.Place NOWHERE = new Versions.Place(0, false, 0);

  private final IndexWriter writer;
  private final int mostRecent;
  private DirectoryReader reader;
  private final Map<String, ArticleId> recentBySaved = new HashMap<>();
  private final Map<String, List<Version>> recentByArticle = new HashMap<>();
  private final Set<String> recentPlaces = new HashSet<>();
  private final Set<String> recentPaths = new HashSet<>();
  private final Map<ArticleId, Original.Location> recentFirst = new HashMap<>();
  private final Map<ArticleId, List<Original.Location>> further = new LinkedHashMap<>();
  private final JoinedCount joined;
  private final HeldCollections collections;
  private boolean doubtful;
  private long arrivals;

  /**
   * Reads what a writer's index holds.
   *
   * @param mostRecent how many additions to remember
   */
  Holdings(IndexWriter writer, int mostRecent) throws IOException {
    this.writer = writer;
    this.mostRecent = mostRecent;
    this.reader = DirectoryReader.open(writer);
    this.arrivals = Versions.lastArrival(reader);
    this.joined = new JoinedCount(arrivals);
    this.collections = new HeldCollections(joined);
  }

  /**
   * What becomes of an article.
   *
   * @param result the outcome
   * @param place its place when it is added
   * @param superseded the versions that it supersedes
   * @param collections what the article is in with what it was in before
   */
  record Decision(
      AddResult result,
      Versions.Place place,
      List<ArticleId> superseded,
      List<String> collections) {}

  /**
   * A stored version.
   *
   * @param article as stored
   * @param place what the archive knows of it
   * @param story what the archive knows of its copies
   */
  record Held(Article article, Versions.Place place, StoryPlace story) {}

  /** Decides, and remembers the decision as carried out. */
  synchronized Decision decide(Article article) throws IOException {
    ArticleId same = saved(article.original().sha256());
    if (same != null) {
      Outcome outcome = place(article.original(), same);
      collect(same.article(), article.accession().collections());
      return new Decision(new AddResult(outcome, same), NOWHERE, List.of(), List.of());
    }
    ArticleId id = article.id();
    List<Version> versions = versions(id.article());
    int number = versions.isEmpty() ? 1 : versions.getLast().number() + 1;
    List<ArticleId> superseded =
        versions.stream().filter(Version::latest).map(Version::id).toList();
    List<String> given = article.accession().collections();
    List<String> in = collections.join(reader, id.article(), given, !versions.isEmpty());
    remember(article, new Version(id, number, true), superseded);
    Outcome outcome = number == 1 ? Outcome.ADDED : Outcome.NEW_VERSION;
    return new Decision(
        new AddResult(outcome, id), new Versions.Place(number, true, ++arrivals), superseded, in);
  }

  /** Puts an article into collections; false if it is in them already, or not held. */
  synchronized boolean collect(String article, Collection<String> names) throws IOException {
    return !names.isEmpty()
        && !versions(article).isEmpty()
        && collections.gain(reader, article, names);
  }

  /** Counts anew what comes into collections; the reader shows all that is held. */
  synchronized void beginJoining() {
    joined.begin(arrivals);
  }

  /** How many articles that were held when that count began came into further collections. */
  synchronized long joined() {
    return joined.count();
  }

  /** A collection's name as the archive writes it. */
  synchronized String spelling(String collection) throws IOException {
    return collections.spelling(reader, collection);
  }

  private @Nullable ArticleId saved(String sha256) throws IOException {
    ArticleId recent = recentBySaved.get(sha256);
    return recent != null ? recent : Versions.saved(reader, ArticleDocument.savedTerm(sha256));
  }

  /** Notes places of held bytes that are new. */
  private Outcome place(Original original, ArticleId id) throws IOException {
    Outcome outcome = Outcome.UNCHANGED;
    for (Original.Location location : original.locations()) {
      String place = place(id, location);
      if (!recentPlaces.contains(place) && !isPlacedInIndex(id, location)) {
        recentPlaces.add(place);
        recentPaths.add(location.path());
        further.computeIfAbsent(id, each -> new ArrayList<>()).add(location);
        outcome = Outcome.DUPLICATE;
      }
    }
    return outcome;
  }

  private static String place(ArticleId id, Original.Location location) {
    return id.value() + " " + location;
  }

  private boolean isPlacedInIndex(ArticleId id, Original.Location location) throws IOException {
    BytesRef place = new BytesRef(ArticleDocument.place(location));
    return Versions.hasTerm(reader, id, new Term(IndexFields.PLACE_SAVED, place));
  }

  private void remember(Article article, Version version, List<ArticleId> superseded) {
    recentBySaved.put(article.original().sha256(), version.id());
    List<Original.Location> locations = article.original().locations();
    locations.forEach(l -> recentPaths.add(l.path()));
    locations.forEach(l -> recentPlaces.add(place(version.id(), l)));
    if (!locations.isEmpty()) {
      recentFirst.put(version.id(), locations.getFirst());
    }
    List<Version> recent = new ArrayList<>();
    for (Version old : recentByArticle.getOrDefault(version.id().article(), List.of())) {
      recent.add(superseded.contains(old.id()) ? new Version(old.id(), old.number(), false) : old);
    }
    recent.add(version);
    recentByArticle.put(version.id().article(), recent);
  }

  /** The versions of an article, first to last, recent ones included. */
  synchronized List<Version> versions(String article) throws IOException {
    List<Version> recent = recentByArticle.getOrDefault(article, List.of());
    List<Version> versions = new ArrayList<>();
    for (Version held : Versions.of(reader, article)) {
      // a recent version supersedes all that the reader shows as latest
      versions.add(recent.isEmpty() ? held : new Version(held.id(), held.number(), false));
    }
    versions.addAll(recent);
    return versions;
  }

  synchronized boolean isFull() {
    return doubtful || recentBySaved.size() + further.size() + collections.size() >= mostRecent;
  }

  /** Something decided was not carried out: what is remembered must be read anew. */
  synchronized void doubt() {
    doubtful = true;
  }

  /** Opens the reader anew; nothing may be under way. */
  synchronized void refresh() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
    if (newer != null) {
      reader.close();
      reader = newer;
    }
    recentBySaved.clear();
    recentByArticle.clear();
    recentPlaces.clear();
    recentPaths.clear();
    recentFirst.clear();
    collections.refreshed();
    doubtful = false;
  }

  /** Takes the places to be noted with what is held. */
  synchronized Map<ArticleId, List<Original.Location>> takeFurtherLocations() {
    Map<ArticleId, List<Original.Location>> taken = new LinkedHashMap<>(further);
    further.clear();
    return taken;
  }

  /** Takes the articles whose held versions are to be put into collections, with these. */
  synchronized Map<String, Set<String>> takeCollected() {
    return collections.takeGained();
  }

  /** Reads a version that the reader shows. */
  synchronized Held held(ArticleId id) throws IOException {
    int doc = Versions.document(reader, id);
    if (doc < 0) {
      throw new IOException("version " + id + " is gone from the index; the index is not sound");
    }
    return new Held(
        Hits.article(reader.storedFields(), doc),
        Versions.place(reader, doc),
        StoryPlace.of(reader, doc));
  }

  /** Where a version was found first; null if none such is held or it has no place. */
  synchronized Original.@Nullable Location firstPlace(ArticleId id) throws IOException {
    Original.Location recent = recentFirst.get(id);
    if (recent != null || Versions.document(reader, id) < 0) {
      return recent;
    }
    List<Original.Location> locations = held(id).article().original().locations();
    return locations.isEmpty() ? null : locations.getFirst();
  }

  /** The versions with a place in a file, as the reader shows them. */
  synchronized void eachIn(String path, Versions.Each each) throws IOException {
    Versions.having(reader, ArticleDocument.pathTerm(path), each);
  }

  /** Whether any version was found in a file. */
  synchronized boolean isPlace(String path) throws IOException {
    return recentPaths.contains(path) || Versions.exists(reader, ArticleDocument.pathTerm(path));
  }

  /** Whether a version that the reader shows is hidden because its files are gone. */
  synchronized boolean isPruned(ArticleId id) throws IOException {
    int doc = Versions.document(reader, id);
    return doc >= 0 && Versions.isPruned(reader, doc);
  }

  @Override
  public synchronized void close() throws IOException {
    reader.close();
  }
}
