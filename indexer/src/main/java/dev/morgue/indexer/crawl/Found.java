package dev.morgue.indexer.crawl;

import java.nio.file.Path;

/** What a walk comes upon. */
public sealed interface Found {

  /** Where it lies. */
  Path path();

  /** A regular file to read. */
  record SavedPath(Path path) implements Found {}

  /** Something that is left out on purpose, and why. */
  record LeftOut(Path path, String reason) implements Found {}

  /**
   * A folder with the pictures, styles and scripts of a saved page, which is not entered.
   *
   * @param page the page beside it
   * @param files how many files are in it, whatever they are
   */
  record Resources(Path path, Path page, long files) implements Found {}

  /** Something that was here before and is not any more. */
  record Gone(Path path) implements Found {}

  /** Something that cannot be opened, and why. */
  record Unreadable(Path path, String reason) implements Found {}
}
