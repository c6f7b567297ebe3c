/**
 * The facade: {@link dev.morgue.search.NewsArchive} reads an archive, {@link
 * dev.morgue.search.ArchiveWriter} writes one. Requests and results are immutable values that
 * round-trip through JSON; no search engine's type appears.
 */
@NullMarked
package dev.morgue.search;

import org.jspecify.annotations.NullMarked;
