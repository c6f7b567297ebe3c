package dev.morgue.search;

import dev.morgue.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a story that also matches and is not shown as a hit of its own.
 *
 * @param id of its version
 * @param archive the folder of the archive that holds it
 * @param source the publication; null where it is not known
 */
public record FoldedCopy(ArticleId id, String archive, @Nullable String source) {}
