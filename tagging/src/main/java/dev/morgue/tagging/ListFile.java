package dev.morgue.tagging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads lists of words: after a line with the name of a list, {@code [like-this]}, come its words,
 * many a line; lines that begin with # are notes.
 */
public final class ListFile {

  private ListFile() {}

  /**
   * The words of each list.
   *
   * @param kinds its constants are the lists' names, in capitals and with underscores
   * @param resource the file, beside that class
   * @throws IllegalArgumentException if a list has another name
   */
  public static <E extends Enum<E>> Map<E, Set<String>> read(Class<E> kinds, String resource) {
    InputStream file = Objects.requireNonNull(kinds.getResourceAsStream(resource), resource);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      Map<E, Set<String>> lists = new EnumMap<>(kinds);
      Set<String> list = new HashSet<>();
      for (String line : lines.lines().toList()) {
        if (line.startsWith("[")) {
          String name = line.substring(1, line.length() - 1).replace('-', '_');
          list = new HashSet<>();
          lists.put(Enum.valueOf(kinds, name.toUpperCase(Locale.ROOT)), list);
        } else if (!line.startsWith("#") && !line.isBlank()) {
          list.addAll(List.of(line.strip().split("\\s+", -1)));
        }
      }
      return lists;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
