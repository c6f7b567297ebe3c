package dev.morgue.indexer;

import dev.morgue.json.JsonMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many records a crawl read, and how they ended. Files that hold no article, hidden files and
 * files that cannot be opened count as one record each, so nothing found is left out.
 *
 * @param files files found
 * @param records records read, counted where they are read
 * @param indexed ended as a new article
 * @param newVersions ended as a further version
 * @param unchanged were held already
 * @param duplicates were held already from another place
 * @param skipped were no article
 * @param failed could not be read or added
 */
public record IndexCounts(
    long files,
    long records,
    long indexed,
    long newVersions,
    long unchanged,
    long duplicates,
    long skipped,
    long failed) {

  /** Nothing yet. */
  public static final IndexCounts NONE = new IndexCounts(0, 0, 0, 0, 0, 0, 0, 0);

  /** How many records have come to an end, counted where they end. */
  public long ended() {
    return indexed + newVersions + unchanged + duplicates + skipped + failed;
  }

  /** Whether every record that was read came to exactly one end. */
  public boolean addUp() {
    return records == ended();
  }

  /** As a JSON tree. */
  public Map<String, @Nullable Object> tree() {
    return new JsonMap()
        .put("files", files)
        .put("records", records)
        .put("indexed", indexed)
        .put("newVersions", newVersions)
        .put("unchanged", unchanged)
        .put("duplicates", duplicates)
        .put("skipped", skipped)
        .put("failed", failed)
        .tree();
  }
}
