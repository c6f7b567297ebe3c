/** Which articles are copies of one story: their texts alone decide, whatever holds them. */
@NullMarked
package dev.morgue.copies;

import org.jspecify.annotations.NullMarked;
