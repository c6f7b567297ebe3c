/** Measurements: quality on real collections, speed on generated ones. */
@NullMarked
package dev.morgue.bench;

import org.jspecify.annotations.NullMarked;
