package dev.morgue.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** Which indexes are ours: the format's number stands in every commit. */
public final class IndexFormat {

  /** The format this code writes and reads. */
  public static final String CURRENT = "1";

  /** The folder of the index within an archive's folder. */
  public static final String FOLDER = "index";

  private static final String KEY = "morgue.format";
  private static final String CRAWL = "crawl.";

  private IndexFormat() {}

  /** What a commit carries: the format and the crawl's own state. */
  public static Map<String, String> commitData(Map<String, String> crawlState) {
    Map<String, String> data = new HashMap<>();
    data.put(KEY, CURRENT);
    crawlState.forEach((key, value) -> data.put(CRAWL + key, value));
    return data;
  }

  /** What a commit carries whose articles are written anew in the current format. */
  public static Map<String, String> renewed(Map<String, String> commitData) {
    Map<String, String> data = new HashMap<>(commitData);
    data.put(KEY, CURRENT);
    return data;
  }

  /** The crawl's state in a commit. */
  public static Map<String, String> crawlState(Map<String, String> commitData) {
    Map<String, String> state = new HashMap<>();
    commitData.forEach((key, value) -> {
      if (key.startsWith(CRAWL)) {
        state.put(key.substring(CRAWL.length()), value);
      }
    });
    return state;
  }

  /**
   * Checks that a folder holds an index of ours.
   *
   * @throws IOException with one sentence that says what it holds instead and what to do
   */
  public static void check(Directory directory, Path archive) throws IOException {
    Map<String, String> data;
    try {
      data = SegmentInfos.readLatestCommit(directory).getUserData();
    } catch (IndexNotFoundException e) {
      throw new IOException(archive + " holds no archive; index something into it first", e);
    } catch (IndexFormatTooNewException | IndexFormatTooOldException e) {
      throw new IOException(
          archive
              + " holds an index of another Lucene version; open it with the Morgue that wrote it",
          e);
    }
    check(data, archive);
  }

  private static void check(Map<String, String> data, Path archive) throws IOException {
    String format = data.get(KEY);
    if (format == null) {
      throw new IOException(
          archive + " holds an index that Morgue did not write; choose another folder");
    }
    if (!format.equals(CURRENT)) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "%s has format %s and this Morgue reads format %s; use the Morgue that wrote it",
              archive,
              format,
              CURRENT));
    }
  }

  /**
   * Opens the folder of an archive's index, which the caller closes.
   *
   * @throws IOException if the archive's folder holds no index of ours; see {@link #check}
   */
  public static Directory open(Path archive) throws IOException {
    Path index = archive.resolve(FOLDER);
    if (!Files.isDirectory(index)) {
      throw new IOException(archive + " holds no archive; index something into it first");
    }
    Directory directory = FSDirectory.open(index);
    try {
      check(directory, archive);
      return directory;
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  /** Whether there is any index in the folder. */
  public static boolean exists(Directory directory) throws IOException {
    return DirectoryReader.indexExists(directory);
  }

  /** Says that another process has the lock of an archive, or of the index in a folder. */
  public static IOException beingWritten(Path archive, LockObtainFailedException cause) {
    return new IOException(
        archive + " is being written by another process; wait for it to end or stop it", cause);
  }
}
