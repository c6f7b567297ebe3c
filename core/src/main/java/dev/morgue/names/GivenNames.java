package dev.morgue.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which given names are short or other forms of one another: Bill and William, Ted and Edward. */
final class GivenNames {

  private static final Map<String, Set<Integer>> FAMILIES = families();
  private static final Map<Integer, Set<String>> MEMBERS = members();

  private GivenNames() {}

  /** Whether two romanised given names are forms of one. */
  static boolean areForms(String one, String other) {
    Set<Integer> families = FAMILIES.get(one);
    Set<Integer> others = families == null ? null : FAMILIES.get(other);
    return others != null && !Collections.disjoint(families, others);
  }

  /** Every form of a romanised given name, itself among them; none of one that is not listed. */
  static Set<String> formsOf(String name) {
    Set<Integer> families = FAMILIES.getOrDefault(name, Set.of());
    Set<String> forms = new HashSet<>();
    families.forEach(family -> forms.addAll(MEMBERS.getOrDefault(family, Set.of())));
    return forms;
  }

  private static Map<Integer, Set<String>> members() {
    Map<Integer, Set<String>> members = new HashMap<>();
    FAMILIES.forEach((name, families) ->
        families.forEach(
            family -> members.computeIfAbsent(family, f -> new HashSet<>()).add(name)));
    return members;
  }

  private static Map<String, Set<Integer>> families() {
    InputStream file =
        Objects.requireNonNull(GivenNames.class.getResourceAsStream("given-names.txt"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      Map<String, Set<Integer>> families = new HashMap<>();
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        for (String name : line.startsWith("#") ? new String[0] : line.split(" ", -1)) {
          families.computeIfAbsent(name, n -> new HashSet<>()).add(number);
        }
      }
      return Map.copyOf(families);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
