/** How fast generated news is indexed and searched, beside bare Lucene in the same run. */
@NullMarked
package dev.morgue.bench.load;

import org.jspecify.annotations.NullMarked;
