package dev.morgue.bench.ranking;

import org.jspecify.annotations.Nullable;

/**
 * A line of {@code docs.jsonl}. Headline and body are empty where the line has none; the other
 * fields are as printed there, null where unknown.
 */
record CollectionDocument(
    String id,
    String headline,
    String body,
    @Nullable String date,
    @Nullable String source,
    @Nullable String author,
    @Nullable String category,
    @Nullable String url) {}
