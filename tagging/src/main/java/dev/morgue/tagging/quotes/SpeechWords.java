package dev.morgue.tagging.quotes;

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

/** The lists of {@code speech.txt}; what each is for stands there. */
enum SpeechWords {
  BETWEEN,
  BE,
  OF,
  STRONG,
  JOINING,
  BELONGS,
  TELLING,
  SPEAKS_FOR,
  DETERMINER,
  MALE,
  FEMALE,
  MALE_NAME,
  FEMALE_NAME;

  /** Whether the list has a word that is in lower case. */
  boolean has(String word) {
    return Lists.OF.getOrDefault(this, Set.of()).contains(word);
  }

  private static final class Lists {
    static final Map<SpeechWords, Set<String>> OF = read();

    private static Map<SpeechWords, Set<String>> read() {
      InputStream file =
          Objects.requireNonNull(SpeechWords.class.getResourceAsStream("speech.txt"));
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
        Map<SpeechWords, Set<String>> lists = new EnumMap<>(SpeechWords.class);
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
