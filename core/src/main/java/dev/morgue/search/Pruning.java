package dev.morgue.search;

import dev.morgue.ArticleId;
import dev.morgue.Original;
import dev.morgue.index.IndexFields;
import dev.morgue.index.StoryPlace;
import dev.morgue.index.Versions.Version;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/**
 * Hides articles of which no file is left, and shows them again. An article is hidden when every
 * file that any of its versions was found in is pruned: as long as one is left, or one is not known
 * to the register, it is shown. Used while the archive writer has everything to itself and its
 * holdings are fresh.
 */
final class Pruning {

  private final IndexWriter writer;
  private final Holdings holdings;
  private final FileRegister files;

  Pruning(IndexWriter writer, Holdings holdings, FileRegister files) {
    this.writer = writer;
    this.holdings = holdings;
    this.files = files;
  }

  /** Hides or shows the articles found in any of these files; returns how many that changed. */
  long settle(Collection<String> paths) throws IOException {
    long[] changed = {0};
    Set<String> settled = new HashSet<>();
    for (String path : paths) {
      holdings.eachIn(
          path,
          id -> {
            if (settled.add(id.article())) {
              changed[0] += settle(holdings.versions(id.article())) ? 1 : 0;
            }
          });
    }
    return changed[0];
  }

  private boolean settle(List<Version> versions) throws IOException {
    ArticleId latest = versions.getLast().id();
    boolean gone = areGone(versions);
    if (holdings.isPruned(latest) == gone) {
      return false;
    }
    set(writer, latest, gone);
    return true;
  }

  /** Hides or shows a version. */
  static void set(IndexWriter writer, ArticleId id, boolean pruned) throws IOException {
    List<Field> columns = new ArrayList<>();
    columns.add(new NumericDocValuesField(IndexFields.PRUNED, pruned ? 1 : 0));
    if (!pruned) {
      columns.addAll(StoryPlace.shownAgain());
    }
    // the fields may be new to the index, which the updating of one value alone does not allow
    writer.updateDocValues(new Term(IndexFields.ID, id.value()), columns.toArray(new Field[0]));
  }

  private boolean areGone(List<Version> versions) throws IOException {
    for (Version version : versions) {
      for (Original.Location location :
          holdings.held(version.id()).article().original().locations()) {
        if (!files.isPruned(location.path())) {
          return false;
        }
      }
    }
    return true;
  }
}
