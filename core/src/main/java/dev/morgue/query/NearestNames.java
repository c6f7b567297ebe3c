package dev.morgue.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that a misspelt one may have meant. */
public final class NearestNames {

  private NearestNames() {}

  /** At most three names within two letters of the given one, nearest first, whatever the case. */
  public static List<String> of(String name, Collection<String> names) {
    String lower = name.toLowerCase(Locale.ROOT);
    int most = lower.length() < 4 ? 1 : 2;
    return names.stream()
        .distinct()
        .filter(label -> Math.abs(label.length() - lower.length()) <= most)
        .filter(label -> distance(lower, label.toLowerCase(Locale.ROOT)) <= most)
        .sorted(
            Comparator.comparingInt(
                    (String label) -> distance(lower, label.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(3)
        .toList();
  }

  /** Levenshtein's distance: letters to insert, drop or change. */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
