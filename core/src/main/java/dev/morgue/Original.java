package dev.morgue;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What was saved and where it lies. Byte-equal copies are one original with several locations.
 *
 * @param sha256 of the saved bytes: the whole file, or the record where a file holds many articles
 * @param format what the parser took it for, "text", "jsonl"
 * @param locations every place it was found, in the order found
 */
public record Original(String sha256, String format, List<Location> locations) {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  /**
   * One place.
   *
   * @param path the file, absolute, with "/" between folders
   * @param record which record of the file, counted from 1; 0 when the file is one article
   */
  public record Location(String path, long record) {

    /** Checks that there is a path. */
    public Location {
      Objects.requireNonNull(path, "path");
    }

    @Override
    public String toString() {
      return record == 0 ? path : path + "#" + record;
    }
  }

  /** Stands in where nothing was saved. */
  static final Original NONE = new Original("0".repeat(64), "article", List.of());

  /** Copies the list and checks the hash. */
  public Original {
    Objects.requireNonNull(format, "format");
    if (!HASH.matcher(sha256).matches()) {
      throw new IllegalArgumentException("a SHA-256 has 64 small hexadecimal digits: " + sha256);
    }
    locations = List.copyOf(locations);
  }
}
