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

  /** Something that cannot be opened, and why. */
  record Unreadable(Path path, String reason) implements Found {}
}
