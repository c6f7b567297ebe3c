package dev.morgue.authority;

import dev.morgue.json.JsonMap;
import dev.morgue.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a file a change took away and which it put there, byte for byte, so that it can be
 * undone in a file whose other rows were changed since.
 *
 * @param parts the places of the file that changed, first to last
 */
record RowsChange(List<Part> parts) {

  /**
   * One place that changed.
   *
   * @param at the number of its first row in the changed file, from 0
   * @param before the row before it; null at the beginning
   * @param removed the rows that were there
   * @param added the rows that are there now
   */
  record Part(int at, @Nullable String before, List<String> removed, List<String> added) {
    Part {
      removed = List.copyOf(removed);
      added = List.copyOf(added);
    }
  }

  RowsChange {
    parts = List.copyOf(parts);
  }

  /** What makes one list of rows of another; rows that stay are in the same order in both. */
  static RowsChange between(List<String> before, List<String> after) {
    Map<String, Integer> left = new HashMap<>();
    before.forEach(row -> left.merge(row, 1, Integer::sum));
    List<Part> parts = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      int from = i;
      int at = j;
      while ((i < before.size() || j < after.size()) && !areSame(before, i, after, j)) {
        if (j < after.size() && left.getOrDefault(after.get(j), 0) == 0) {
          j++;
        } else if (i < before.size()) {
          left.merge(before.get(i++), -1, Integer::sum);
        } else {
          j++;
        }
      }
      if (i > from || j > at) {
        String previous = at == 0 ? null : after.get(at - 1);
        parts.add(new Part(at, previous, before.subList(from, i), after.subList(at, j)));
      }
      for (; areSame(before, i, after, j); i++, j++) {
        left.merge(before.get(i), -1, Integer::sum);
      }
    }
    return new RowsChange(parts);
  }

  private static boolean areSame(List<String> before, int i, List<String> after, int j) {
    return i < before.size() && j < after.size() && before.get(i).equals(after.get(j));
  }

  /** The rows as they were before; empty where rows that it put there are no longer so. */
  Optional<List<String>> undone(List<String> rows) {
    List<String> undone = new ArrayList<>(rows);
    for (Part part : parts.reversed()) {
      boolean adds = !part.added().isEmpty();
      int at = adds ? nearest(part.added(), part.at(), undone) : place(part, undone);
      // where a crash or a hand put back what was there, nothing is left to do
      boolean there = nearest(part.removed(), part.at(), undone) >= 0;
      if (adds ? at >= 0 : !there) {
        undone.subList(at, at + part.added().size()).clear();
        undone.addAll(at, part.removed());
      } else if (!there) {
        return Optional.empty();
      }
    }
    return Optional.of(undone);
  }

  /** Where rows that were taken away belong: after the row they stood after. */
  private static int place(Part part, List<String> rows) {
    if (part.before() == null) {
      return 0;
    }
    int before = nearest(List.of(part.before()), part.at() - 1, rows);
    return before < 0 ? Math.min(part.at(), rows.size()) : before + 1;
  }

  /** Where rows stand together, as near to a place as may be; -1 for nowhere. */
  private static int nearest(List<String> wanted, int place, List<String> rows) {
    int best = -1;
    int from = 0;
    while (true) {
      int found = Collections.indexOfSubList(rows.subList(from, rows.size()), wanted);
      if (found < 0) {
        return best;
      }
      int at = from + found;
      if (best < 0 || Math.abs(at - place) < Math.abs(best - place)) {
        best = at;
      }
      if (at >= place) {
        return best;
      }
      from = at + 1;
    }
  }

  List<Object> tree() {
    return parts.stream()
        .<Object>map(part ->
            new JsonMap()
                .put("at", part.at())
                .put("before", part.before())
                .put("removed", part.removed())
                .put("added", part.added())
                .tree())
        .toList();
  }

  static RowsChange read(JsonObject json) {
    return new RowsChange(
        json.objects(
            "rows",
            part ->
                new Part(
                    (int) part.integer("at", 0),
                    part.text("before"),
                    part.texts("removed"),
                    part.texts("added"))));
  }
}
