package dev.morgue.bench.news;

import java.util.List;

/**
 * What several articles of a page and a week are about.
 *
 * @param week from 0, the first week; a story may follow it up later
 * @param people indexes of {@link WhoIsWho}, the most concerned first; so are the other two
 * @param words that stand out in all articles about it, the most frequent first
 */
record Event(
    Section section,
    int week,
    List<Integer> people,
    List<Integer> places,
    List<Integer> organisations,
    List<Noun> words) {}
