package dev.morgue.search;

import dev.morgue.index.CopyGrouping;
import dev.morgue.index.IndexFormat;
import java.util.Map;

/**
 * What a commit of the articles' index says beside its articles.
 *
 * @param crawlState the crawl's state
 * @param register the commit of the register of files that goes with it; empty for none
 * @param copies how far copies were looked for; empty for not at all
 */
record CommitMarks(
    Map<String, String> crawlState, Map<String, String> register, Map<String, String> copies) {

  /** What the last commit says. */
  static CommitMarks of(Map<String, String> data) {
    return new CommitMarks(
        IndexFormat.crawlState(data), RegisterCommits.named(data), CopyGrouping.mark(data));
  }

  CommitMarks {
    crawlState = Map.copyOf(crawlState);
    register = Map.copyOf(register);
    copies = Map.copyOf(copies);
  }

  /** The data of a commit. */
  Map<String, String> data() {
    Map<String, String> data = IndexFormat.commitData(crawlState);
    data.putAll(register);
    data.putAll(copies);
    return data;
  }
}
