package dev.morgue.bench.places;

import dev.morgue.bench.eval.InputException;
import dev.morgue.tagging.places.GazetteerBuilder;
import dev.morgue.tagging.places.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

  /** Shorter names are words and letters first. */
  private static final int SHORT_NAME = 2;

  private static final long LEAST_SHORT = 100_000;

  /** What a division is, beside its name: "Kharkiv Oblast", "City and Borough of Leeds". */
  private static final Pattern DIVISION =
      Pattern.compile(
          "^(?:(?:Royal |City and )?Borough of |City of |District of |County |State of "
              + "|Republic of )|(?: City and County Council"
              + "| Oblast'?| oblast| Krai| Kray| Province| Governorate| Republic| Region| State"
              + "| County| District| City| Department| Prefecture| Parish)$");

  /** How far an area reaches of which the list does not say it. */
  private static final double WIDE_KM = 1_000;

  /** Stands before a name that means another place first. */
  private static final String WEAK = "~";

  private final GazetteerBuilder builder = new GazetteerBuilder();
  private final WorldList world;
  private final List<Town> towns;
  private final SortedMap<String, String> divisions;
  private final Map<String, Middle> middles = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
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
    addTowns();
    return builder;
  }

  /** How many places of each kind there are. */
  Map<String, Integer> counts() {
    return counts;
  }

  private void count(String kind, int before) {
    counts.put(kind, numbers.size() - before);
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
      int number = builder.add(place, GazetteerBuilder.NOWHERE);
      numbers.put(code, number);
      builder.name(number, name);
      CountryNames.all(code).forEach(each -> builder.name(number, each));
      if (line != null) {
        names(number, line.names(2));
        line.names(3).forEach(each -> builder.demonym(number, each));
      }
    }
    complainOf(lines, "country");
    count("countries", 0);
  }

  private void addAreas() throws InputException {
    int before = numbers.size();
    for (WorldList.Line line : world.section("areas")) {
      String code = line.cell(1);
      Integer country = numbers.get(code);
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
      int number = builder.add(place, country == null ? GazetteerBuilder.NOWHERE : country);
      numbers.put("area " + number, number);
      builder.name(number, line.cell(0));
      names(number, line.names(4));
    }
    count("areas", before);
  }

  private void addDivisions() throws InputException {
    Map<String, WorldList.Line> lines = byFirstCell("regions");
    int before = numbers.size();
    for (Map.Entry<String, String> division : divisions.entrySet()) {
      if (!isCounty(division.getKey())) {
        WorldList.Line line = lines.remove(division.getKey());
        String own = line == null ? "" : line.cell(1);
        int number =
            addDivision(
                Place.Kind.REGION,
                division.getKey(),
                own.isEmpty() ? division.getValue() : own,
                division.getValue());
        if (line != null && number >= 0) {
          names(number, line.names(2));
          line.names(3).forEach(each -> builder.demonym(number, each));
          line.names(4).forEach(each -> builder.abbreviation(number, each));
        }
      }
    }
    complainOf(lines, "region");
    count("regions", before);
    before = numbers.size();
    for (Map.Entry<String, String> division : divisions.entrySet()) {
      String code = division.getKey();
      if (isCounty(code) && WITH_COUNTIES.contains(code.substring(0, 2))) {
        addDivision(Place.Kind.COUNTY, code, division.getValue(), division.getValue());
      }
    }
    count("counties", before);
  }

  private static boolean isCounty(String code) {
    return code.indexOf('.') != code.lastIndexOf('.');
  }

  /** Adds a division and returns its number; -1 if no town lies in it. */
  private int addDivision(Place.Kind kind, String code, String name, String official) {
    String country = code.substring(0, 2);
    Integer parent = numbers.get(code.substring(0, code.lastIndexOf('.')));
    Place place = divisionPlace(kind, name, country, code);
    if (place == null || parent == null) {
      return -1;
    }
    int number = builder.add(place, parent);
    numbers.put(code, number);
    builder.name(number, name);
    String bare = DIVISION.matcher(official).replaceAll("");
    if (name.equals(official)) {
      builder.weakName(number, bare);
      builder.name(number, official);
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

  private void addTowns() throws InputException {
    Map<Town, WorldList.Line> lines = townLines();
    List<Town> sorted =
        towns.stream()
            .filter(town -> numbers.containsKey(town.city().country()))
            .sorted(
                Comparator.<Town>comparingInt(this::parent)
                    .thenComparing(Town::name)
                    .thenComparingDouble(town -> town.city().latitude())
                    .thenComparingDouble(town -> town.city().longitude()))
            .toList();
    for (Town town : sorted) {
      WorldList.Line line = lines.get(town);
      City city = town.city();
      String name = line == null ? town.name() : line.cell(2);
      Place place =
          new Place(
              kind(city.feature()),
              name,
              city.country(),
              List.of(name),
              city.latitude(),
              city.longitude(),
              0,
              city.population());
      int number = builder.add(place, parent(town));
      townName(number, name, city);
      if (line == null) {
        townName(number, city.name(), city);
      } else {
        names(number, line.names(3));
      }
    }
    addListedTowns();
    counts.put("towns", sorted.size() + world.section("towns").size());
  }

  private void addListedTowns() throws InputException {
    for (WorldList.Line line : world.section("towns")) {
      Integer region = numbers.get(line.cell(1));
      if (region == null) {
        throw new InputException("world.txt: " + line + ": no region has this code");
      }
      Place place =
          new Place(
              Place.Kind.TOWN,
              line.cell(0),
              line.cell(1).substring(0, 2),
              List.of(line.cell(0)),
              Double.parseDouble(line.cell(2)),
              Double.parseDouble(line.cell(3)),
              0,
              Long.parseLong(line.cell(4)));
      int number = builder.add(place, region);
      builder.name(number, line.cell(0));
      names(number, line.names(5));
    }
  }

  private void townName(int number, String name, City city) {
    if (name.length() > SHORT_NAME || city.population() >= LEAST_SHORT) {
      builder.name(number, name);
    }
  }

  private static Place.Kind kind(String feature) {
    return switch (feature) {
      case "PPLC" -> Place.Kind.CAPITAL;
      case "PPLA" -> Place.Kind.SEAT;
      case "PPLX" -> Place.Kind.QUARTER;
      default -> Place.Kind.TOWN;
    };
  }

  private int parent(Town town) {
    Integer region = numbers.get(town.region());
    return region == null ? numbers.getOrDefault(town.city().country(), -1) : region;
  }

  /** The lines about towns, each with the largest town of that name in its country. */
  private Map<Town, WorldList.Line> townLines() throws InputException {
    Map<String, Town> largest = new TreeMap<>();
    for (Town town : towns) {
      for (String name : List.of(town.name(), town.city().name())) {
        largest.merge(town.city().country() + " " + name, town, GazetteerMaker::larger);
      }
    }
    Map<Town, WorldList.Line> lines = new HashMap<>();
    List<String> complaints = new ArrayList<>();
    for (WorldList.Line line : world.section("cities")) {
      String wanted = line.cell(0) + " " + line.cell(1);
      Town town = largest.get(wanted);
      if (town == null) {
        complaints.add(wanted + ": GeoNames has no such town");
      } else if (lines.put(town, line) != null) {
        complaints.add(wanted + ": this town stands there twice");
      }
    }
    if (!complaints.isEmpty()) {
      throw new InputException("world.txt: " + String.join("; ", complaints));
    }
    return lines;
  }

  private static Town larger(Town one, Town other) {
    return other.city().population() > one.city().population() ? other : one;
  }

  private void names(int number, List<String> names) {
    for (String name : new LinkedHashSet<>(names)) {
      if (name.startsWith(WEAK)) {
        builder.weakName(number, name.substring(WEAK.length()));
      } else {
        builder.name(number, name);
      }
    }
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
