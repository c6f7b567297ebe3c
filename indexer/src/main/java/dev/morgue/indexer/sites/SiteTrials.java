package dev.morgue.indexer.sites;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts on how many pages rules were tried and on how many they found something, so that a site
 * that was made over is noticed. Safe for any number of threads.
 */
public final class SiteTrials {

  private record Count(long pages, long found) {}

  private final Map<SiteRule, Count> counts = new ConcurrentHashMap<>();

  /** Nothing was tried yet. */
  public SiteTrials() {}

  /**
   * A rule that found nothing.
   *
   * @param file what the file of rules is called
   * @param rule the rule
   * @param pages on how many pages it looked, at least 1
   */
  public record Idle(String file, SiteRule rule, long pages) {

    /**
     * One line for the user, "sites.csv line 7: byline div.cred found on none of 212 pages of
     * heron.example".
     */
    public String told() {
      return file
          + " line "
          + rule.line()
          + ": "
          + rule.field().label()
          + ' '
          + rule.where()
          + (pages == 1
              ? " not found on the one page of "
              : " found on none of " + pages + " pages of ")
          + rule.site();
    }
  }

  /**
   * Notes what came of a page.
   *
   * @param tried the rules that were tried on it, and whether each found something
   */
  public void page(Map<SiteRule, Boolean> tried) {
    tried.forEach((rule, found) ->
        counts.merge(
            rule,
            new Count(1, found ? 1 : 0),
            (one, other) -> new Count(one.pages + other.pages, one.found + other.found)));
  }

  /**
   * The rules that were tried and found nothing on any page, in the file's order. Those that only
   * tell kinds of pages are left out: there may have been no page of the kind.
   *
   * @param file what to call the file
   */
  public List<Idle> idle(String file) {
    List<Idle> idle = new ArrayList<>();
    counts.forEach((rule, count) -> {
      if (count.found == 0 && !rule.field().isKind()) {
        idle.add(new Idle(file, rule, count.pages));
      }
    });
    idle.sort(Comparator.comparingInt(each -> each.rule().line()));
    return idle;
  }
}
