/** The article and its parts: what a news archive is made of. */
@NullMarked
package dev.morgue;

import org.jspecify.annotations.NullMarked;
