/** The statistical tagger: cuts text into tokens and labels them by weights learned from text. */
@NullMarked
package dev.morgue.tagging.model;

import org.jspecify.annotations.NullMarked;
