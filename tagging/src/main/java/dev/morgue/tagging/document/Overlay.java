package dev.morgue.tagging.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lays mentions over others. */
final class Overlay {

  private static final Comparator<Found> BY_START = Comparator.comparingInt(Found::start);

  private Overlay() {}

  /** All of {@code above}, and what of {@code below} none of them touches, in order. Linear. */
  static List<Found> of(List<Found> below, List<Found> above) {
    if (above.isEmpty()) {
      return below;
    }
    List<Found> all = untouched(below, above);
    all.addAll(above);
    all.sort(BY_START);
    return all;
  }

  /** What of {@code below} nothing of {@code above} touches, in order. */
  static List<Found> untouched(List<Found> below, List<Found> above) {
    List<Found> untouched = new ArrayList<>();
    int at = 0;
    for (Found found : below) {
      while (at < above.size() && above.get(at).end() <= found.start()) {
        at++;
      }
      if (at == above.size() || !above.get(at).overlaps(found)) {
        untouched.add(found);
      }
    }
    return untouched;
  }
}
