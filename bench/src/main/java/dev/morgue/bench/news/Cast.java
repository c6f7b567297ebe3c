package dev.morgue.bench.news;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The people, places and organisations of one article, and which of them it has named so far. Not
 * thread-safe.
 */
final class Cast {
  private final Dice dice;
  private final List<Person> people = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<String> organisations = new ArrayList<>();
  private final Set<Person> introduced = new LinkedHashSet<>();
  private final Set<String> namedPlaces = new LinkedHashSet<>();
  private final Set<String> namedOrganisations = new LinkedHashSet<>();
  private final boolean courtesyTitles;

  /** A cast of an event's most concerned and a few others of the page. */
  Cast(Newsroom newsroom, Event event, Dice dice) {
    this.dice = dice;
    WhoIsWho whoIsWho = newsroom.whoIsWho();
    Events events = newsroom.events();
    Section section = event.section();
    int week = event.week();
    courtesyTitles = dice.chance(0.2);
    event.people().forEach(index -> people.add(whoIsWho.person(index)));
    event.places().forEach(index -> places.add(whoIsWho.place(index)));
    event.organisations().forEach(index -> organisations.add(whoIsWho.organisation(index)));
    for (int i = dice.below(4); i > 0; i--) {
      people.add(whoIsWho.person(events.person(dice, section, week)));
    }
    for (int i = dice.below(3); i > 0; i--) {
      places.add(whoIsWho.place(events.place(dice, section, week)));
      organisations.add(whoIsWho.organisation(events.organisation(dice, section, week)));
    }
  }

  Person person() {
    return one(people);
  }

  /** The name as the text has it here: in full with a title at first, then the family name. */
  String mention(Person person) {
    if (introduced.add(person)) {
      return person.title().isEmpty() ? person.full() : person.title() + " " + person.full();
    }
    return courtesyTitles ? (person.woman() ? "Ms. " : "Mr. ") + person.last() : person.last();
  }

  boolean hasNamed(Person person) {
    return introduced.contains(person);
  }

  /** The town the article is about. */
  Place scene() {
    namedPlaces.add(places.getFirst().name());
    return places.getFirst();
  }

  String place() {
    Place place = one(places);
    // Only what is not famous is explained, and only once.
    return namedPlaces.add(place.name()) && !place.famous()
        ? place.name() + ", " + place.region() + ","
        : place.name();
  }

  String placeName() {
    String name = one(places).name();
    namedPlaces.add(name);
    return name;
  }

  String organisation() {
    String organisation = one(organisations);
    namedOrganisations.add(organisation);
    return organisation;
  }

  List<Person> introduced() {
    return List.copyOf(introduced);
  }

  /** The people named so far, in full, in the order of their first mention. */
  List<String> people() {
    return introduced.stream().map(Person::full).distinct().toList();
  }

  List<String> places() {
    return List.copyOf(namedPlaces);
  }

  List<String> organisations() {
    return List.copyOf(namedOrganisations);
  }

  /** Any of them, the first ones more often. */
  private <T> T one(List<T> list) {
    return list.get(dice.smallBelow(list.size()));
  }
}
