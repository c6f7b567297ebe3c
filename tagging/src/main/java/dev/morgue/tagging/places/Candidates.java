package dev.morgue.tagging.places;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a name may mean. Immutable, once it is made. */
final class Candidates {
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern WITHIN = Pattern.compile("(.+?)(?:, +| *\\()([^()]+)\\)?");

  private static final Pattern COUNTY = Pattern.compile("(?i)county$");

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
          "republic");

  private final String written;
  private final int[] rows;
  private final double[] fames;
  private final boolean isPart;
  private final @Nullable String container;

  private Candidates(
      String written, int[] rows, double[] fames, boolean isPart, @Nullable String container) {
    this.written = written;
    this.rows = rows;
    this.fames = fames;
    this.isPart = isPart;
    this.container = container;
  }

  /** Of the gazetteer's numbers times two, plus one where the name is a weak one. */
  private static @Nullable Candidates of(String written, int[] rows, boolean isPart, Gazetteer in) {
    if (rows.length == 0) {
      return null;
    }
    double[] fames = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      fames[i] = Fame.of(rows[i], written, in);
    }
    return new Candidates(written, rows, fames, isPart, null);
  }

  /** How many places it may mean. */
  int size() {
    return rows.length;
  }

  /** The number of a place. */
  int place(int at) {
    return rows[at] >> 1;
  }

  /** How likely that place is meant, see {@link Fame}. */
  double fame(int at) {
    return fames[at];
  }

  /** Whether only a part of the place is meant: "eastern Ukraine". */
  boolean isPart() {
    return isPart;
  }

  /** What the name itself says that the place lies in, "Texas" of "Paris, Texas". */
  @Nullable String container() {
    return container;
  }

  /** What a name may mean; null for none. */
  static @Nullable Candidates of(String name, Gazetteer gazetteer) {
    boolean marked = name.indexOf('\'') >= 0 || name.indexOf('’') >= 0;
    String text = marked ? POSSESSIVE.matcher(name).replaceFirst("") : name;
    Candidates whole = plain(text, gazetteer);
    boolean two = text.indexOf(',') >= 0 || text.indexOf('(') >= 0;
    if (whole != null || !two || text.length() > PlaceKey.LONGEST) {
      return whole;
    }
    Matcher within = WITHIN.matcher(text);
    if (!within.matches()) {
      return null;
    }
    Candidates head = plain(within.group(1), gazetteer);
    return head == null
        ? null
        : new Candidates(head.written, head.rows, head.fames, head.isPart, within.group(2));
  }

  private static @Nullable Candidates plain(String text, Gazetteer gazetteer) {
    String key = PlaceKey.of(text);
    int[] rows = gazetteer.rows(NameForm.NAME, key);
    if (rows.length > 0) {
      return of(text, rows, false, gazetteer);
    }
    int last = key.lastIndexOf(' ');
    if (last > 0 && DIVISIONS.contains(key.substring(last + 1))) {
      return of(text, divisions(text, key.substring(0, last), gazetteer), false, gazetteer);
    }
    int first = key.indexOf(' ');
    return first > 0 && PARTS.contains(key.substring(0, first))
        ? of(text, gazetteer.rows(NameForm.NAME, key.substring(first + 1)), true, gazetteer)
        : null;
  }

  private static int[] divisions(String text, String key, Gazetteer gazetteer) {
    boolean isCounty = COUNTY.matcher(text).find();
    return Arrays.stream(gazetteer.rows(NameForm.NAME, key))
        .filter(row -> {
          Place.Kind kind = gazetteer.kind(row >> 1);
          return kind == Place.Kind.REGION || (isCounty && kind == Place.Kind.COUNTY);
        })
        .map(row -> row & ~1) // "Punjab province": the weak name is meant
        .toArray();
  }
}
