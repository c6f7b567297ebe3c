/** Finds people, organisations and places in the text of articles, offline. */
@NullMarked
package dev.morgue.tagging;

import org.jspecify.annotations.NullMarked;
