/**
 * The Lucene side of Morgue: how text becomes terms and how queries become Lucene's. Internal;
 * other applications use {@code dev.morgue.search}.
 */
@NullMarked
package dev.morgue.index;

import org.jspecify.annotations.NullMarked;
