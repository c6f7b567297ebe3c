package dev.morgue.tagging.document;

import dev.morgue.Name;

/**
 * One mention of a name.
 *
 * @param start first character, in UTF-16 units of the searched text
 * @param end after the last character
 * @param kind what it names
 * @param confidence 0 to 1
 * @param name what it is called: without titles, in one line, given names first, in the letter case
 *     of running text
 */
record Found(int start, int end, Name.Kind kind, double confidence, String name) {

  /** The same for all mentions that differ in letter case, accents and punctuation only. */
  String key() {
    return key(name);
  }

  /** The key of a name. */
  static String key(String name) {
    return Written.of(name).key();
  }

  Found as(Name.Kind other) {
    return new Found(start, end, other, confidence, name);
  }

  boolean overlaps(Found other) {
    return start < other.end && other.start < end;
  }
}
