package dev.morgue.indexer.extract;

/**
 * A block of a page that is not in the article's running text.
 *
 * @param reason why, for a reader: "links", "share line", "caption"
 * @param text what it said
 */
public record Dropped(String reason, String text) {}
