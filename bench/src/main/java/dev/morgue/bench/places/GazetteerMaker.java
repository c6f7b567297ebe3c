package dev.morgue.bench.places;

import dev.morgue.bench.eval.InputException;
import dev.morgue.tagging.places.GazetteerBuilder;
import dev.morgue.tagging.places.Place;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the gazetteer together: countries, areas, regions, counties, then towns. One use. */
final class GazetteerMaker {

  /** Countries whose counties the news names, beside those of Ireland. */
  private static final Set<String> WITH_COUNTIES = Set.of("US", "GB", "IE", "FR");

  /** What a division is, beside its name: "Kharkiv Oblast", "City and Borough of Leeds". */
  private static final Pattern DIVISION =
      Pattern.compile(
          "^(?:(?:Royal |City and )?Borough of |City of |District of |County |State of "
              + "|Republic of )|(?: City and County Council"
              + "| Oblast'?| oblast| Krai| Kray| Province| Governorate| Republic| Region| State"
              + "| County| District| City| Department| Prefecture| Parish)$");

  /** How far an area reaches of which the list does not say it. */
  private static final double WIDE_KM = 1_000;

  private final Entries entries = new Entries();
  private final WorldList world;
  private final List<Town> towns;
  private final SortedMap<String, String> divisions;
  private final Map<String, Middle> middles = new HashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  GazetteerMaker(WorldList world, List<Town> towns, SortedMap<String, String> divisions) {
    this.world = world;
    this.towns = towns;
    this.divisions = divisions;
    for (Town town : towns) {
      // People of a quarter are counted in their city.
      long people = town.isQuarter() ? 0 : town.city().population();
      for (String code : List.of(town.city().country(), town.region(), town.county())) {
        middles
            .computeIfAbsent(code, unused -> new Middle())
            .add(people, town.city().latitude(), town.city().longitude());
      }
    }
  }

  GazetteerBuilder make() throws InputException {
    addCountries();
    addAreas();
    addDivisions();
    counts.put("towns", new TownEntries(entries, world, towns).add());
    return entries.builder();
  }

  /** How many places of each kind there are. */
  Map<String, Integer> counts() {
    return counts;
  }

  private void count(String kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  private void addCountries() throws InputException {
    Map<String, WorldList.Line> lines = byFirstCell("countries");
    for (String code : CountryNames.codes()) {
      WorldList.Line line = lines.remove(code);
      String own = line == null ? "" : line.cell(1);
      String name = own.isEmpty() ? CountryNames.english(code) : own;
      Place place = divisionPlace(Place.Kind.COUNTRY, name, code, code);
      if (place == null) {
        continue; // nobody lives there: Bouvet Island
      }
      int number = entries.add(code, place, null);
      count("countries");
      CountryNames.all(code).forEach(each -> entries.builder().name(number, each));
      if (line != null) {
        entries.names(number, line.names(2));
        line.names(3).forEach(each -> entries.builder().demonym(number, each));
      }
    }
    complainOf(lines, "country");
  }

  private void addAreas() throws InputException {
    for (WorldList.Line line : world.section("areas")) {
      String code = line.cell(1);
      Integer country = entries.number(code);
      if (country == null && !code.equals("-")) {
        throw new InputException("world.txt: " + line + ": no country has this code");
      }
      Place place =
          new Place(
              Place.Kind.AREA,
              line.cell(0),
              country == null ? null : code,
              List.of(line.cell(0)),
              Double.parseDouble(line.cell(2)),
              Double.parseDouble(line.cell(3)),
              line.cell(5).isEmpty() ? WIDE_KM : Double.parseDouble(line.cell(5)),
              0);
      entries.names(entries.add(place, country), line.names(4));
      count("areas");
    }
  }

  private void addDivisions() throws InputException {
    Map<String, WorldList.Line> lines = byFirstCell("regions");
    for (Map.Entry<String, String> division : divisions.entrySet()) {
      if (!isCounty(division.getKey())) {
        addRegion(division.getKey(), division.getValue(), lines.remove(division.getKey()));
      }
    }
    complainOf(lines, "region");
    for (Map.Entry<String, String> division : divisions.entrySet()) {
      String code = division.getKey();
      if (isCounty(code) && WITH_COUNTIES.contains(code.substring(0, 2))) {
        String name = division.getValue();
        if (addDivision(Place.Kind.COUNTY, code, name, name) >= 0) {
          count("counties");
        }
      }
    }
  }

  private void addRegion(String code, String official, WorldList.@Nullable Line line) {
    String own = line == null ? "" : line.cell(1);
    int number = addDivision(Place.Kind.REGION, code, own.isEmpty() ? official : own, official);
    if (number < 0) {
      return;
    }
    count("regions");
    if (line != null) {
      entries.names(number, line.names(2));
      line.names(3).forEach(each -> entries.builder().demonym(number, each));
      line.names(4).forEach(each -> entries.builder().abbreviation(number, each));
    }
  }

  private static boolean isCounty(String code) {
    return code.indexOf('.') != code.lastIndexOf('.');
  }

  /** Adds a division and returns its number; -1 if no town lies in it. */
  private int addDivision(Place.Kind kind, String code, String name, String official) {
    String country = code.substring(0, 2);
    Integer parent = entries.number(code.substring(0, code.lastIndexOf('.')));
    Place place = divisionPlace(kind, name, country, code);
    if (place == null || parent == null) {
      return -1;
    }
    int number = entries.add(code, place, parent);
    String bare = DIVISION.matcher(official).replaceAll("");
    if (name.equals(official) && !bare.equals(name)) {
      entries.builder().weakName(number, bare);
    }
    return number;
  }

  private @Nullable Place divisionPlace(Place.Kind kind, String name, String country, String code) {
    Middle middle = middles.get(code);
    return middle == null
        ? null
        : new Place(
            kind,
            name,
            country,
            List.of(name),
            middle.latitude(),
            middle.longitude(),
            middle.radius(),
            middle.population());
  }

  private Map<String, WorldList.Line> byFirstCell(String section) throws InputException {
    Map<String, WorldList.Line> lines = new TreeMap<>();
    for (WorldList.Line line : world.section(section)) {
      if (lines.put(line.cell(0), line) != null) {
        throw new InputException("world.txt: " + line + " stands twice under " + section);
      }
    }
    return lines;
  }

  private static void complainOf(Map<String, WorldList.Line> rest, String what)
      throws InputException {
    if (!rest.isEmpty()) {
      throw new InputException("world.txt: no " + what + " is known by " + rest.keySet());
    }
  }
}
