/**
 * Brings together what the sentences of one article name: one person under a full name, a surname
 * and a title is one person.
 */
@NullMarked
package dev.morgue.tagging.document;

import org.jspecify.annotations.NullMarked;
