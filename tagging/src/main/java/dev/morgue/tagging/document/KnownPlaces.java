package dev.morgue.tagging.document;

import dev.morgue.Name;
import dev.morgue.tagging.Lately;
import dev.morgue.tagging.places.Gazetteer;
import dev.morgue.text.CharKinds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the gazetteer knows better than a sentence: a lone word that was taken for a person, and is
 * a city and nobody's name in the article; and places that stand after "in" or "from" and were
 * passed over. Only countries, regions, seas and cities that a newspaper names without saying where
 * they lie.
 */
final class KnownPlaces {
  private static final long CITY = 40_000;
  private static final double CONFIDENCE = 0.6;

  /** A mention that the sentence makes very clear stays a person. */
  private static final double CLEAR = 0.95;

  private static final int MOST_WORDS = 4;

  private static final int KEPT_BITS = 13;

  private final Lately<Boolean> large;

  KnownPlaces(Gazetteer gazetteer) {
    large = new Lately<>(KEPT_BITS, name -> gazetteer.hasLarge(name, CITY));
  }

  /** Whether a place of this name is known to readers anywhere. */
  boolean isLarge(String name) {
    return large.of(name);
  }

  /** The mentions, some as places that were people, and places that were passed over, in order. */
  List<Found> settled(List<Found> found, ReadingText text) {
    Set<String> people = wordsOfPeople(found);
    List<Found> settled = new ArrayList<>(found.size());
    for (Found mention : found) {
      settled.add(isPlace(mention, people) ? placed(mention) : mention);
    }
    return Overlay.of(afterPrepositions(text, people), settled);
  }

  private static Found placed(Found mention) {
    return new Found(mention.start(), mention.end(), Name.Kind.PLACE, CONFIDENCE, mention.name());
  }

  private static Set<String> wordsOfPeople(List<Found> found) {
    Set<String> people = new HashSet<>();
    for (Found mention : found) {
      List<String> words = PersonWords.of(mention.name());
      if (mention.kind() == Name.Kind.PERSON && words.size() > 1) {
        for (String word : words) {
          people.add(Found.key(word));
        }
      }
    }
    return people;
  }

  private boolean isPlace(Found mention, Set<String> people) {
    if (mention.kind() != Name.Kind.PERSON) {
      return false;
    }
    boolean one = mention.name().indexOf(' ') < 0;
    return mention.confidence() < CLEAR
        && !(one && people.contains(mention.key()))
        && isLarge(mention.name());
  }

  private List<Found> afterPrepositions(ReadingText text, Set<String> people) {
    String reading = text.reading();
    List<Found> places = new ArrayList<>();
    int before = 0;
    int last = 0;
    int at = 0;
    while (at < reading.length()) {
      if (!Letters.isWord(reading.charAt(at))) {
        at++;
        continue;
      }
      int end = Letters.wordEnd(reading, at, reading.length());
      boolean beside = at - last == 1 && Letters.isBlank(reading.charAt(last));
      boolean capital = beside && CharKinds.isUpper(reading.charAt(at));
      if (capital && Words.PLACE_AFTER.has(reading.substring(before, last))) {
        end = runEnd(reading, end);
        String name = Letters.oneLine(reading.substring(at, end));
        if (isUnmistakable(name, text, people)) {
          places.add(new Found(at, end, Name.Kind.PLACE, CONFIDENCE, name));
        }
      }
      before = at;
      last = end;
      at = end;
    }
    return places;
  }

  /** Where the words with capitals end that stand one after another. */
  private static int runEnd(String text, int firstEnd) {
    int end = firstEnd;
    int words = 1;
    while (words < MOST_WORDS && end + 1 < text.length() && text.charAt(end) == ' ') {
      if (!CharKinds.isUpper(text.charAt(end + 1))) {
        break;
      }
      end = Letters.wordEnd(text, end + 1, text.length());
      words++;
    }
    return end;
  }

  private boolean isUnmistakable(String name, ReadingText text, Set<String> people) {
    return !people.contains(Found.key(name))
        && !Words.NEVER_PERSON.has(name)
        && !Words.NATIONALITY.has(name)
        && !Words.TITLE.has(name)
        && text.casing().isNeverLower(name)
        && isLarge(name);
  }
}
