package dev.morgue.search;

import dev.morgue.authority.AuthorityEntry;
import dev.morgue.index.ArchiveNames;
import dev.morgue.index.FacetOrdinals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values of a field as the user's list has them counted: an entry's names as one, hidden ones
 * not at all. Thread-safe.
 */
final class ListedNames {

  private static final int HIDDEN = -1;

  /** By value: the value itself, or how many values there are and the place of its entry. */
  private final int[] numbers;

  private final List<String> entries;

  private ListedNames(int[] numbers, List<String> entries) {
    this.numbers = numbers;
    this.entries = List.copyOf(entries);
  }

  static ListedNames of(FacetOrdinals ordinals, String field, ArchiveNames held)
      throws IOException {
    int[] numbers = new int[ordinals.size()];
    Map<AuthorityEntry, Integer> known = new HashMap<>();
    List<String> entries = new ArrayList<>();
    FacetOrdinals.Names names = ordinals.names();
    for (int value = 0; value < numbers.length; value++) {
      Optional<AuthorityEntry> entry = held.entry(field, names.of(value));
      if (entry.isEmpty()) {
        numbers[value] = value;
      } else if (entry.get().hidden()) {
        numbers[value] = HIDDEN;
      } else {
        Integer number = known.putIfAbsent(entry.get(), numbers.length + entries.size());
        if (number == null) {
          number = numbers.length + entries.size();
          entries.add(entry.get().name());
        }
        numbers[value] = number;
      }
    }
    return new ListedNames(numbers, entries);
  }

  /** How many numbers there are. */
  int size() {
    return numbers.length + entries.size();
  }

  /** How many entries of the list have a value here. */
  int entries() {
    return entries.size();
  }

  /** The number that a value is counted under. */
  int number(int value) {
    return numbers[value];
  }

  /**
   * Whether a document's value is to be counted: it is not hidden, and no other value of the same
   * entry was counted for the document.
   *
   * @param doc documents come one after the other
   * @param counted for each entry one more than the document last counted; it is kept up to date
   */
  boolean isNew(int value, int doc, int[] counted) {
    int number = numbers[value];
    if (number < numbers.length) {
      return number != HIDDEN;
    }
    int entry = number - numbers.length;
    boolean first = counted[entry] != doc + 1;
    counted[entry] = doc + 1;
    return first;
  }

  /** What is counted under a number. */
  String name(int number, FacetOrdinals.Names names) throws IOException {
    return number < numbers.length ? names.of(number) : entries.get(number - numbers.length);
  }
}
