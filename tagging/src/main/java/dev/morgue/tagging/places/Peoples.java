package dev.morgue.tagging.places;

import dev.morgue.text.CharKinds;
import dev.morgue.text.WordForms;
import java.util.Set;
import java.util.TreeSet;

/** Finds the peoples that a text names: "Ukrainian", "South Korean". */
final class Peoples {

  /** How much a people says about the places beside it; a place says more. */
  static final double WEIGHT = 0.7;

  /** An article's first part says what it is about. */
  private static final int READ = 20_000;

  private Peoples() {}

  /** The numbers of the countries and regions whose people are named. */
  static int[] in(String text, Gazetteer gazetteer) {
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
        String both = before.isEmpty() ? word : before + " " + word;
        if (!add(both, places, gazetteer) && !before.isEmpty()) {
          add(word, places, gazetteer);
        }
        before = at < end && text.charAt(at) == ' ' ? word : "";
      } else if (at > start) {
        before = "";
      }
      at = Math.max(at, start + 1);
    }
    return places.stream().mapToInt(Integer::intValue).toArray();
  }

  private static boolean add(String people, Set<Integer> places, Gazetteer gazetteer) {
    String key = WordForms.fold(people); // of letters and blanks that is a place's key
    int[] rows = gazetteer.rows(NameForm.DEMONYM, key);
    if (rows.length == 0 && key.endsWith("s")) {
      rows = gazetteer.rows(NameForm.DEMONYM, key.substring(0, key.length() - 1));
    }
    for (int row : rows) {
      places.add(row >> 1);
    }
    return rows.length > 0;
  }
}
