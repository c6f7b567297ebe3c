package dev.morgue.bench.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Our own list of what the news calls places, {@code world.txt}: lines of cells parted by {@code
 * |}, under a {@code [heading]} each; several names in a cell are parted by {@code ;}.
 */
final class WorldList {

  /** One line's cells; those that are missing at its end are empty. */
  record Line(List<String> cells) {
    String cell(int number) {
      return number < cells.size() ? cells.get(number) : "";
    }

    /** The names in a cell. */
    List<String> names(int number) {
      return Stream.of(cell(number).split(";", -1))
          .map(String::strip)
          .filter(name -> !name.isEmpty())
          .toList();
    }
  }

  private final Map<String, List<Line>> sections = new HashMap<>();

  private WorldList() {}

  /** The list that stands beside this class. */
  static WorldList standard() {
    InputStream file = Objects.requireNonNull(WorldList.class.getResourceAsStream("world.txt"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return read(lines.lines().toList());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static WorldList read(List<String> lines) {
    WorldList list = new WorldList();
    List<Line> section = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("[")) {
        section = list.sections.computeIfAbsent(line, unused -> new ArrayList<>());
      } else if (!line.startsWith("#") && !line.isBlank()) {
        section.add(new Line(Stream.of(line.split("\\|", -1)).map(String::strip).toList()));
      }
    }
    return list;
  }

  /** The lines under a heading, without its brackets. */
  List<Line> section(String heading) {
    return sections.getOrDefault("[" + heading + "]", List.of());
  }
}
