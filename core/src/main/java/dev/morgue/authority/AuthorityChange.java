package dev.morgue.authority;

import java.time.Instant;

/**
 * A change of a list that can be undone, as {@link ChangedList} remembers it.
 *
 * @param number counts changes from 1
 * @param when when it was made
 * @param what what was done, in the words of whoever did it
 * @param undone whether it was undone since
 */
public record AuthorityChange(int number, Instant when, String what, boolean undone) {}
