package dev.morgue.bench.news;

/**
 * A town.
 *
 * @param region what it lies in, spelled out
 * @param shortRegion as a dateline has it, the same where there is no abbreviation
 * @param famous stands alone in a dateline
 */
record Place(String name, String region, String shortRegion, boolean famous) {}
