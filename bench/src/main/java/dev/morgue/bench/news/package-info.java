/** A deterministic generator of realistic news, for load tests. */
@NullMarked
package dev.morgue.bench.news;

import org.jspecify.annotations.NullMarked;
