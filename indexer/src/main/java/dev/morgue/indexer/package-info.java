/**
 * Reads saved news files into an archive. {@link dev.morgue.indexer.ArchiveIndexer} crawls folders;
 * {@link dev.morgue.indexer.ArticleParser} is the extension point for further formats; every record
 * read ends in exactly one line of an {@link dev.morgue.indexer.IndexReport}.
 */
@NullMarked
package dev.morgue.indexer;

import org.jspecify.annotations.NullMarked;
