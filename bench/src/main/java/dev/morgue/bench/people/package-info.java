/** Measures whether the people and places of whole articles are found: each once, by full name. */
@NullMarked
package dev.morgue.bench.people;

import org.jspecify.annotations.NullMarked;
