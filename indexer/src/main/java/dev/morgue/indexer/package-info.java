/** Reads saved news files into an archive. */
@NullMarked
package dev.morgue.indexer;

import org.jspecify.annotations.NullMarked;
