/** {@code bench/eval names}: whether two names are one person's. */
@NullMarked
package dev.morgue.bench.names;

import org.jspecify.annotations.NullMarked;
