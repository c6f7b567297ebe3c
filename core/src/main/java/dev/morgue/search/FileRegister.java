package dev.morgue.search;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The files that were crawled into an archive, each as it was when it was read last: a small index
 * beside the articles', of about a hundred bytes a file. A commit of the articles names the commit
 * of the register that belongs to it, so that after a crash both are of one moment; see
 * docs/decisions/crawling.md. In memory is one bit a file. Get it from {@link
 * ArchiveWriter#files()}. Thread-safe.
 *
 * <p>A crawl calls {@link #begin()}, {@link #find} for every file it comes upon and {@link #put}
 * for what it made of it. Until the next {@code begin}, everything is found as it was at the first.
 */
public final class FileRegister {

  /** Lucene refuses terms beyond 32,766 bytes; a file with such a path is read anew each time. */
  private static final int LONGEST = 8_000;

  private final RegisterCommits commits;
  private final IndexWriter writer;
  private RegisterView begun;
  private RegisterView now;
  private FixedBitSet seen;

  private FileRegister(RegisterCommits commits, DirectoryReader reader) {
    this.commits = commits;
    this.writer = commits.writer();
    this.begun = new RegisterView(reader);
    this.now = begun;
    reader.incRef();
    this.seen = new FixedBitSet(Math.max(1, reader.maxDoc()));
  }

  /**
   * Opens the register that a commit of the articles names; an empty one where it names none, or
   * one that is not there any more.
   */
  static FileRegister open(Directory directory, Map<String, String> commitData) throws IOException {
    RegisterCommits commits = RegisterCommits.open(directory, commitData);
    try {
      return new FileRegister(commits, DirectoryReader.open(commits.writer()));
    } catch (IOException | RuntimeException e) {
      commits.close();
      throw e;
    }
  }

  /** What is done with files one by one. */
  public interface Visitor {
    /** Takes a file; it may change the register. */
    void take(CrawledFile file) throws IOException;
  }

  /** A crawl begins: it finds everything put so far, and has seen nothing. */
  public synchronized void begin() throws IOException {
    refresh();
    begun.reader().decRef();
    begun = now;
    begun.reader().incRef();
    seen = new FixedBitSet(Math.max(1, begun.reader().maxDoc()));
  }

  /** Lets {@link #isPruned} know of everything put so far. */
  synchronized void refresh() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(now.reader(), writer);
    if (newer != null) {
      now.reader().decRef();
      now = new RegisterView(newer);
    }
  }

  /** What is known of a file since before the crawl began; the file counts as seen. */
  public synchronized Optional<CrawledFile> find(String path) throws IOException {
    int doc = begun.find(path);
    if (doc < 0) {
      return Optional.empty();
    }
    seen.set(doc);
    return Optional.of(begun.read(path, doc));
  }

  /** Whether a file's articles were hidden because it is gone. */
  synchronized boolean isPruned(String path) throws IOException {
    int doc = now.find(path);
    return doc >= 0 && now.read(path, doc).pruned();
  }

  /** Notes a file; permanent with the next commit of the archive. */
  public void put(CrawledFile file) throws IOException {
    if (file.path().length() <= LONGEST) {
      writer.updateDocument(RegisterView.term(file.path()), RegisterView.document(file));
    }
  }

  /** Forgets a file; permanent with the next commit of the archive. */
  public void remove(String path) throws IOException {
    writer.deleteDocuments(RegisterView.term(path));
  }

  /**
   * The files at and under a place that were known when the crawl began and were not seen since,
   * sorted by path.
   *
   * @param place a file or a folder, as paths are written here
   */
  public void eachUnseen(String place, Visitor visitor) throws IOException {
    on(view ->
        view.each(
            place,
            (doc, file) -> {
              if (!isSeen(doc)) {
                visitor.take(file);
              }
            }));
  }

  /**
   * The files at and under a place with records that failed, as known when the crawl began.
   *
   * @param place as above; the empty text for everywhere
   */
  public void eachFailed(String place, Visitor visitor) throws IOException {
    on(view -> view.eachFailed(place, (doc, file) -> visitor.take(file)));
  }

  private synchronized boolean isSeen(int doc) {
    return seen.get(doc);
  }

  private interface Reading {
    void of(RegisterView view) throws IOException;
  }

  /** Reads the state that the crawl began with, which stays open meanwhile. */
  private void on(Reading reading) throws IOException {
    RegisterView view;
    synchronized (this) {
      view = begun;
      view.reader().incRef();
    }
    try {
      reading.of(view);
    } finally {
      view.reader().decRef();
    }
  }

  /** Commits; what is returned belongs into the commit data of the articles' index. */
  Map<String, String> commit() throws IOException {
    return commits.commit();
  }

  /** The articles' commit that names the last one is on the disk. */
  void committed() {
    commits.acknowledge();
  }

  /** What ended the writing; null while nothing did. */
  @Nullable Throwable tragedy() {
    return writer.getTragicException();
  }

  synchronized void close() throws IOException {
    begun.reader().decRef();
    now.reader().decRef();
    commits.close();
  }
}
