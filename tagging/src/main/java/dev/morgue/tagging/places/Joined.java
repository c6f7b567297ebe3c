package dev.morgue.tagging.places;

import dev.morgue.Location;
import dev.morgue.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts what was resolved into the names of an article, and names of one place together. */
final class Joined {

  /** How sure it is that a name means its place, at the least margin, and how that grows. */
  private static final double LEAST_CONFIDENCE = 0.6;

  private static final double CONFIDENCE_PER_POWER = 0.2;

  /** How sure a name is that may mean several places. */
  private static final double AMBIGUOUS = 0.5;

  private final Gazetteer gazetteer;
  private final List<Name> names = new ArrayList<>();

  /** Where in {@link #names} the name of a place stands. */
  private final Map<Integer, Integer> places = new HashMap<>();

  /**
   * Of an article.
   *
   * @param asked what was resolved, by rising numbers
   */
  Joined(Gazetteer gazetteer, List<Name> names, List<Asked> asked) {
    this.gazetteer = gazetteer;
    int next = 0;
    for (int i = 0; i < names.size(); i++) {
      if (next < asked.size() && asked.get(next).number() == i) {
        add(names.get(i), asked.get(next++));
      } else {
        this.names.add(names.get(i));
      }
    }
  }

  List<Name> names() {
    return List.copyOf(names);
  }

  private void add(Name name, Asked asked) {
    int place = asked.chosen();
    if (place == Asked.NONE) {
      boolean ambiguous = asked.candidates().size() > 1;
      names.add(ambiguous ? with(name, AMBIGUOUS, name.canonical(), null) : name);
      return;
    }
    double confidence = LEAST_CONFIDENCE + CONFIDENCE_PER_POWER * asked.margin();
    Place found = gazetteer.place(place);
    Location location =
        new Location(
            found.country(), found.path(), found.latitude(), found.longitude(), found.radius());
    boolean part = asked.candidates().isPart();
    Name resolved =
        with(name, Math.min(1, confidence), part ? name.canonical() : filed(name, found), location);
    Integer before = part ? null : places.get(place);
    if (before != null && name.origin() == Name.Origin.TEXT) {
      names.set(before, joined(names.get(before), resolved));
      return;
    }
    names.add(resolved);
    if (!part) {
      places.putIfAbsent(place, names.size() - 1);
    }
  }

  /** What it is filed under, where that is not its text; the source's own word stands. */
  private static @Nullable String filed(Name name, Place place) {
    if (name.origin() == Name.Origin.METADATA && name.canonical() != null) {
      return name.canonical();
    }
    return place.name().equals(name.text()) ? null : place.name();
  }

  private static Name joined(Name one, Name other) {
    List<Name.Mention> mentions = new ArrayList<>(one.mentions());
    mentions.addAll(other.mentions());
    mentions.sort(Comparator.comparingInt(Name.Mention::start));
    double confidence = Math.max(one.confidence(), other.confidence());
    return new Name(
        one.kind(),
        one.text(),
        one.canonical(),
        one.id(),
        one.origin(),
        confidence,
        mentions,
        one.location());
  }

  /** What the source itself says is sure, whatever place it may mean. */
  private static Name with(
      Name name, double factor, @Nullable String canonical, @Nullable Location location) {
    boolean given = name.origin() == Name.Origin.METADATA;
    return new Name(
        name.kind(),
        name.text(),
        canonical,
        name.id(),
        name.origin(),
        given ? name.confidence() : name.confidence() * factor,
        name.mentions(),
        location);
  }
}
