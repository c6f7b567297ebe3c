package dev.morgue.indexer;

import dev.morgue.ArticleId;
import dev.morgue.json.JsonMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one record of the input ended.
 *
 * @param end what became of it
 * @param where the file, "file:line" or "file#record"
 * @param reason why it was skipped or failed; "" otherwise
 * @param id the version that holds it, also when it was there before; null when none does
 * @param first of a duplicate, where the same bytes were found first, "file" or "file#record"; null
 *     otherwise
 */
public record RecordOutcome(
    End end, String where, String reason, @Nullable ArticleId id, @Nullable String first) {

  /** A record of which no version is held. */
  static RecordOutcome unheld(End end, String where, String reason) {
    return new RecordOutcome(end, where, reason, null, null);
  }

  /** As a JSON tree, without what does not apply. */
  public Map<String, @Nullable Object> tree() {
    return new JsonMap()
        .put("end", end.label())
        .put("where", where)
        .put("reason", reason.isEmpty() ? null : reason)
        .put("id", id == null ? null : id.value())
        .put("first", first)
        .tree();
  }

  /** What became of a record. Exactly one of these. */
  public enum End {
    /** A new article. */
    INDEXED,
    /** A further version of an article that was held. */
    NEW_VERSION,
    /** The same bytes from the same place were held. */
    UNCHANGED,
    /** The same bytes from another place were held; this place was noted with them. */
    DUPLICATE,
    /** No article. */
    SKIPPED,
    /** Could not be read or added. */
    FAILED;

    /** In words, "new version". */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
