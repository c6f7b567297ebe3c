package dev.morgue.indexer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where tests find files outside their module. */
public final class Places {

  /** The project's folder: tests run in their module's. */
  public static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

  public static final Path ARTICLES = PROJECT.resolve("testdata/articles");
  static final Path EXPECTED = PROJECT.resolve("testdata/expected");
  static final Path TRUTH = PROJECT.resolve("testdata/truth/articles.jsonl");
  static final Path LIMITS = PROJECT.resolve("testdata/truth/limits.jsonl");

  private Places() {}

  /**
   * A file of the shared collections, which lie beside the project or where {@code -Dmorgue.shared}
   * says. They are other people's and not part of it, so tests that need them tell when they are
   * not there.
   */
  public static Optional<Path> shared(String name) {
    String given = System.getProperty("morgue.shared");
    Path shared = given == null ? PROJECT.resolveSibling("shared") : Path.of(given);
    Path file = shared.resolve(name);
    if (Files.exists(file)) {
      return Optional.of(file);
    }
    System.err.println("NOT TESTED: there is no " + file + "; say -Dmorgue.shared=FOLDER");
    return Optional.empty();
  }
}
