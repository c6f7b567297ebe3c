package dev.morgue.names;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The distinct words of many names, and which names have each. Finds every word that is like a
 * typed one without comparing it with all of them. Immutable once built.
 */
final class NameWords {

  private final List<PersonName.Part> parts;
  private final int[] starts;
  private final int[] holders;
  private final SoundRows sounds;

  /** Words of scripts that write hardly any vowels. */
  private final BitSet unvowelled = new BitSet();

  private NameWords(List<PersonName.Part> parts, int[] starts, int[] holders) {
    this.parts = List.copyOf(parts);
    this.starts = starts;
    this.holders = holders;
    this.sounds = new SoundRows(parts);
    for (int word = 0; word < parts.size(); word++) {
      if (parts.get(word).isAbjad()) {
        unvowelled.set(word);
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
    void add(NameCutter.Word word, int name) {
      String key = word.cut() ? word.letters() + "." : word.letters();
      List<Integer> known = printed.get(key);
      if (known == null) {
        known =
            NameCutter.readings(word).stream()
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

  /** Whether there is a word of this number. */
  boolean has(int word) {
    return word < parts.size();
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
  int[] like(PersonName.Part typed, double least) {
    BitSet candidates = new BitSet();
    spelled(typed, candidates);
    if (typed.isAbjad()) {
      candidates.set(0, parts.size());
    } else if (!typed.isInitial()) {
      sounds.near(typed.sounds(), least, candidates::set);
      candidates.or(unvowelled);
    }
    return candidates.stream()
        .filter(word -> NameMatcher.likeness(typed, parts.get(word)) >= least)
        .toArray();
  }

  /**
   * Words that are like it whatever they sound like: itself, initials, abbreviations, nicknames.
   */
  private void spelled(PersonName.Part typed, BitSet candidates) {
    String latin = typed.latin();
    boolean begun = typed.isInitial() || typed.cut();
    Set<String> forms = GivenNames.formsOf(latin);
    for (int word = 0; word < parts.size(); word++) {
      String held = parts.get(word).latin();
      if (latin.startsWith(held)
          || (begun && held.startsWith(latin))
          || (!forms.isEmpty() && forms.contains(held))) {
        candidates.set(word);
      }
    }
  }
}
