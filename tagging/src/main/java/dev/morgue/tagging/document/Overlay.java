package dev.morgue.tagging.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lays mentions over others. */
final class Overlay {

  private Overlay() {}

  /** All of {@code above}, and what of {@code below} none of them touches, in order. Linear. */
  static List<Found> of(List<Found> below, List<Found> above) {
    List<Found> all = new ArrayList<>(above);
    int at = 0;
    for (Found found : below) {
      while (at < above.size() && above.get(at).end() <= found.start()) {
        at++;
      }
      if (at == above.size() || !above.get(at).overlaps(found)) {
        all.add(found);
      }
    }
    all.sort(Comparator.comparingInt(Found::start));
    return all;
  }
}
