/** {@code bench/eval tagging} and {@code tagging-training}: names in text, measured and learned. */
@NullMarked
package dev.morgue.bench.tagging;

import org.jspecify.annotations.NullMarked;
