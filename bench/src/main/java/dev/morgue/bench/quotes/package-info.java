/** Measures what of articles is found to be quoted, and who is said to be quoted. */
@NullMarked
package dev.morgue.bench.quotes;

import org.jspecify.annotations.NullMarked;
