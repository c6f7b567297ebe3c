package dev.morgue.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of this package that lie beside its classes. */
final class ResourceLines {

  private ResourceLines() {}

  /** A table's lines; comments ({@code #}) and blank lines are left out. */
  static List<String> of(String name) {
    try (InputStream bytes = ResourceLines.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException(
            name + " is missing beside " + ResourceLines.class.getName() + ": rebuild the jar");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
