/** The way into every dialect, and the reader of Lucene's own syntax, which is Lucene's parser. */
@NullMarked
package dev.morgue.syntax;

import org.jspecify.annotations.NullMarked;
