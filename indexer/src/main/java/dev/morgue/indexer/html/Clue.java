package dev.morgue.indexer.html;

/**
 * Something that a page says of its article.
 *
 * @param value as it stands there, plain
 * @param evidence where it stands, "JSON-LD headline"
 * @param confidence 0 to 1, how far such a place is to be trusted
 */
record Clue(String value, String evidence, double confidence) {}
