package dev.morgue.indexer.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads texts out of what records hold: texts, numbers, lists of them, objects with a name. */
final class Values {

  /** The members of an object that hold what it is called, best first. */
  private static final List<String> NAMES =
      List.of("name", "text", "label", "title", "value", "rendered", "content");

  /** How programs write that there is nothing. */
  private static final Set<String> NOTHING = Set.of("None", "NULL", "null", "NaN", "N/A", "n/a");

  private static final Pattern STRONG = Pattern.compile("\\s*[;|\\n]\\s*");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private Values() {}

  /** Every text in a value, without those that say nothing. */
  static List<String> texts(@Nullable Object value) {
    List<String> texts = new ArrayList<>();
    for (Object element : elements(value)) {
      String text = text(element);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The elements of a list, or the value itself; nothing for null. */
  static List<Object> elements(@Nullable Object value) {
    List<Object> elements = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object element : list) {
        if (element != null) {
          elements.add(element);
        }
      }
    } else if (value != null) {
      elements.add(value);
    }
    return elements;
  }

  /** The text of a text, a number, a truth value or an object with a name; null for others. */
  static @Nullable String text(@Nullable Object value) {
    return switch (value) {
      case String text -> said(text);
      case Double number -> new BigDecimal(number.toString()).toPlainString();
      case Number number -> number.toString();
      case Boolean truth -> truth.toString();
      case Map<?, ?> object -> member(object, NAMES);
      case null, default -> null;
    };
  }

  private static @Nullable String said(String text) {
    String plain = Decoded.plain(text);
    return plain.isBlank() || NOTHING.contains(plain.strip()) ? null : plain;
  }

  /** The first of some members that is a text or a number; null when none is. */
  static @Nullable String member(Map<?, ?> object, List<String> names) {
    for (String name : names) {
      Object value = object.get(name);
      if (value instanceof String || value instanceof Number) {
        String text = text(value);
        if (text != null) {
          return text;
        }
      }
    }
    return null;
  }

  /** Parts at semicolons, bars and line ends; one text where there are none. */
  static List<String> parted(String text) {
    return parts(STRONG, text);
  }

  /** Parts at commas too, where nothing stronger parts them. */
  static List<String> partedAtCommas(String text) {
    List<String> parts = parted(text);
    return parts.size() == 1 ? parts(COMMA, text) : parts;
  }

  private static List<String> parts(Pattern between, String text) {
    return between.splitAsStream(text.strip()).filter(part -> !part.isBlank()).toList();
  }
}
