package dev.morgue.bench.names;

import dev.morgue.bench.eval.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two names, and whether they are one person's.
 *
 * @param one as printed
 * @param other as printed
 * @param same the judgment
 * @param category what makes the pair easy or hard, with "+" or "-" for the judgment
 */
record JudgedPair(String one, String other, boolean same, String category) {

  /**
   * Reads a table: tab-separated, a line of heads with {@code name1}, {@code name2}, {@code same}
   * (1 or 0) and perhaps {@code category}.
   */
  static List<JudgedPair> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<String> heads = lines.isEmpty() ? List.of() : cells(lines.getFirst());
    int one = heads.indexOf("name1");
    int other = heads.indexOf("name2");
    int same = heads.indexOf("same");
    int category = heads.indexOf("category");
    if (one < 0 || other < 0 || same < 0) {
      throw new InputException(file + " has no columns name1, name2 and same in its first line");
    }
    List<JudgedPair> pairs = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      List<String> cells = cells(lines.get(i));
      boolean whole = cells.size() == heads.size();
      if (!whole || !(cells.get(same).equals("1") || cells.get(same).equals("0"))) {
        throw InputException.at(file, i + 1, "not as many cells as heads, or 'same' is not 1 or 0");
      }
      boolean is = cells.get(same).equals("1");
      String kind = (category < 0 ? "all" : cells.get(category)) + (is ? " +" : " -");
      pairs.add(new JudgedPair(cells.get(one), cells.get(other), is, kind));
    }
    if (pairs.isEmpty()) {
      throw new InputException(file + " has no pairs");
    }
    return pairs;
  }

  private static List<String> cells(String line) {
    return Arrays.asList(line.split("\t", -1));
  }
}
