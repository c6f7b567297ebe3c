/**
 * The parsers that come with Morgue, found by {@link java.util.ServiceLoader}. Internal: no promise
 * is made about it.
 */
@NullMarked
package dev.morgue.indexer.parse;

import org.jspecify.annotations.NullMarked;
