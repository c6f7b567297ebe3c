package dev.morgue.indexer;

import dev.morgue.indexer.sites.SiteRules;
import dev.morgue.names.NameTagger;
import dev.morgue.names.Tagging;
import dev.morgue.sources.SourceRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to crawl. Start from {@link #of} and change what differs.
 *
 * @param clock tells when to commit, what the crawl's state says and what day it is, for dates that
 *     cannot be true yet
 * @param threads how many files are parsed, and how many articles are added, at once
 * @param commitEvery how long at most what was added waits for a commit
 * @param commitChars how many characters of articles at most wait for a commit
 * @param mapping which members of records mean what
 * @param sources the user's list of publications, for what it says of their dates
 * @param sites the user's rules for single sites: where their pages have what
 * @param reread whether to read files again that have not changed since the archive read them, by
 *     size and time or, where only the time differs, by their bytes
 * @param prune whether to hide articles from searches when no file that they were found in is left;
 *     they are held, and shown again when one comes back
 * @param collections what collections to put every article into that is found, those that are held
 *     already too
 * @param tagger finds the names in the text of new articles; null for no looking
 */
public record IndexOptions(
    InstantSource clock,
    int threads,
    Duration commitEvery,
    long commitChars,
    FieldMapping mapping,
    SourceRegistry sources,
    SiteRules sites,
    boolean reread,
    boolean prune,
    List<String> collections,
    @Nullable NameTagger tagger) {

  /** Checks the bounds, and copies the list. */
  public IndexOptions {
    collections = List.copyOf(collections);
    if (threads < 1 || threads > 256) {
      throw new IllegalArgumentException("threads " + threads + " is not in 1..256");
    }
    if (commitEvery.isNegative() || commitEvery.isZero() || commitChars < 1) {
      throw new IllegalArgumentException(
          "a commit must come after some time and some text, not after "
              + commitEvery
              + " or "
              + commitChars
              + " characters");
    }
  }

  /**
   * Two threads, a commit every half minute or 256 million characters, the default mapping, neither
   * reading again nor pruning; the tagger that is installed, if one is.
   */
  public static IndexOptions of(InstantSource clock) {
    return new IndexOptions(
        clock,
        2,
        Duration.ofSeconds(30),
        256_000_000,
        FieldMapping.DEFAULT,
        SourceRegistry.EMPTY,
        SiteRules.EMPTY,
        false,
        false,
        List.of(),
        Tagging.installed().orElse(null));
  }

  /** The same with another number of threads. */
  public IndexOptions withThreads(int count) {
    return with(count, commitEvery, commitChars, mapping, tagger);
  }

  /** The same with other bounds on what waits for a commit. */
  public IndexOptions withCommits(Duration every, long chars) {
    return with(threads, every, chars, mapping, tagger);
  }

  /** The same with another mapping. */
  public IndexOptions withMapping(FieldMapping other) {
    return with(threads, commitEvery, commitChars, other, tagger);
  }

  /** The same with another tagger, or none. */
  public IndexOptions withTagger(@Nullable NameTagger other) {
    return with(threads, commitEvery, commitChars, mapping, other);
  }

  /** The same with a list of publications. */
  public IndexOptions withSources(SourceRegistry list) {
    return with(list, sites, reread, prune, collections);
  }

  /** The same with rules for single sites. */
  public IndexOptions withSites(SiteRules rules) {
    return with(sources, rules, reread, prune, collections);
  }

  /** The same, reading unchanged files again or not. */
  public IndexOptions withReread(boolean whether) {
    return with(sources, sites, whether, prune, collections);
  }

  /** The same, hiding articles whose files are gone or not. */
  public IndexOptions withPrune(boolean whether) {
    return with(sources, sites, reread, whether, collections);
  }

  /** The same, putting every article into these collections. */
  public IndexOptions withCollections(List<String> names) {
    return with(sources, sites, reread, prune, names);
  }

  private IndexOptions with(
      SourceRegistry list, SiteRules rules, boolean again, boolean hide, List<String> into) {
    return new IndexOptions(
        clock, threads, commitEvery, commitChars, mapping, list, rules, again, hide, into, tagger);
  }

  private IndexOptions with(
      int count, Duration every, long chars, FieldMapping members, @Nullable NameTagger names) {
    return new IndexOptions(
        clock, count, every, chars, members, sources, sites, reread, prune, collections, names);
  }
}
