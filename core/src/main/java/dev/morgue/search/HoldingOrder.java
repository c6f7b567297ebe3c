package dev.morgue.search;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order in which holdings are listed. */
final class HoldingOrder {

  static final Comparator<Holding> LARGEST_FIRST =
      Comparator.comparing((Holding holding) -> holding.values().stream().anyMatch(v -> v == null))
          .thenComparing(Comparator.comparingLong(Holding::articles).reversed())
          .thenComparing(Holding::values, HoldingOrder::compare);

  private HoldingOrder() {}

  private static int compare(List<@Nullable String> one, List<@Nullable String> other) {
    for (int i = 0; i < one.size(); i++) {
      String a = one.get(i);
      String b = other.get(i);
      int order = a == null || b == null ? Boolean.compare(a == null, b == null) : a.compareTo(b);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
