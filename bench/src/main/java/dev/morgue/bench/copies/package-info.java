/** Measures whether the copies of one story are found, and nothing else is taken for one. */
@NullMarked
package dev.morgue.bench.copies;

import org.jspecify.annotations.NullMarked;
