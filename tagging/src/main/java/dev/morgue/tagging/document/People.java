package dev.morgue.tagging.document;

import dev.morgue.names.NameMatch;
import dev.morgue.names.NameMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Brings the mentions of each person together. Full names first, the longest before the shorter:
 * one is another's shorter form, or sounds like it. Then single words, which go to the one person
 * of that family name, else of that given name. A word that fits two people goes to the one that
 * alone was named before it, of a father and a "Jr." to the father, and to nobody otherwise; two
 * people are never made one.
 */
final class People {

  /** Names are looked for among so many that begin alike, or share a word. */
  private static final int MOST_COMPARED = 50;

  /** So many names are held against others by their sound; no article has so many. */
  private static final int MOST_SOUNDED = 20_000;

  private static final int LONG_WORD = 5;

  /** A person with a full name. */
  private static final class Person {
    private final Group group = new Group();
    private final PersonWords words;
    private final String name;
    private int first;

    private Person(Form form) {
      words = form.words;
      name = form.mentions.getFirst().name();
      first = form.mentions.getFirst().start();
    }
  }

  /** All mentions that are written alike. */
  private record Form(PersonWords words, List<Found> mentions) {}

  private final List<Person> persons = new ArrayList<>();
  private final Map<String, List<Person>> byWord = new HashMap<>();
  private final Map<String, List<Person>> byBeginning = new HashMap<>();
  private final Map<String, Group> single = new LinkedHashMap<>();
  private int sounded;

  private People() {}

  /** The people of mentions, which all name some, in no certain order. */
  static List<Group> of(List<Found> mentions) {
    Map<String, Form> forms = new LinkedHashMap<>();
    for (Found mention : mentions) {
      forms
          .computeIfAbsent(
              mention.key(), k -> new Form(PersonWords.read(mention.name()), new ArrayList<>()))
          .mentions
          .add(mention);
    }
    People people = new People();
    forms.values().stream()
        .filter(form -> form.words.isFull())
        .sorted(
            Comparator.comparing((Form form) -> form.words, People::longestFirst)
                .thenComparingInt(form -> -form.mentions.size()))
        .forEach(people::full);
    forms.values().stream().filter(form -> !form.words.isFull()).forEach(people::single);
    List<Group> groups = new ArrayList<>(people.single.values());
    people.persons.forEach(person -> groups.add(person.group));
    return groups;
  }

  private static int longestFirst(PersonWords one, PersonWords other) {
    int bySpelled = Integer.compare(other.spelled(), one.spelled());
    int bySize = Integer.compare(other.words().size(), one.words().size());
    int byGeneration = Boolean.compare(one.generation().isEmpty(), other.generation().isEmpty());
    return bySpelled != 0 ? bySpelled : bySize != 0 ? bySize : byGeneration;
  }

  private void full(Form form) {
    List<Person> longer = of(form.words.last(), form.words);
    if (longer.isEmpty()) {
      Person alike = soundingLike(form);
      longer = alike == null ? List.of() : List.of(alike);
    }
    if (longer.size() > 1) {
      form.mentions.forEach(mention -> namedBefore(mention, form.words));
      return;
    }
    Person person = longer.isEmpty() ? added(form) : longer.getFirst();
    int words = form.words.words().size();
    form.mentions.forEach(mention -> person.group.add(mention, words));
    person.first = Math.min(person.first, form.mentions.getFirst().start());
  }

  private Person added(Form form) {
    Person person = new Person(form);
    persons.add(person);
    for (String word : form.words.words()) {
      byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(person);
    }
    byBeginning.computeIfAbsent(beginning(form.words.last()), b -> new ArrayList<>()).add(person);
    return person;
  }

  /** The people of whose name words are a shorter form, by one of the words. */
  private List<Person> of(String word, PersonWords shorter) {
    return byWord.getOrDefault(word, List.of()).stream()
        .limit(MOST_COMPARED)
        .filter(person -> shorter.isShorterFormOf(person.words))
        .toList();
  }

  private @Nullable Person soundingLike(Form form) {
    List<Person> begin = byBeginning.getOrDefault(beginning(form.words.last()), List.of());
    if (begin.isEmpty()) {
      return null;
    }
    NameMatcher family = NameMatcher.of(form.words.last());
    List<Person> alike =
        begin.stream()
            .limit(MOST_COMPARED)
            .filter(person ->
                person.words.last().equals(form.words.last())
                    || isSame(family, person.words.last()))
            .toList();
    if (alike.isEmpty()) {
      return null;
    }
    NameMatcher matcher = NameMatcher.of(form.mentions.getFirst().name());
    return alike.stream().filter(person -> isSame(matcher, person.name)).findFirst().orElse(null);
  }

  private boolean isSame(NameMatcher matcher, String name) {
    sounded++;
    return sounded <= MOST_SOUNDED && matcher.match(name).verdict() == NameMatch.Verdict.SAME;
  }

  /** The first letter and the first consonant after it: no others are compared. */
  private static String beginning(String family) {
    int first = Character.charCount(family.codePointAt(0));
    int next = first;
    while (next < family.length() && "aeiouy".indexOf(family.charAt(next)) >= 0) {
      next++;
    }
    return family.substring(0, first) + family.substring(next, Math.min(family.length(), next + 1));
  }

  private void single(Form form) {
    String word = form.words.last();
    List<Person> fitting = fitting(word);
    if (fitting.isEmpty()) {
      Group alone = new Group();
      form.mentions.forEach(mention -> alone.add(mention, 1));
      single.put(word, alone);
    } else if (fitting.size() == 1) {
      form.mentions.forEach(fitting.getFirst().group::addShort);
    } else {
      form.mentions.forEach(mention -> namedBefore(mention, form.words));
    }
  }

  /** Of that family name, else of that given name, else with that word, else sounding like it. */
  private List<Person> fitting(String word) {
    List<Person> all = byWord.getOrDefault(word, List.of());
    List<Person> with = all.subList(0, Math.min(MOST_COMPARED, all.size()));
    if (with.isEmpty()) {
      return word.length() < LONG_WORD ? List.of() : familySoundingLike(word);
    }
    List<Person> family = with.stream().filter(p -> p.words.last().equals(word)).toList();
    List<Person> given =
        with.stream().filter(p -> p.words.words().getFirst().equals(word)).toList();
    return !family.isEmpty() ? family : !given.isEmpty() ? given : with;
  }

  private List<Person> familySoundingLike(String word) {
    NameMatcher matcher = NameMatcher.of(word);
    return byBeginning.getOrDefault(beginning(word), List.of()).stream()
        .limit(MOST_COMPARED)
        .filter(p -> p.words.last().length() >= LONG_WORD)
        .filter(p -> isSame(matcher, p.words.last()))
        .toList();
  }

  private void namedBefore(Found mention, PersonWords words) {
    List<Person> before =
        fitting(words.last()).stream().filter(p -> p.first < mention.start()).toList();
    List<Person> plain = before.stream().filter(p -> p.words.generation().isEmpty()).toList();
    List<Person> meant = before.size() > 1 ? plain : before;
    if (meant.size() == 1) {
      meant.getFirst().group.addShort(mention);
    }
  }
}
