/** Says who is quoted in a news article. */
@NullMarked
package dev.morgue.tagging.quotes;

import org.jspecify.annotations.NullMarked;
