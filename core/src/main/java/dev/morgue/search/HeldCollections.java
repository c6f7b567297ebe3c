package dev.morgue.search;

import dev.morgue.index.CollectionColumn;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;

/**
 * Which collections articles are in, by the index and by what was added since it was read. An
 * article is in a collection with all its versions, so that none is lost when a version comes or
 * goes. Used under the lock of {@link Holdings}.
 */
final class HeldCollections {

  private final Map<String, Set<String>> recent = new HashMap<>();
  private final Map<String, Set<String>> gained = new LinkedHashMap<>();

  /**
   * By the form in which names are the same, each name as it was first written. Kept as long as the
   * writer is open, since a name may be settled before the first article comes that has it.
   */
  private final Map<String, String> spellings = new HashMap<>();

  private final JoinedCount joined;
  private boolean read;

  HeldCollections(JoinedCount joined) {
    this.joined = joined;
  }

  /**
   * Puts an article into collections.
   *
   * @param article the half of the id that its versions share
   * @param isHeld whether a version is held, so that there may be some that are to follow
   * @return all that it is in now
   */
  List<String> join(IndexReader reader, String article, Collection<String> names, boolean isHeld)
      throws IOException {
    if (names.isEmpty() && !isHeld) {
      return List.of();
    }
    Set<String> before = isHeld ? of(reader, article) : Set.of();
    Set<String> all = new LinkedHashSet<>(before);
    for (String name : names) {
      all.add(spelling(reader, name));
    }
    if (!all.equals(before)) {
      recent.put(article, all);
      if (isHeld) {
        gained.put(article, all);
        joined.note(reader, article);
      }
    }
    return List.copyOf(all);
  }

  /** Puts an article of which a version is held into collections; whether one is new to it. */
  boolean gain(IndexReader reader, String article, Collection<String> names) throws IOException {
    int before = of(reader, article).size();
    return join(reader, article, names, true).size() > before;
  }

  private Set<String> of(IndexReader reader, String article) throws IOException {
    Set<String> added = recent.get(article);
    return added != null ? added : CollectionColumn.of(reader, article);
  }

  /** A name as the archive writes it, from now on if it is new. */
  String spelling(IndexReader reader, String name) throws IOException {
    if (!read) {
      for (String each : CollectionColumn.all(reader)) {
        spellings.putIfAbsent(CollectionColumn.folded(each), each);
      }
      read = true;
    }
    return spellings.computeIfAbsent(CollectionColumn.folded(name), folded -> name);
  }

  int size() {
    return gained.size();
  }

  /** Takes the articles of which versions that are held do not show their collections yet. */
  Map<String, Set<String>> takeGained() {
    Map<String, Set<String>> taken = new LinkedHashMap<>(gained);
    gained.clear();
    return taken;
  }

  /** The reader shows everything now. */
  void refreshed() {
    recent.clear();
  }
}
