package dev.morgue.bench.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares groups found with groups that are true, pair by pair: two articles count once if both
 * are in one group.
 */
final class CopyScores {

  private final Map<String, JudgedArticle> articles = new HashMap<>();
  private final Map<String, String> found = new HashMap<>();
  private final Map<String, Integer> linked = new TreeMap<>();
  private final Map<String, Integer> missed = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();
  private long foundPairs;
  private long truePairs;
  private long rightPairs;
  private int groups;
  private int copies;

  /** Compares them. */
  static CopyScores of(List<JudgedArticle> judged, List<List<String>> groups) {
    CopyScores scores = new CopyScores();
    judged.forEach(article -> scores.articles.put(article.id(), article));
    groups.forEach(scores::group);
    scores.truth(judged);
    return scores;
  }

  private void group(List<String> group) {
    groups++;
    copies += group.size() - 1;
    foundPairs += pairs(group.size());
    Map<String, Integer> stories = new HashMap<>();
    for (String id : group) {
      found.put(id, group.getFirst());
      stories.merge(story(id), 1, Integer::sum);
    }
    stories.values().forEach(size -> rightPairs += pairs(size));
    if (stories.size() > 1) {
      wrong.add(String.join(" ", group));
    }
  }

  private void truth(List<JudgedArticle> judged) {
    Map<String, Integer> stories = new HashMap<>();
    judged.forEach(article -> stories.merge(story(article.id()), 1, Integer::sum));
    stories.values().forEach(size -> truePairs += pairs(size));
    for (JudgedArticle article : judged) {
      if (article.copyOf() != null) {
        String mine = found.getOrDefault(article.id(), article.id());
        String other = found.getOrDefault(story(article.id()), story(article.id()));
        (mine.equals(other) ? linked : missed).merge(article.kind(), 1, Integer::sum);
      }
    }
  }

  /** The original at the end of what an article is a copy of. */
  private String story(String id) {
    String story = id;
    JudgedArticle article = articles.get(story);
    while (article != null && article.copyOf() != null) {
      story = article.copyOf();
      article = articles.get(story);
    }
    return story;
  }

  private static long pairs(long size) {
    return size * (size - 1) / 2;
  }

  int groups() {
    return groups;
  }

  /** Articles in groups beside the lead copies. */
  int copies() {
    return copies;
  }

  /** Whether anything is known of which articles are copies. */
  boolean hasTruth() {
    return truePairs > 0;
  }

  double precision() {
    return foundPairs == 0 ? 1 : (double) rightPairs / foundPairs;
  }

  double recall() {
    return truePairs == 0 ? 1 : (double) rightPairs / truePairs;
  }

  /** The kinds of copies, each with how many were put beside their original and how many not. */
  Map<String, int[]> kinds() {
    Map<String, int[]> kinds = new TreeMap<>();
    linked.forEach((kind, count) -> kinds.computeIfAbsent(kind, k -> new int[2])[0] += count);
    missed.forEach((kind, count) -> kinds.computeIfAbsent(kind, k -> new int[2])[1] += count);
    return kinds;
  }

  /** Groups with articles of different stories. */
  List<String> wrong() {
    return wrong;
  }
}
