package dev.morgue.indexer;

import dev.morgue.indexer.ArticleParser.LeftOut;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A saved file read without an archive: what a crawl would take from it. Reads the file anew each
 * time it is asked. Immutable and safe for use by several threads.
 */
public final class ArticleFile {

  private static final Parsers PARSERS = Parsers.found();

  private final SavedFile file;
  private final ParseContext context;

  private ArticleFile(SavedFile file, ParseContext context) {
    this.file = file;
    this.context = context;
  }

  /** The file at a path, which is not touched yet. */
  public static ArticleFile of(Path path, ParseContext context) {
    return new ArticleFile(SavedFile.of(path), context);
  }

  /**
   * Reads the file. Whatever is wrong with it is a result; nothing is thrown for it.
   *
   * @param results takes its records in their order, at least one
   * @throws InterruptedException if the thread is interrupted
   */
  public void read(Consumer<ParseResult> results) throws InterruptedException {
    FileReading.read(
        file,
        PARSERS,
        context,
        result -> {
          results.accept(result);
          return true;
        });
  }

  /**
   * What of the file is in none of its articles.
   *
   * @throws IOException if it cannot be read
   */
  public List<LeftOut> leftOut() throws IOException {
    ArticleParser parser = PARSERS.forFile(file.sample());
    return parser == null ? List.of() : parser.leftOut(file, context);
  }
}
