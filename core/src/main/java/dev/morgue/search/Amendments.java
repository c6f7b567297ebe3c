package dev.morgue.search;

import dev.morgue.Accession;
import dev.morgue.Article;
import dev.morgue.ArticleId;
import dev.morgue.Original;
import dev.morgue.index.ArticleDocument;
import dev.morgue.index.IndexFields;
import dev.morgue.index.StoryPlace;
import dev.morgue.index.Versions.Version;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/**
 * What is changed about versions that are held: their places, which is the latest, and removing
 * one. Used under the archive writer's lock.
 */
final class Amendments {

  private final IndexWriter writer;
  private final Holdings holdings;

  Amendments(IndexWriter writer, Holdings holdings) {
    this.writer = writer;
    this.holdings = holdings;
  }

  /**
   * Writes the further places, and then the further collections, of what was held already. Nothing
   * else may be under way.
   */
  void notePlaces() throws IOException {
    Map<ArticleId, List<Original.Location>> further = holdings.takeFurtherLocations();
    if (!further.isEmpty()) {
      holdings.refresh();
      for (Map.Entry<ArticleId, List<Original.Location>> entry : further.entrySet()) {
        note(entry.getKey(), entry.getValue());
      }
      holdings.refresh();
    }
    Map<String, Set<String>> collected = holdings.takeCollected();
    if (!collected.isEmpty()) {
      holdings.refresh();
      for (Map.Entry<String, Set<String>> entry : collected.entrySet()) {
        setCollections(entry.getKey(), in -> entry.getValue());
      }
      holdings.refresh();
    }
  }

  /** Changes which collections all versions of an article are in; whether any was changed. */
  private boolean setCollections(String article, UnaryOperator<Set<String>> change)
      throws IOException {
    boolean changed = false;
    for (Version version : holdings.versions(article)) {
      Holdings.Held held = holdings.held(version.id());
      Accession accession = held.article().accession();
      Set<String> now = change.apply(new LinkedHashSet<>(accession.collections()));
      if (!List.copyOf(now).equals(accession.collections())) {
        Article moved =
            held.article().toBuilder().accession(accession.withCollections(now)).build();
        replace(held, moved, holdings.isPruned(version.id()));
        changed = true;
      }
    }
    return changed;
  }

  /** Takes articles out of a collection; how many were in it. */
  int release(List<String> articles, String collection) throws IOException {
    notePlaces();
    holdings.refresh();
    String name = holdings.spelling(collection);
    int released = 0;
    for (String article : articles) {
      released += setCollections(article, in -> without(in, name)) ? 1 : 0;
    }
    holdings.refresh();
    return released;
  }

  private static Set<String> without(Set<String> names, String name) {
    Set<String> others = new LinkedHashSet<>(names);
    others.remove(name);
    return others;
  }

  /** Puts an article in the place of a version that is held, and that is the same version. */
  private void replace(Holdings.Held held, Article article, boolean pruned) throws IOException {
    Document document = ArticleDocument.versioned(article, held.place());
    held.story().addTo(document);
    if (pruned) {
      document.add(new NumericDocValuesField(IndexFields.PRUNED, 1));
    }
    writer.updateDocument(new Term(IndexFields.ID, article.id().value()), document);
  }

  private void note(ArticleId id, List<Original.Location> further) throws IOException {
    Holdings.Held held = holdings.held(id);
    Original original = held.article().original();
    List<Original.Location> locations = new ArrayList<>(original.locations());
    further.stream().filter(l -> !locations.contains(l)).forEach(locations::add);
    Article placed =
        held.article().toBuilder()
            .original(new Original(original.sha256(), original.format(), locations))
            .build();
    replace(held, placed, false);
    // a further place is a file that is there, so the article is hidden no longer
    ArticleId latest = holdings.versions(id.article()).getLast().id();
    if (holdings.isPruned(latest)) {
      Pruning.set(writer, latest, false);
    }
  }

  void setLatest(ArticleId id, boolean latest) throws IOException {
    writer.updateNumericDocValue(
        new Term(IndexFields.ID, id.value()), IndexFields.LATEST, latest ? 1 : 0);
  }

  /** Removes a version; false if no such version is held. Nothing else may be under way. */
  boolean remove(ArticleId id) throws IOException {
    notePlaces();
    holdings.refresh();
    List<Version> versions = new ArrayList<>(holdings.versions(id.article()));
    Version removed = versions.stream().filter(v -> v.id().equals(id)).findFirst().orElse(null);
    if (removed == null) {
      return false;
    }
    versions.remove(removed);
    writer.deleteDocuments(new Term(IndexFields.ID, id.value()));
    if (removed.latest() && !versions.isEmpty()) {
      ArticleId before = versions.getLast().id();
      setLatest(before, true);
      writer.updateDocValues(
          new Term(IndexFields.ID, before.value()), StoryPlace.shownAgain().toArray(new Field[0]));
    }
    holdings.refresh();
    return true;
  }
}
