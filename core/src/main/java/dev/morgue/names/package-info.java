/** Names of people: their parts, how they sound, and whether two of them may be one person's. */
@NullMarked
package dev.morgue.names;

import org.jspecify.annotations.NullMarked;
