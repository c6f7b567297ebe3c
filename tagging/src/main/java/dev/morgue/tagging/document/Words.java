package dev.morgue.tagging.document;

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

/** The lists of {@code words.txt}; what each is for stands there. */
enum Words {
  TITLE,
  REGNAL,
  GENERATION,
  PRONOUN,
  PARTICLE,
  NEVER_PERSON,
  STORM,
  PLACE_AFTER,
  NATIONALITY,
  LEGAL_FORM,
  FAMILY_FIRST,
  JOINED,
  SMALL,
  SPEECH,
  FIRM,
  FIRM_HAS,
  TRADED,
  THING,
  THING_HAS,
  TRUST,
  KIN,
  NO_SURNAME;

  /** Whether the list has a word; letter case and a full stop at its end are nothing. */
  boolean has(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean stop = lower.length() > 1 && lower.endsWith(".");
    String bare = stop ? lower.substring(0, lower.length() - 1) : lower;
    return Lists.OF.getOrDefault(this, Set.of()).contains(bare);
  }

  private static final class Lists {
    static final Map<Words, Set<String>> OF = read();

    private static Map<Words, Set<String>> read() {
      InputStream file = Objects.requireNonNull(Words.class.getResourceAsStream("words.txt"));
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
        Map<Words, Set<String>> lists = new EnumMap<>(Words.class);
        Set<String> list = new HashSet<>();
        for (String line : lines.lines().toList()) {
          if (line.startsWith("[")) {
            String name = line.substring(1, line.length() - 1).replace('-', '_');
            list = new HashSet<>();
            lists.put(valueOf(name.toUpperCase(Locale.ROOT)), list);
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
}
