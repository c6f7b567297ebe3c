package dev.morgue.bench.people;

import dev.morgue.Location;
import dev.morgue.Name;
import dev.morgue.bench.eval.Rates;
import dev.morgue.text.WordForms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was right in the articles of one part. A person is right who is filed under a right form,
 * once; every other person is wrong. A person is junk who shares no word with anybody in the
 * article. Letter case and accents are nothing.
 */
final class PeopleScores {
  private int articles;
  private int peopleRight;
  private int peopleFound;
  private int peopleWanted;
  private int withJunk;
  private int placesRight;
  private int placesFound;
  private int placesWanted;
  private int located;
  private int inRightCountry;
  private final List<String> errors = new ArrayList<>();

  /** Counts what was found in an article. */
  void count(GoldNames gold, List<Name> found) {
    articles++;
    Set<String> either = folded(gold.either());
    countPeople(gold, filed(found, Name.Kind.PERSON, either), either);
    countPlaces(gold, found, either);
  }

  private static Set<String> filed(List<Name> found, Name.Kind kind, Set<String> either) {
    Set<String> filed = new LinkedHashSet<>();
    found.stream()
        .filter(name -> name.kind() == kind)
        .map(name -> WordForms.fold(name.filedAs()))
        .filter(name -> !either.contains(name))
        .forEach(filed::add);
    return filed;
  }

  private void countPeople(GoldNames gold, Set<String> found, Set<String> either) {
    Set<String> wrong = new LinkedHashSet<>(found);
    Set<String> words = new HashSet<>();
    either.forEach(name -> words.addAll(words(name)));
    for (Set<String> person : gold.people()) {
      Set<String> forms = folded(person);
      forms.forEach(form -> words.addAll(words(form)));
      String form = forms.stream().filter(wrong::contains).findFirst().orElse(null);
      peopleRight += form == null ? 0 : 1;
      if (form == null) {
        errors.add(gold.id() + " missing person " + String.join(" or ", person));
      } else {
        wrong.remove(form);
      }
    }
    wrong.forEach(name -> errors.add(gold.id() + " wrong person " + name));
    peopleFound += found.size();
    peopleWanted += gold.people().size();
    boolean junk = wrong.stream().anyMatch(name -> words(name).stream().noneMatch(words::contains));
    withJunk += junk ? 1 : 0;
  }

  private void countPlaces(GoldNames gold, List<Name> found, Set<String> either) {
    List<Name> wrong = new ArrayList<>(found);
    wrong.removeIf(name ->
        name.kind() != Name.Kind.PLACE
            || either.contains(WordForms.fold(name.filedAs()))
            || either.contains(WordForms.fold(name.text())));
    placesFound += wrong.size();
    placesWanted += gold.places().size();
    for (Map.Entry<String, Set<String>> place : gold.places().entrySet()) {
      Name name = named(place.getKey(), wrong);
      if (name == null) {
        errors.add(gold.id() + " missing place " + place.getKey());
        continue;
      }
      wrong.remove(name);
      placesRight++;
      Location location = name.location();
      if (location != null) {
        located++;
        String country = location.country() == null ? "" : location.country();
        boolean right = place.getValue().contains(country);
        inRightCountry += right ? 1 : 0;
        if (!right) {
          errors.add(gold.id() + " " + place.getKey() + " is not in " + location.path());
        }
      }
    }
    wrong.forEach(name -> errors.add(gold.id() + " wrong place " + name.filedAs()));
  }

  private static @Nullable Name named(String place, List<Name> names) {
    String key = WordForms.fold(place);
    for (Name name : names) {
      if (key.equals(WordForms.fold(name.filedAs())) || key.equals(WordForms.fold(name.text()))) {
        return name;
      }
    }
    return null;
  }

  private static Set<String> folded(Set<String> names) {
    Set<String> folded = new LinkedHashSet<>();
    names.forEach(name -> folded.add(WordForms.fold(name)));
    return folded;
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.split("[ -]", -1)).filter(word -> word.length() > 1).toList();
  }

  int articles() {
    return articles;
  }

  int peopleWanted() {
    return peopleWanted;
  }

  int placesWanted() {
    return placesWanted;
  }

  Rates people() {
    return Rates.of(peopleRight, peopleFound, peopleWanted);
  }

  /** Places by their names alone. */
  Rates places() {
    return Rates.of(placesRight, placesFound, placesWanted);
  }

  /** The share of articles without a person who is nobody. */
  double withoutJunk() {
    return articles == 0 ? 0 : 1 - withJunk / (double) articles;
  }

  /** The share of the places asked for that were found and put in a right country. */
  double placedRight() {
    return placesWanted == 0 ? 0 : inRightCountry / (double) placesWanted;
  }

  /** Of the places found and put on the map, the share in a right country. */
  double countryPrecision() {
    return located == 0 ? 0 : inRightCountry / (double) located;
  }

  /** What was wrong, by article. */
  List<String> errors() {
    return List.copyOf(errors);
  }
}
