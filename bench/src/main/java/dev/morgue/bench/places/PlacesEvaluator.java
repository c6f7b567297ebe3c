package dev.morgue.bench.places;

import dev.morgue.Location;
import dev.morgue.Name;
import dev.morgue.bench.eval.Arguments;
import dev.morgue.bench.eval.Evaluator;
import dev.morgue.bench.eval.Report;
import dev.morgue.tagging.places.PlaceResolver;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * {@code eval places FILE.jsonl}: whether the names of places in an article are laid in the right
 * country, if a tagger found them all. Which of the names of {@code dev} are not is told; of other
 * parts only how many.
 */
public final class PlacesEvaluator implements Evaluator {
  private static final String OPEN = "dev";

  @Override
  public String name() {
    return "places";
  }

  @Override
  public String usage() {
    return "FILE.jsonl";
  }

  @Override
  public String purpose() {
    return "whether names of places are laid in the right country";
  }

  @Override
  public Set<String> options() {
    return Set.of();
  }

  @Override
  public Report evaluate(Arguments arguments) throws IOException {
    PlaceResolver resolver = PlaceResolver.standard();
    Map<String, PlaceScores> parts = new TreeMap<>();
    for (JudgedPlaces judged : JudgedPlaces.read(arguments.onlyPath("one file of articles"))) {
      PlaceScores scores =
          parts.computeIfAbsent(judged.part(), part -> new PlaceScores(part.equals(OPEN)));
      for (Name name : resolver.resolve(judged.article(), judged.names())) {
        Location location = name.location();
        String country = location == null || location.country() == null ? "" : location.country();
        boolean right = judged.countries().getOrDefault(name.text(), List.of()).contains(country);
        String told = judged.article().key() + " " + name.text() + " " + name.location();
        scores.count(right, location != null, told);
      }
    }
    return new PlacesReport(parts);
  }
}
