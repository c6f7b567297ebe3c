package dev.morgue.upkeep;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** The files that make up a state of an index. */
final class IndexFiles {

  private IndexFiles() {}

  /** Those of the last commit, the commit's own file included. */
  static Collection<String> committed(Directory directory) throws IOException {
    return SegmentInfos.readLatestCommit(directory).files(true);
  }

  /** Their size in bytes. */
  static long size(Directory directory, Collection<String> files) throws IOException {
    long size = 0;
    for (String file : files) {
      size += directory.fileLength(file);
    }
    return size;
  }
}
