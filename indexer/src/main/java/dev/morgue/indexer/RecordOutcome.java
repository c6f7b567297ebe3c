package dev.morgue.indexer;

import dev.morgue.ArticleId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How one record of the input ended.
 *
 * @param end what became of it
 * @param where the file, "file:line" or "file#record"
 * @param reason why it was skipped or failed; "" otherwise
 * @param id the version that holds it, also when it was there before; null when none does
 */
public record RecordOutcome(End end, String where, String reason, @Nullable ArticleId id) {

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
