package dev.morgue.tagging.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Short lists of words that stand in or beside names: titles, the heads of organisations' and
 * places' names, given names and surnames of many peoples, countries. Each list is a bit, in the
 * order of the file {@code lists.txt}. Immutable.
 */
final class WordLists {
  private static final int MOST = 29;

  private final Map<String, Integer> bits;

  private WordLists(Map<String, Integer> bits) {
    this.bits = new HashMap<>(bits); // not Map.copyOf, which looks up more slowly
  }

  /** The lists of the product. */
  static WordLists standard() {
    InputStream file = Objects.requireNonNull(WordLists.class.getResourceAsStream("lists.txt"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return read(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of lines: {@code [name]} begins a list, others hold words parted by blanks, # a comment. */
  static WordLists read(List<String> lines) {
    List<String> names = new ArrayList<>();
    Map<String, Integer> bits = new HashMap<>();
    for (String line : lines) {
      if (line.startsWith("[")) {
        String name = line.substring(1, line.length() - 1);
        if (!names.contains(name)) {
          names.add(name);
        }
      } else if (!line.startsWith("#") && !line.isBlank()) {
        int bit = 1 << names.size() - 1;
        for (String word : line.strip().toLowerCase(Locale.ROOT).split("[\\s;]+", -1)) {
          bits.merge(word, bit, (one, other) -> one | other);
        }
      }
    }
    if (names.isEmpty() || names.size() > MOST) {
      throw new IllegalArgumentException(names.size() + " lists: 1 to " + MOST + " are possible");
    }
    return new WordLists(bits);
  }

  /** The lists that a lower-cased word stands on, as bits. */
  int of(String word) {
    return bits.getOrDefault(word, 0);
  }
}
