/**
 * Plain text as a news reader sees it: sentences, paragraphs and words. No search engine in here.
 *
 * <p>Everything works on UTF-16 offsets of the text that was given, depends neither on the
 * platform's locale nor on its break iterators, and gives the same answer on every machine.
 */
@NullMarked
package dev.morgue.text;

import org.jspecify.annotations.NullMarked;
