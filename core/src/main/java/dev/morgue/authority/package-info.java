/**
 * The user's list of people, organisations and places: which names are one, and what to call it.
 */
@NullMarked
package dev.morgue.authority;

import org.jspecify.annotations.NullMarked;
