package dev.morgue.tagging.document;

import dev.morgue.Name;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One name names one kind of thing in an article: the kind of most of its mentions, weighed by
 * their confidence. The surname of somebody named in full counts as a person once more, and what is
 * the first word of an organisation's name is not taken for a person. Only a mention that the
 * sentence makes very clear may differ: Denzel Washington in Washington.
 */
final class Kinds {

  /**
   * What being part of a longer name of a kind is worth, in mentions: more than one, since the
   * model takes Washington for the place wherever a sentence leaves it open.
   */
  private static final double PART = 1.5;

  /** From here on a mention keeps its own kind. */
  private static final double CLEAR = 0.9;

  private final Map<String, Map<Name.Kind, Double>> votes = new HashMap<>();
  private final Set<String> companies = new HashSet<>();

  private Kinds() {}

  /** The mentions with the kinds of their names, in order. */
  static List<Found> settled(List<Found> found) {
    Kinds kinds = new Kinds();
    Set<String> counted = new HashSet<>();
    for (Found mention : found) {
      kinds.vote(mention.key(), mention.kind(), mention.confidence());
      if (counted.add(mention.kind() + mention.key())) {
        kinds.voteForParts(mention);
      }
    }
    List<Found> settled = new ArrayList<>(found.size());
    for (Found mention : found) {
      settled.add(mention.as(kinds.of(mention)));
    }
    return settled;
  }

  private void voteForParts(Found mention) {
    List<String> words = PersonWords.of(mention.name());
    if (words.size() < 2 || mention.confidence() < CLEAR / 2) {
      return;
    }
    switch (mention.kind()) {
      case PERSON -> vote(Found.key(words.getLast()), Name.Kind.PERSON, PART);
      case ORGANISATION -> companies.add(Found.key(words.getFirst()));
      case PLACE, EVENT -> {}
    }
  }

  private void vote(String key, Name.Kind kind, double weight) {
    votes
        .computeIfAbsent(key, k -> new EnumMap<>(Name.Kind.class))
        .merge(kind, weight, Double::sum);
  }

  private Name.Kind of(Found mention) {
    Map<Name.Kind, Double> of = votes.getOrDefault(mention.key(), Map.of());
    Name.Kind most = mention.kind();
    for (Map.Entry<Name.Kind, Double> kind : of.entrySet()) {
      most = kind.getValue() > of.getOrDefault(most, 0.0) ? kind.getKey() : most;
    }
    if (most == Name.Kind.PERSON && companies.contains(mention.key())) {
      return Name.Kind.ORGANISATION;
    }
    boolean persons = most == Name.Kind.PERSON || mention.kind() == Name.Kind.PERSON;
    return persons && mention.confidence() >= CLEAR ? mention.kind() : most;
  }
}
