/**
 * The article model: what a news article is, whatever file it came from and whatever engine
 * searches it. All types are immutable values and safe for use by several threads.
 */
@NullMarked
package dev.morgue;

import org.jspecify.annotations.NullMarked;
