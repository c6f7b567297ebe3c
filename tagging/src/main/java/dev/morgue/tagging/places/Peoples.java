package dev.morgue.tagging.places;

import dev.morgue.tagging.Lately;
import dev.morgue.text.CharKinds;
import dev.morgue.text.WordForms;
import java.util.Set;
import java.util.TreeSet;

/** Finds the peoples that a text names: "Ukrainian", "South Korean". Thread-safe. */
final class Peoples {

  /** How much a people says about the places beside it; a place says more. */
  static final double WEIGHT = 0.7;

  /** An article's first part says what it is about. */
  private static final int READ = 20_000;

  private static final int[] NOWHERE = {};

  private static final int KEPT_BITS = 12;

  private final Gazetteer gazetteer;

  /** Where a people of one word lives; it stands in many articles. */
  private final Lately<int[]> lands = new Lately<>(KEPT_BITS, this::lands);

  Peoples(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The numbers of the countries and regions whose people are named. */
  int[] in(String text) {
    Set<Integer> places = new TreeSet<>();
    int end = Math.min(text.length(), READ);
    String before = "";
    for (int at = 0; at < end; ) {
      int start = at;
      while (at < end && CharKinds.isLetter(text.charAt(at))) {
        at++;
      }
      boolean isName = at > start && CharKinds.isUpper(text.charAt(start));
      if (isName && at - start < PlaceKey.LONGEST / 2) {
        String word = text.substring(start, at);
        int[] both = before.isEmpty() ? NOWHERE : lands(before + " " + word);
        for (int row : both.length > 0 ? both : lands.of(word)) {
          places.add(row >> 1);
        }
        before = at < end && text.charAt(at) == ' ' ? word : "";
      } else if (at > start) {
        before = "";
      }
      at = Math.max(at, start + 1);
    }
    return places.stream().mapToInt(Integer::intValue).toArray();
  }

  private int[] lands(String people) {
    String key = WordForms.fold(people); // of letters and blanks that is a place's key
    int[] rows = gazetteer.rows(NameForm.DEMONYM, key);
    return rows.length == 0 && key.endsWith("s")
        ? gazetteer.rows(NameForm.DEMONYM, key.substring(0, key.length() - 1))
        : rows;
  }
}
