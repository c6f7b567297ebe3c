package dev.morgue.bench.tagging;

import dev.morgue.bench.eval.InputException;
import dev.morgue.bench.eval.TextLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Clusters of words: {@code word TAB path…}, the paths' first steps in any order, of which the
 * longest counts; the file of a folder whose name begins with {@code brown}.
 */
final class ClusterFile {

  private ClusterFile() {}

  /** The words of a folder's file and their whole paths. */
  static Map<String, String> read(Path folder) throws IOException {
    Path file;
    try (Stream<Path> files = Files.list(folder)) {
      file =
          files
              .filter(each -> each.getFileName().toString().startsWith("brown"))
              .sorted()
              .findFirst()
              .orElseThrow(() -> new InputException(folder + " has no clusters, brown*.tsv.gz"));
    }
    Map<String, String> paths = new HashMap<>();
    try (TextLines lines = TextLines.open(file)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 2) {
          throw lines.complaint("expected a word, a tab and paths");
        }
        String longest = "";
        for (String path : cells[1].split(" ", -1)) {
          longest = path.length() > longest.length() ? path : longest;
        }
        paths.put(cells[0], longest);
      }
    }
    return paths;
  }
}
