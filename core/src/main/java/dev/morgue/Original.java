package dev.morgue;

import java.util.List;
import java.util.Objects;

/**
 * What was saved and where it lies. Byte-equal copies are one original with several locations.
 *
 * @param sha256 of the saved bytes: the whole file, or the record where a file holds many articles
 * @param format what the parser took it for, "text", "jsonl"
 * @param locations every place it was found, in the order found
 */
public record Original(String sha256, String format, List<Location> locations) {

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
    if (!isHash(sha256)) {
      throw new IllegalArgumentException("a SHA-256 has 64 small hexadecimal digits: " + sha256);
    }
    locations = List.copyOf(locations);
  }

  /** By hand: a pattern took as long as making the hash. */
  private static boolean isHash(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
        return false;
      }
    }
    return text.length() == 64;
  }
}
