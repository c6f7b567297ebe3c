package dev.morgue.upkeep;

import dev.morgue.index.IndexFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;

/** The files in the folder of an index. */
final class IndexSizes {

  private IndexSizes() {}

  /** Names and sizes. */
  static List<String> files(Path archive) throws IOException {
    List<String> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(archive.resolve(IndexFormat.FOLDER))) {
      for (Path file : all.sorted().toList()) {
        if (!file.endsWith("write.lock")) {
          files.add(file.getFileName() + " " + Files.size(file));
        }
      }
    }
    return files;
  }

  /** Those that the last commit does not use. */
  static List<String> unusedFiles(Path archive) throws IOException {
    try (Directory directory = IndexFormat.open(archive)) {
      Collection<String> used = IndexFiles.committed(directory);
      return files(archive).stream()
          .map(file -> file.substring(0, file.indexOf(' ')))
          .filter(file -> !used.contains(file))
          .toList();
    }
  }
}
