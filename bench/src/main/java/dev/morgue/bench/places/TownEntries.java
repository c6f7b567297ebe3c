package dev.morgue.bench.places;

import dev.morgue.bench.eval.InputException;
import dev.morgue.tagging.places.GazetteerBuilder;
import dev.morgue.tagging.places.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts towns into the gazetteer, under the names that our list has for them. One use. */
final class TownEntries {

  /** Shorter names are words and letters first. */
  private static final int SHORT_NAME = 2;

  private static final long LEAST_SHORT = 100_000;

  private final Entries entries;
  private final WorldList world;
  private final List<Town> towns;

  TownEntries(Entries entries, WorldList world, List<Town> towns) {
    this.entries = entries;
    this.world = world;
    this.towns = towns;
  }

  /** Adds all and returns how many they are. */
  int add() throws InputException {
    Map<Town, WorldList.Line> lines = townLines();
    List<Town> sorted =
        towns.stream()
            .filter(town -> entries.number(town.city().country()) != null)
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
      int number = entries.builder().add(place, parent(town));
      townName(number, name, city);
      if (line == null) {
        townName(number, city.name(), city);
      } else {
        entries.names(number, line.names(3));
      }
    }
    addListed();
    return sorted.size() + world.section("towns").size();
  }

  private void addListed() throws InputException {
    for (WorldList.Line line : world.section("towns")) {
      Integer region = entries.number(line.cell(1));
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
      int number = entries.add(place, region);
      entries.names(number, line.names(5));
    }
  }

  private void townName(int number, String name, City city) {
    if (name.length() > SHORT_NAME || city.population() >= LEAST_SHORT) {
      entries.builder().name(number, name);
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
    Integer region = entries.number(town.region());
    Integer country = entries.number(town.city().country());
    return region != null ? region : country != null ? country : GazetteerBuilder.NOWHERE;
  }

  /** The lines about towns, each with the largest town of that name in its country. */
  private Map<Town, WorldList.Line> townLines() throws InputException {
    Map<String, Town> largest = new TreeMap<>();
    for (Town town : towns) {
      for (String name : List.of(town.name(), town.city().name())) {
        largest.merge(town.city().country() + " " + name, town, TownEntries::larger);
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
}
