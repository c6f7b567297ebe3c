package dev.morgue.tagging.places;

import java.util.ArrayList;
import java.util.List;

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

  /** A list of a thousand towns is no article about them, and must not take a million steps. */
  private static final int MOST_VOTES = 100;

  private record Vote(int place, int country, int region, boolean isPoint, double weight, int by) {}

  private final Gazetteer gazetteer;
  private final List<Vote> votes = new ArrayList<>();

  Evidence(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Counts a place that the article is about; after the first hundred, nothing.
   *
   * @param by the number of the name that says so, once; a name is no evidence for itself
   */
  void add(int place, double weight, int by) {
    if (votes.size() < MOST_VOTES) {
      int country = gazetteer.country(place);
      votes.add(new Vote(place, country, gazetteer.region(place), isPoint(place), weight, by));
    }
  }

  /** What speaks for a place that one of the names may mean, in powers of ten of inhabitants. */
  double of(int place, int by) {
    int country = gazetteer.country(place);
    int region = gazetteer.region(place);
    double forCountry = 0;
    double forRegion = 0;
    double ownForCountry = 0;
    double ownForRegion = 0;
    double near = 0;
    for (Vote vote : votes) {
      double inCountry = vote.country == country ? vote.weight : 0;
      double inRegion = vote.region == region ? vote.weight : 0;
      forCountry += inCountry;
      forRegion += inRegion;
      if (vote.by == by) {
        ownForCountry = inCountry;
        ownForRegion = inRegion;
      } else if (vote.isPoint) {
        near += vote.weight * Nearness.of(place, vote.place, gazetteer);
      }
    }
    forCountry -= ownForCountry;
    forRegion -= ownForRegion;
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
