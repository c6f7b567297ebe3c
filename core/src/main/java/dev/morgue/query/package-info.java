/**
 * The query language: text to a tree of what is meant, and back. No search engine in here; a
 * compiler elsewhere turns the tree into what an engine runs.
 */
@NullMarked
package dev.morgue.query;

import org.jspecify.annotations.NullMarked;
