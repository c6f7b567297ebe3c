package dev.morgue.tagging.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The given names and surnames of many peoples, {@code people.txt} and {@code given.txt}. */
final class PeoplesNames {
  private static final Set<String> ALL = read();

  private PeoplesNames() {}

  /** Whether people are called so; letter case and accents are nothing. */
  static boolean has(String word) {
    return Written.of(word).isPeoples();
  }

  /** Whether people are called one of some words. */
  static boolean hasAny(List<String> words) {
    for (String word : words) {
      if (has(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether people are called what has a key, see {@link Found#key(String)}. */
  static boolean hasKey(String key) {
    return ALL.contains(key);
  }

  private static Set<String> read() {
    Set<String> names = new HashSet<>();
    for (String file : List.of("people.txt", "given.txt")) {
      InputStream in = Objects.requireNonNull(PeoplesNames.class.getResourceAsStream(file), file);
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        lines.lines().forEach(line -> add(line, names));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return names;
  }

  private static void add(String line, Set<String> names) {
    if (line.startsWith("given: ") || line.startsWith("surname: ")) {
      for (String name : line.substring(line.indexOf(' ') + 1).split(",\\s*", -1)) {
        names.add(Written.fold(name));
      }
    }
  }
}
