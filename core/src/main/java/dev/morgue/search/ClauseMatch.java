package dev.morgue.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What became of one clause of a query in one article.
 *
 * @param clause the clause in the query language
 * @param excluded whether the query asks that it does not match
 * @param matches whether it matches the article
 * @param times how often, at places of which none overlaps another, by where they begin: {@code
 *     headline}, {@code deck}, {@code body}, {@code caption} or the name of another field; empty
 *     for a condition, which has no places
 * @param names which names match a clause about names, as the article is filed under them
 * @param apart how many words apart the nearest two stand that a connector would have nearer, in
 *     the order it asks for; empty where it matches, or a side is missing
 */
public record ClauseMatch(
    String clause,
    boolean excluded,
    boolean matches,
    Map<String, Integer> times,
    List<String> names,
    OptionalInt apart) {

  /** Copies the map, in order, and the list. */
  public ClauseMatch {
    names = List.copyOf(names);
    times = Collections.unmodifiableMap(new LinkedHashMap<>(times));
  }
}
