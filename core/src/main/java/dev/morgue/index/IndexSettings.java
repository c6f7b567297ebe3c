package dev.morgue.index;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.KeepOnlyLastCommitDeletionPolicy;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.SnapshotDeletionPolicy;

/** How an index is written. The figures behind it are in docs/decisions/index-format.md. */
public final class IndexSettings {

  private static final double BUFFER_MB = 64;

  private IndexSettings() {}

  /** Settings for a new writer. The deletion policy is a {@link SnapshotDeletionPolicy}. */
  public static IndexWriterConfig writing() {
    // adjacent segments only, so that articles added together stay together
    LogByteSizeMergePolicy merges = new LogByteSizeMergePolicy();
    merges.setNoCFSRatio(0);
    // every field brings its own analysis, so the writer's analyzer is never asked
    return new IndexWriterConfig(null)
        .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_SPEED))
        .setSimilarity(Ranking.similarity())
        .setMergePolicy(merges)
        // a backup holds on to the commit that it copies
        .setIndexDeletionPolicy(new SnapshotDeletionPolicy(new KeepOnlyLastCommitDeletionPolicy()))
        .setRAMBufferSizeMB(BUFFER_MB)
        .setUseCompoundFile(false)
        .setCommitOnClose(false);
  }

  /** The data of the commit that a writer started from. */
  public static Map<String, String> commitData(IndexWriter writer) {
    Map<String, String> data = new HashMap<>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return data;
  }
}
