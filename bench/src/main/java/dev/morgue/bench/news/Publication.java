package dev.morgue.bench.news;

import org.jspecify.annotations.Nullable;

/**
 * Where and when a story was printed.
 *
 * @param source the masthead
 * @param url under the reserved domain {@code .example}
 * @param byline as printed, null where there is none
 * @param date in ISO 8601 at its own precision ({@code 2011}, {@code 2011-03}, {@code 2011-03-07},
 *     with a time, with a zone), null where there is none
 * @param language as the source declares it, null where it does not
 */
public record Publication(
    String source,
    String url,
    @Nullable String byline,
    @Nullable String date,
    @Nullable String language) {}
