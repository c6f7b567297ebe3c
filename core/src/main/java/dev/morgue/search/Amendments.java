package dev.morgue.search;

import dev.morgue.Article;
import dev.morgue.ArticleId;
import dev.morgue.Original;
import dev.morgue.index.ArticleDocument;
import dev.morgue.index.IndexFields;
import dev.morgue.index.Versions.Version;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
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

  /** Writes the further places of what was held already. Nothing else may be under way. */
  void notePlaces() throws IOException {
    Map<ArticleId, List<Original.Location>> further = holdings.takeFurtherLocations();
    if (further.isEmpty()) {
      return;
    }
    holdings.refresh();
    for (Map.Entry<ArticleId, List<Original.Location>> entry : further.entrySet()) {
      note(entry.getKey(), entry.getValue());
    }
    holdings.refresh();
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
    Document document = ArticleDocument.versioned(placed, held.place());
    held.story().addTo(document);
    writer.updateDocument(new Term(IndexFields.ID, id.value()), document);
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
      setLatest(versions.getLast().id(), true);
    }
    holdings.refresh();
    return true;
  }
}
