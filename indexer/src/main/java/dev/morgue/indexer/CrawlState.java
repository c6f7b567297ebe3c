package dev.morgue.indexer;

import dev.morgue.json.Json;
import dev.morgue.json.JsonMap;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the archive remembers of its crawls, kept with each commit: for every input that was ever
 * crawled, when the last crawl of it began, how far it got, and when it was complete. Not
 * thread-safe.
 */
final class CrawlState {

  static final String PREFIX = "crawl:";

  private final Map<String, String> state;
  private final List<String> inputs;
  private final Instant started;

  CrawlState(Map<String, String> before, List<Path> inputs, Instant started) {
    this.state = new HashMap<>(before);
    this.inputs = inputs.stream().map(input -> SavedFile.of(input).location()).toList();
    this.started = started;
  }

  /**
   * The state to commit with.
   *
   * @param through the last file of which everything was added; null before the first
   * @param finished when the whole input was done; null while it is not
   */
  Map<String, String> at(@Nullable String through, @Nullable Instant finished) {
    for (String input : inputs) {
      JsonMap crawl = new JsonMap().put("started", started).put("finished", finished);
      crawl.put("through", finished == null ? through : null);
      state.put(PREFIX + input, Json.write(crawl.tree()));
    }
    return Map.copyOf(state);
  }
}
