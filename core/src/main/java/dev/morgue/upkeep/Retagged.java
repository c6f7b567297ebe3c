package dev.morgue.upkeep;

/**
 * What a retagging did. Every version that is held is in exactly one of the counts, unless it was
 * stopped.
 *
 * @param tagged how many saved versions have the tagger's names now
 * @param upToDate how many had them already
 * @param broken how many the tagger broke on; they are as they were, and another run tries them
 *     again
 * @param firstReason what it broke on, of such articles the one that came in first; empty if on
 *     none
 * @param complete whether it went to its end: a further run goes on where this one was stopped
 */
public record Retagged(
    long tagged, long upToDate, long broken, String firstReason, boolean complete) {}
