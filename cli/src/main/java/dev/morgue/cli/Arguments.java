package dev.morgue.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was typed after a command, sorted.
 *
 * @param options by name, the values given; a switch that is there has an empty list
 * @param operands the other words, in order
 */
record Arguments(Map<String, List<String>> options, List<String> operands) {

  Arguments {
    operands = List.copyOf(operands);
  }

  /** The same with one option set to a value. */
  Arguments with(String name, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(options);
    changed.put(name, List.of(value));
    return new Arguments(changed, operands);
  }

  /** Whether the option was given. */
  boolean has(String name) {
    return options.containsKey(name);
  }

  /** The option's value, or null where it was not given. */
  @Nullable String one(String name) {
    List<String> values = many(name);
    return values.isEmpty() ? null : values.getFirst();
  }

  /** All values of the option. */
  List<String> many(String name) {
    return options.getOrDefault(name, List.of());
  }

  /** The option's value as a whole number of at least {@code least}. */
  int number(String name, int least, int absent) throws Failure {
    String value = one(name);
    if (value == null) {
      return absent;
    }
    boolean digits = !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || value.length() > 9 || Integer.parseInt(value) < least) {
      throw Failure.usage(
          name + " takes a whole number of at least " + least + ", not '" + value + "'");
    }
    return Integer.parseInt(value);
  }

  /** Refuses options that contradict each other. */
  void atMostOneOf(String... names) throws Failure {
    List<String> given = List.of(names).stream().filter(this::has).toList();
    if (given.size() > 1) {
      throw Failure.usage(String.join(" and ", given) + " do not go together: choose one");
    }
  }
}
