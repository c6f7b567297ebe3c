package dev.morgue.indexer;

import dev.morgue.Article;
import dev.morgue.Original;
import dev.morgue.Sha256;
import dev.morgue.indexer.OriginalsReport.Problem;
import dev.morgue.indexer.crawl.FolderWalk;
import dev.morgue.search.Hit;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchPage;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.SortOrder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whether every file that an archive's articles were read from is still there and holds the bytes
 * that were saved. Each file is read once, however many articles are from it.
 */
public final class OriginalsCheck {

  private static final int BUFFER = 1 << 16;

  private final Parsers parsers = Parsers.found();
  private final ParseContext context;
  private final List<Problem> problems = new ArrayList<>();
  private long places;
  private long same;

  private OriginalsCheck(IndexOptions options) {
    LocalDate today = LocalDate.ofInstant(options.clock().instant(), ZoneOffset.UTC);
    this.context = new ParseContext(today, options.mapping());
  }

  /**
   * Checks the files of every version, superseded ones too.
   *
   * @param archive the archive; stays open
   * @param options as the files were indexed: a file of many records is cut into them again
   * @throws IOException if the archive cannot be read; what is wrong with a file is in the report
   */
  public static OriginalsReport of(NewsArchive archive, IndexOptions options) throws IOException {
    OriginalsCheck check = new OriginalsCheck(options);
    for (Map.Entry<String, Map<Long, List<String>>> file : places(archive).entrySet()) {
      check.file(file.getKey(), file.getValue());
    }
    return new OriginalsReport(check.places, check.same, check.problems);
  }

  /** By file and record, the hashes of what was saved there: versions of one place have several. */
  private static Map<String, Map<Long, List<String>>> places(NewsArchive archive)
      throws IOException {
    Map<String, Map<Long, List<String>>> places = new TreeMap<>();
    SearchRequest request =
        SearchRequest.builder()
            .sort(SortOrder.NEWEST)
            .allVersions(true)
            .snippets(0)
            .pageSize(SearchRequest.MAX_PAGE_SIZE)
            .build();
    SearchPage page = archive.search(request);
    while (true) {
      for (Hit hit : page.hits()) {
        Optional<Article> article = archive.find(hit.id());
        if (article.isPresent()) {
          Original original = article.get().original();
          for (Original.Location location : original.locations()) {
            places
                .computeIfAbsent(location.path(), path -> new HashMap<>())
                .computeIfAbsent(location.record(), record -> new ArrayList<>(1))
                .add(original.sha256());
          }
        }
      }
      if (page.next() == null) {
        return places;
      }
      page = archive.search(request.toBuilder().after(page.next()).build());
    }
  }

  private void file(String path, Map<Long, List<String>> saved) {
    places += saved.size();
    try {
      Path file = Path.of(path);
      if (!Files.exists(file)) {
        problem(path, "is gone", saved.size());
        return;
      }
      List<String> whole = saved.getOrDefault(0L, List.of());
      if (saved.size() == 1 && !whole.isEmpty() && whole.contains(hash(SavedFile.of(file)))) {
        same++;
        return;
      }
      Map<Long, String> now = records(SavedFile.of(file));
      saved.forEach((record, hashes) -> {
        String hash = now.get(record);
        if (hash != null && hashes.contains(hash)) {
          same++;
        } else {
          String where = new Original.Location(path, record).toString();
          problem(where, hash == null && record > 0 ? "is not there any more" : "has changed", 1);
        }
      });
    } catch (IOException | UncheckedIOException e) {
      problem(path, "cannot be read: " + FolderWalk.reason(e), saved.size());
    } catch (RuntimeException e) {
      // a parser may be somebody else's code, and a path may be another system's
      problem(path, "cannot be read: " + e, saved.size());
    }
  }

  /** Counts every place concerned, which {@link #same} then lacks, and lists it once. */
  private void problem(String where, String what, int concerned) {
    if (problems.size() < OriginalsReport.LISTED) {
      String records = concerned > 1 ? " (" + concerned + " records)" : "";
      problems.add(new Problem(where, what + records));
    }
  }

  private static String hash(SavedFile file) throws IOException {
    MessageDigest digest = Sha256.digest();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = file.open()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return Sha256.hex(digest.digest());
  }

  /** The hashes of the records that the file's parser finds in it now. */
  private Map<Long, String> records(SavedFile file) throws IOException {
    Map<Long, String> records = new HashMap<>();
    ArticleParser parser = parsers.forFile(file.sample());
    if (parser == null) {
      return records;
    }
    try (Stream<ParseResult> results = parser.parse(file, context)) {
      for (Iterator<ParseResult> each = results.iterator(); each.hasNext(); ) {
        if (each.next() instanceof ParseResult.Parsed parsed) {
          Original original = parsed.article().original();
          for (Original.Location location : original.locations()) {
            records.put(location.record(), original.sha256());
          }
        }
      }
    }
    return records;
  }
}
