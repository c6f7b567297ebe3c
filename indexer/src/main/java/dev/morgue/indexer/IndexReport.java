package dev.morgue.indexer;

import dev.morgue.indexer.sites.SiteTrials;
import dev.morgue.json.JsonMap;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a crawl did: every record of the input in exactly one count.
 *
 * @param counts all that was read and how it ended
 * @param files what became of files, besides
 * @param collected how many articles that were held already came into collections that they were
 *     not in, by {@link IndexOptions#collections()} or by what the input says of them
 * @param untagged how many articles were added without names from their text, as the tagger broke
 *     on them
 * @param committed how far the last commit reaches; equal to {@code counts} unless the crawl
 *     stopped early
 * @param failed the first {@link #LISTED} records that failed, in input order
 * @param skipped the first {@link #LISTED} that were skipped
 * @param duplicates the first {@link #LISTED} that were held already from another place
 * @param vanished the first {@link #LISTED} files that the archive has articles from and that are
 *     not there any more
 * @param idleRules the user's rules for sites that found nothing on any page that they are about
 * @param stopped why the crawl ended before its input did, one sentence; null when it did not
 * @param took how long it took
 */
public record IndexReport(
    IndexCounts counts,
    FileCounts files,
    long collected,
    long untagged,
    IndexCounts committed,
    List<RecordOutcome> failed,
    List<RecordOutcome> skipped,
    List<RecordOutcome> duplicates,
    List<String> vanished,
    List<SiteTrials.Idle> idleRules,
    @Nullable String stopped,
    Duration took) {

  /** How many records of a kind are listed one by one. All are counted. */
  public static final int LISTED = 1_000;

  /** Copies the lists. */
  public IndexReport {
    failed = List.copyOf(failed);
    skipped = List.copyOf(skipped);
    duplicates = List.copyOf(duplicates);
    vanished = List.copyOf(vanished);
    idleRules = List.copyOf(idleRules);
  }

  /** Whether the whole input was read and nothing in it failed. */
  public boolean complete() {
    return stopped == null && counts.failed() == 0;
  }

  /** What is no list, as a JSON tree. */
  public Map<String, @Nullable Object> totals() {
    return new JsonMap()
        .put("counts", counts.tree())
        .put("files", files.tree())
        .put("collected", collected == 0 ? null : collected)
        .put("untagged", untagged == 0 ? null : untagged)
        .put("committed", committed.tree())
        .put("stopped", stopped)
        .put("seconds", took.toMillis() / 1000.0)
        .tree();
  }

  /** As a JSON tree. */
  public Map<String, @Nullable Object> tree() {
    JsonMap tree = new JsonMap();
    totals().forEach(tree::put);
    return tree.put("failed", failed.stream().map(RecordOutcome::tree).toList())
        .put("skipped", skipped.stream().map(RecordOutcome::tree).toList())
        .put("duplicates", duplicates.stream().map(RecordOutcome::tree).toList())
        .put("vanished", vanished)
        .put(
            "idleRules",
            idleRules.isEmpty() ? null : idleRules.stream().map(SiteTrials.Idle::told).toList())
        .tree();
  }
}
