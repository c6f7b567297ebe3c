package dev.morgue.tagging.document;

import dev.morgue.Name;
import dev.morgue.names.NameMatch;
import dev.morgue.names.NameMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the source's own metadata names with what was found in the text: the metadata's name
 * stays as it is, and gets the mentions.
 */
final class GivenByMetadata {

  /** A found name, taken apart once. */
  private record Candidate(Name name, String key, PersonWords words) {

    static Candidate of(Name name) {
      return new Candidate(
          name, Found.key(name.filedAs()), PersonWords.read(Letters.oneLine(name.filedAs())));
    }

    boolean isPerson() {
      return name.kind() == Name.Kind.PERSON;
    }
  }

  private final List<Candidate> found;
  private final Set<Name> taken = new HashSet<>();

  private GivenByMetadata(List<Name> found) {
    this.found = found.stream().map(Candidate::of).toList();
  }

  /** The given names, then the found ones that are none of them, each in its order. */
  static List<Name> joined(List<Name> given, List<Name> found) {
    if (given.isEmpty()) {
      return found;
    }
    GivenByMetadata metadata = new GivenByMetadata(found);
    List<Name> names = new ArrayList<>(given.size() + found.size());
    for (Name name : given) {
      names.add(metadata.join(name));
    }
    found.stream().filter(name -> !metadata.taken.contains(name)).forEach(names::add);
    return names;
  }

  private Name join(Name given) {
    List<Name.Mention> mentions = new ArrayList<>(given.mentions());
    String turned = turned(given);
    String key = Found.key(turned);
    PersonWords words = PersonWords.read(turned);
    Name best = null;
    for (Candidate candidate : found) {
      boolean same =
          candidate.key.equals(key)
              || given.kind() == Name.Kind.PERSON
                  && candidate.isPerson()
                  && isSamePerson(turned, words, candidate);
      if (same && taken.add(candidate.name)) {
        mentions.addAll(candidate.name.mentions());
        best = best == null ? candidate.name : best;
      }
    }
    mentions.sort(Comparator.comparingInt(Name.Mention::start));
    return new Name(
        given.kind(),
        given.text(),
        canonical(given, turned, best),
        given.id(),
        given.origin(),
        given.confidence(),
        mentions,
        given.location());
  }

  private static @Nullable String canonical(Name given, String turned, @Nullable Name found) {
    if (given.canonical() != null) {
      return given.canonical();
    }
    boolean written = found != null && Found.key(found.filedAs()).equals(Found.key(turned));
    String name = written && found != null ? found.filedAs() : turned;
    return name.equals(given.text()) ? null : name;
  }

  /** "Doe, Jane" is Jane Doe. */
  private static String turned(Name given) {
    String name = Letters.oneLine(given.filedAs());
    int comma = name.indexOf(", ");
    boolean one = comma > 0 && name.indexOf(',', comma + 1) < 0;
    String after = one ? name.substring(comma + 2) : "";
    return given.kind() != Name.Kind.PERSON || !one || Words.GENERATION.has(after)
        ? name
        : after + " " + name.substring(0, comma);
  }

  private static boolean isSamePerson(String turned, PersonWords words, Candidate candidate) {
    PersonWords other = candidate.words;
    if (!other.isFull() || !words.isFull()) {
      return words.last().equals(other.last());
    }
    boolean begin = words.last().charAt(0) == other.last().charAt(0);
    return words.isShorterFormOf(other)
        || other.isShorterFormOf(words)
        || begin
            && NameMatcher.compare(turned, candidate.name.filedAs()).verdict()
                == NameMatch.Verdict.SAME;
  }
}
