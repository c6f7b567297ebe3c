/** How well articles are taken out of saved pages: gold pages, scores, and the judge's training. */
@NullMarked
package dev.morgue.bench.extraction;

import org.jspecify.annotations.NullMarked;
