package dev.morgue.names;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The distinct words of many names, and which names have each. Finds every word that is like a
 * typed one without comparing it with all of them. Immutable once built.
 */
final class NameWords {

  /**
   * Words whose first sounds are strangers are like each other only from this length on: a silent h
   * in front costs .2 of the length beside the .15 for another beginning.
   */
  private static final int FRONT_MAY_DIFFER = 12;

  private final List<PersonName.Part> parts;
  private final int[] starts;
  private final int[] holders;
  private final NavigableMap<String, List<Integer>> byLatin = new TreeMap<>();
  private final Map<Character, List<Integer>> byFirst = new HashMap<>();
  private final List<Integer> unvowelled = new ArrayList<>();
  private final List<Integer> longOnes = new ArrayList<>();

  private NameWords(List<PersonName.Part> parts, int[] starts, int[] holders) {
    this.parts = List.copyOf(parts);
    this.starts = starts;
    this.holders = holders;
    for (int word = 0; word < parts.size(); word++) {
      PersonName.Part part = parts.get(word);
      byLatin.computeIfAbsent(part.latin(), latin -> new ArrayList<>(1)).add(word);
      byFirst.computeIfAbsent(part.sounds().first(), c -> new ArrayList<>()).add(word);
      if (part.isAbjad()) {
        unvowelled.add(word);
      }
      if (part.sounds().length() >= FRONT_MAY_DIFFER) {
        longOnes.add(word);
      }
    }
  }

  /** Takes words one after the other. */
  static final class Builder {

    private final Map<Key, Integer> numbers = new HashMap<>();
    private final Map<String, List<Integer>> printed = new HashMap<>();
    private final List<PersonName.Part> parts = new ArrayList<>();
    private int[] words = new int[16];
    private int[] names = new int[16];
    private int count;

    /** What of a word decides how like another it is. */
    private record Key(String latin, UnicodeScript script, boolean cut) {}

    /** Adds a word as printed, and what else it may be: two initials, two words without a space. */
    void add(PersonName.Word word, int name) {
      String key = word.cut() ? word.letters() + "." : word.letters();
      List<Integer> known = printed.get(key);
      if (known == null) {
        known =
            PersonName.readings(word).stream()
                .map(reading -> number(PersonName.Part.of(reading)))
                .toList();
        printed.put(key, known);
      }
      known.forEach(number -> add(number.intValue(), name));
    }

    void add(PersonName.Part part, int name) {
      add(number(part), name);
    }

    private int number(PersonName.Part part) {
      Key key = new Key(part.latin(), part.script(), part.cut());
      Integer known = numbers.putIfAbsent(key, parts.size());
      if (known == null) {
        parts.add(part);
        return parts.size() - 1;
      }
      return known;
    }

    private void add(int word, int name) {
      if (count == words.length) {
        words = Arrays.copyOf(words, count * 2);
        names = Arrays.copyOf(names, count * 2);
      }
      words[count] = word;
      names[count++] = name;
    }

    NameWords build() {
      int[] starts = new int[parts.size() + 1];
      for (int i = 0; i < count; i++) {
        starts[words[i] + 1]++;
      }
      for (int word = 0; word < parts.size(); word++) {
        starts[word + 1] += starts[word];
      }
      int[] next = starts.clone();
      int[] holders = new int[count];
      for (int i = 0; i < count; i++) {
        holders[next[words[i]]++] = names[i];
      }
      return new NameWords(parts, starts, holders);
    }
  }

  PersonName.Part part(int word) {
    return parts.get(word);
  }

  /** How many names have a word. */
  int holders(int word) {
    return starts[word + 1] - starts[word];
  }

  /** A name that has a word. */
  int holder(int word, int at) {
    return holders[starts[word] + at];
  }

  /** Every word at least so like a typed one: {@link NameMatcher#LEAST_LIKE} or more. */
  List<Integer> like(PersonName.Part typed, double least) {
    Set<Integer> candidates = new LinkedHashSet<>();
    spelled(typed, candidates);
    sounding(typed, candidates);
    return candidates.stream()
        .filter(word -> NameMatcher.likeness(typed, parts.get(word)) >= least)
        .toList();
  }

  /**
   * Words that are like it whatever they sound like: itself, initials, abbreviations, nicknames.
   */
  private void spelled(PersonName.Part typed, Set<Integer> candidates) {
    String latin = typed.latin();
    if (typed.isInitial() || typed.cut()) {
      byLatin
          .subMap(latin, true, latin + Character.MAX_VALUE, true)
          .values()
          .forEach(candidates::addAll);
    }
    for (int length = 1; length <= latin.length(); length++) {
      candidates.addAll(byLatin.getOrDefault(latin.substring(0, length), List.of()));
    }
    GivenNames.formsOf(latin)
        .forEach(form -> candidates.addAll(byLatin.getOrDefault(form, List.of())));
  }

  private void sounding(PersonName.Part typed, Set<Integer> candidates) {
    if (typed.isInitial()) {
      return;
    }
    Sounds sounds = typed.sounds();
    boolean any = typed.isAbjad() || sounds.length() >= FRONT_MAY_DIFFER;
    byFirst.forEach((first, words) -> {
      if (any || sounds.beginsLike(first)) {
        words.forEach(word -> addIfAsLong(sounds, word, candidates));
      }
    });
    unvowelled.forEach(candidates::add);
    longOnes.forEach(word -> addIfAsLong(sounds, word, candidates));
  }

  private void addIfAsLong(Sounds sounds, int word, Set<Integer> candidates) {
    int length = parts.get(word).sounds().length();
    boolean unwritten = parts.get(word).isAbjad();
    if (unwritten || Sounds.mostLike(sounds.length(), length) >= NameMatcher.LEAST_LIKE) {
      candidates.add(word);
    }
  }
}
