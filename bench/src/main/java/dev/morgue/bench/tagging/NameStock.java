package dev.morgue.bench.tagging;

import dev.morgue.tagging.document.NewsTagger;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * What names are made of: given names and surnames by custom (the tagger's {@code people.txt}),
 * places, organisations' parts and other fillers ({@code fillers.txt}). Immutable.
 */
final class NameStock {
  private static final String GIVEN = "given: ";
  private static final String SURNAME = "surname: ";

  /**
   * The names of one people.
   *
   * @param style how full names are built, see {@link PersonNames}
   */
  record Custom(String style, List<String> given, List<String> surnames) {}

  private final List<Custom> customs;
  private final Map<String, List<String>> fillers;

  private NameStock(List<Custom> customs, Map<String, List<String>> fillers) {
    this.customs = List.copyOf(customs);
    this.fillers = Map.copyOf(fillers);
  }

  /** The stock that comes with the tool. */
  static NameStock standard() {
    return new NameStock(
        customs(lines(NewsTagger.class, "people.txt")), fillers(lines("fillers.txt")));
  }

  /** The lines of a file beside this class, without comments. */
  static List<String> lines(String file) {
    return lines(NameStock.class, file);
  }

  private static List<String> lines(Class<?> beside, String file) {
    InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Custom> customs(List<String> lines) {
    List<Custom> customs = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("[")) {
        String style = line.substring(line.indexOf(' ') + 1, line.length() - 1);
        customs.add(new Custom(style, new ArrayList<>(), new ArrayList<>()));
      } else if (line.startsWith(GIVEN)) {
        customs.getLast().given().addAll(entries(line.substring(GIVEN.length())));
      } else if (line.startsWith(SURNAME)) {
        customs.getLast().surnames().addAll(entries(line.substring(SURNAME.length())));
      } else {
        throw new IllegalStateException("people.txt: " + line);
      }
    }
    return customs;
  }

  /** Lists whose lines are broken anywhere between two words. */
  private static Map<String, List<String>> fillers(List<String> lines) {
    Map<String, StringBuilder> texts = new LinkedHashMap<>();
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      if (line.startsWith("[")) {
        text = new StringBuilder();
        texts.put(line.substring(1, line.length() - 1), text);
      } else {
        boolean first = text.isEmpty() || text.charAt(text.length() - 1) == ',';
        boolean inEntry = !first && !line.startsWith(",");
        text.append(inEntry ? " " : "").append(line);
      }
    }
    Map<String, List<String>> fillers = new LinkedHashMap<>();
    texts.forEach((kind, entries) -> fillers.put(kind, entries(entries.toString())));
    return fillers;
  }

  private static List<String> entries(String line) {
    return List.of(line.strip().split(",\\s*", -1));
  }

  Custom custom(Random dice) {
    return any(customs, dice);
  }

  boolean has(String kind) {
    return fillers.containsKey(kind);
  }

  /** Whether a list has just this entry. */
  boolean has(String kind, String entry) {
    return list(kind).contains(entry);
  }

  /** One entry of a list. */
  String any(String kind, Random dice) {
    return any(list(kind), dice);
  }

  private List<String> list(String kind) {
    return Objects.requireNonNull(fillers.get(kind), kind);
  }

  static <T> T any(List<T> list, Random dice) {
    return list.get(dice.nextInt(list.size()));
  }
}
