/** Plain text: sentences, paragraphs and words. No search engine in here. */
@NullMarked
package dev.morgue.text;

import org.jspecify.annotations.NullMarked;
