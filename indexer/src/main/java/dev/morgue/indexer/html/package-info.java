/**
 * Reads saved web pages: bytes to text, what a page's markup says of its article, and what kind of
 * page it is.
 */
@NullMarked
package dev.morgue.indexer.html;

import org.jspecify.annotations.NullMarked;
