package dev.morgue.query;

/**
 * Something about a query that was repaired or may surprise its writer.
 *
 * @param message one sentence for the writer
 * @param start where in the query it is about, in UTF-16 units
 * @param end after the last character it is about
 */
public record Warning(String message, int start, int end) {}
