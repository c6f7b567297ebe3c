/** Finds the files under folders, in a stable order. Internal: no promise is made about it. */
@NullMarked
package dev.morgue.indexer.crawl;

import org.jspecify.annotations.NullMarked;
