package dev.morgue.bench.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a saved page.
 *
 * @param id its name in the set
 * @param html where it lies, from the set's folder
 * @param url where it is from
 * @param site the registered domain, for keeping pages of one site together
 * @param source the public set it is from
 * @param body the whole running text; null if not known
 * @param with segments that must be in the text; null if not known
 * @param without segments that must not be in it; null if not known
 * @param title the headline; null if not known
 * @param authors empty if not known
 * @param date day of publication as {@code yyyy-mm-dd…}; null if not known
 * @param dateRaw the same as the set gives it, with a time perhaps
 */
record GoldPage(
    String id,
    String html,
    String url,
    String site,
    String source,
    @Nullable String body,
    @Nullable List<String> with,
    @Nullable List<String> without,
    @Nullable String title,
    List<String> authors,
    @Nullable String date,
    @Nullable String dateRaw) {}
