package dev.morgue.tagging.places;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a name may mean.
 *
 * @param written the name without what is no part of it
 * @param rows the gazetteer's numbers times two, plus one where the name is a weak one
 * @param isPart whether only a part of the place is meant: "eastern Ukraine"
 * @param container what the name itself says that the place lies in, "Texas" of "Paris, Texas"
 */
record Candidates(String written, List<Integer> rows, boolean isPart, @Nullable String container) {
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern WITHIN = Pattern.compile("(.+?)(?:, +| *\\()([^()]+)\\)?");

  /** Words before a name that mean a part of the place. */
  private static final Set<String> PARTS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "central",
          "upper",
          "lower",
          "inner",
          "outer",
          "downtown",
          "upstate",
          "mainland",
          "rural",
          "metropolitan",
          "greater",
          "occupied",
          "modern",
          "medieval",
          "ancient",
          "colonial",
          "wartime",
          "postwar");

  /** Words after a name that say it is a country's division. */
  private static final Set<String> DIVISIONS =
      Set.of(
          "region",
          "province",
          "oblast",
          "governorate",
          "state",
          "county",
          "district",
          "krai",
          "prefecture",
          "department",
          "canton",
          "territory",
          "republic",
          "division");

  /** What a name may mean; null for none. */
  static @Nullable Candidates of(String name, Gazetteer gazetteer) {
    String text = POSSESSIVE.matcher(name).replaceFirst("");
    Candidates whole = plain(text, gazetteer);
    if (whole != null || text.length() > PlaceKey.LONGEST) {
      return whole;
    }
    Matcher within = WITHIN.matcher(text);
    if (!within.matches()) {
      return null;
    }
    Candidates head = plain(within.group(1), gazetteer);
    return head == null
        ? null
        : new Candidates(head.written, head.rows, head.isPart, within.group(2));
  }

  private static @Nullable Candidates plain(String text, Gazetteer gazetteer) {
    String key = PlaceKey.of(text);
    List<Integer> rows = rows(key, gazetteer);
    if (!rows.isEmpty()) {
      return new Candidates(text, rows, false, null);
    }
    int last = key.lastIndexOf(' ');
    if (last > 0 && DIVISIONS.contains(key.substring(last + 1))) {
      return divisions(text, key.substring(0, last), gazetteer);
    }
    int first = key.indexOf(' ');
    if (first > 0 && PARTS.contains(key.substring(0, first))) {
      List<Integer> wholes = rows(key.substring(first + 1), gazetteer);
      return wholes.isEmpty() ? null : new Candidates(text, wholes, true, null);
    }
    return null;
  }

  private static List<Integer> rows(String key, Gazetteer gazetteer) {
    return Arrays.stream(gazetteer.rows(NameForm.NAME, key)).boxed().toList();
  }

  private static @Nullable Candidates divisions(String text, String key, Gazetteer gazetteer) {
    Predicate<Integer> isDivision =
        row -> {
          Place.Kind kind = gazetteer.kind(row >> 1);
          return kind == Place.Kind.REGION || kind == Place.Kind.COUNTY;
        };
    List<Integer> rows =
        rows(key, gazetteer).stream()
            .filter(isDivision)
            .map(row -> row & ~1) // "Punjab province": the weak name is meant
            .toList();
    return rows.isEmpty() ? null : new Candidates(text, rows, false, null);
  }
}
