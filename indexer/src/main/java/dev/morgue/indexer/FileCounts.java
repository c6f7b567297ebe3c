package dev.morgue.indexer;

import dev.morgue.json.JsonMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of files, beside the counts of their records.
 *
 * @param unread files that had not changed and were not read; their records are counted as they
 *     would be if they had been
 * @param resources files that belong to saved pages, in folders that count as one skipped record
 * @param vanished files that the archive has articles from and that are not there any more
 * @param hidden articles that were hidden because no file of theirs is left
 * @param shown hidden articles that are shown again because a file of theirs came back
 */
public record FileCounts(long unread, long resources, long vanished, long hidden, long shown) {

  /** Nothing yet. */
  public static final FileCounts NONE = new FileCounts(0, 0, 0, 0, 0);

  /** As a JSON tree. */
  public Map<String, @Nullable Object> tree() {
    return new JsonMap()
        .put("unread", unread)
        .put("resources", resources)
        .put("vanished", vanished)
        .put("hidden", hidden)
        .put("shown", shown)
        .tree();
  }
}
