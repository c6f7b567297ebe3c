/** How well a ranker orders articles for queries with judgments, by trec_eval's definitions. */
@NullMarked
package dev.morgue.bench.ranking;

import org.jspecify.annotations.NullMarked;
