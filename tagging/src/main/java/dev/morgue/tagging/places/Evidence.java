package dev.morgue.tagging.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the places of an article that are sure say about the others: those of one article lie in few
 * countries and regions, and near each other. Not thread-safe.
 */
final class Evidence {

  /** What the whole evidence of each sort can add, in powers of ten of inhabitants. */
  private static final double COUNTRY = 1.2;

  /**
   * In a country of few, a place is more likely meant: by how much for every power of ten fewer.
   */
  private static final double SMALL_COUNTRY = 0.4;

  private static final double LARGE_COUNTRY = 8;

  private static final double REGION = 1.2;
  private static final double NEAR = 1;

  /** How much evidence adds half of that. */
  private static final double HALF = 0.8;

  private record Vote(int place, double weight, int by) {}

  private final Gazetteer gazetteer;
  private final List<Vote> votes = new ArrayList<>();
  private final Map<Integer, Double> ofCountry = new HashMap<>();
  private final Map<Integer, Double> ofRegion = new HashMap<>();

  Evidence(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Counts a place that the article is about.
   *
   * @param by the number of the name that says so; a name is no evidence for itself
   */
  void add(int place, double weight, int by) {
    votes.add(new Vote(place, weight, by));
    count(place, weight);
  }

  private void count(int place, double weight) {
    ofCountry.merge(gazetteer.country(place), weight, Double::sum);
    ofRegion.merge(gazetteer.region(place), weight, Double::sum);
  }

  /** What speaks for a place that one of the names may mean, in powers of ten of inhabitants. */
  double of(int place, int by) {
    int country = gazetteer.country(place);
    int region = gazetteer.region(place);
    double forCountry = ofCountry.getOrDefault(country, 0.0);
    double forRegion = ofRegion.getOrDefault(region, 0.0);
    double near = 0;
    for (Vote vote : votes) {
      if (vote.by == by) {
        forCountry -= gazetteer.country(vote.place) == country ? vote.weight : 0;
        forRegion -= gazetteer.region(vote.place) == region ? vote.weight : 0;
      } else if (isPoint(vote.place)) {
        near += vote.weight * Nearness.of(place, vote.place, gazetteer);
      }
    }
    double all = country < 0 ? 0 : most(country) * share(forCountry);
    if (gazetteer.kind(place) == Place.Kind.COUNTRY) {
      // What a region is to its towns a country is to its own.
      all += REGION * share(forCountry);
    } else if (region >= 0) {
      all += REGION * share(forRegion);
    }
    return all + NEAR * share(near);
  }

  private double most(int country) {
    double people = Math.log10(Math.max(1, gazetteer.population(country)));
    return COUNTRY + SMALL_COUNTRY * Math.max(0, LARGE_COUNTRY - people);
  }

  private static double share(double weight) {
    return weight <= 0 ? 0 : weight / (weight + HALF);
  }

  /** The middle of a country or an ocean is near nothing in particular. */
  private boolean isPoint(int place) {
    return gazetteer.kind(place).isTown() || gazetteer.kind(place) == Place.Kind.COUNTY;
  }
}
