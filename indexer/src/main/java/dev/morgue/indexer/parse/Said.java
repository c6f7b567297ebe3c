package dev.morgue.indexer.parse;

/**
 * One thing that a record says.
 *
 * @param evidence where it says so, "member 'title'"
 * @param value a text, number, truth value, list or map, see {@link dev.morgue.json.Json}
 */
record Said(String evidence, Object value) {}
