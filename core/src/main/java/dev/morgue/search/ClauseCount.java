package dev.morgue.search;

/**
 * How many articles a clause of a request finds by itself, to see which one leaves nothing over.
 *
 * @param clause the clause in the query language; a filter as {@code field:value}
 * @param articles how many; superseded versions only where the request takes them in
 */
public record ClauseCount(String clause, long articles) {}
