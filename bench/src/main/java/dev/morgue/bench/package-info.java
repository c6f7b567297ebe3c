/** The two programs of this module: the evaluators and the generator of news for load tests. */
@NullMarked
package dev.morgue.bench;

import org.jspecify.annotations.NullMarked;
