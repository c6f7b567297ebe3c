package dev.morgue.tagging.document;

import dev.morgue.names.NameMatch;
import dev.morgue.names.NameMatcher;
import java.util.ArrayList;
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
    List<Form> full = new ArrayList<>();
    for (Form form : forms.values()) {
      if (form.words.isFull()) {
        full.add(form);
      }
    }
    full.sort(People::longestFirst);
    for (Form form : full) {
      people.full(form);
    }
    for (Form form : forms.values()) {
      if (!form.words.isFull()) {
        people.single(form);
      }
    }
    List<Group> groups = new ArrayList<>(people.single.values());
    for (Person person : people.persons) {
      groups.add(person.group);
    }
    return groups;
  }

  /** Of those alike in length the one named most often. */
  private static int longestFirst(Form one, Form other) {
    PersonWords a = one.words;
    PersonWords b = other.words;
    int bySpelled = Integer.compare(b.spelled(), a.spelled());
    int bySize = Integer.compare(b.words().size(), a.words().size());
    int byGeneration = Boolean.compare(a.generation().isEmpty(), b.generation().isEmpty());
    int byMentions = Integer.compare(other.mentions.size(), one.mentions.size());
    int alike = byGeneration != 0 ? byGeneration : byMentions;
    return bySpelled != 0 ? bySpelled : bySize != 0 ? bySize : alike;
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
    List<Person> longer = new ArrayList<>();
    for (Person person : compared(byWord.get(word))) {
      if (shorter.isShorterFormOf(person.words)) {
        longer.add(person);
      }
    }
    return longer;
  }

  /** The first of many. */
  private static List<Person> compared(@Nullable List<Person> persons) {
    if (persons == null) {
      return List.of();
    }
    return persons.size() <= MOST_COMPARED ? persons : persons.subList(0, MOST_COMPARED);
  }

  private @Nullable Person soundingLike(Form form) {
    List<Person> begin = compared(byBeginning.get(beginning(form.words.last())));
    if (begin.isEmpty()) {
      return null;
    }
    NameMatcher family = NameMatcher.of(form.words.last());
    List<Person> alike = new ArrayList<>();
    for (Person person : begin) {
      String last = person.words.last();
      if (last.equals(form.words.last()) || isSame(family, last)) {
        alike.add(person);
      }
    }
    if (alike.isEmpty()) {
      return null;
    }
    NameMatcher matcher = NameMatcher.of(form.mentions.getFirst().name());
    for (Person person : alike) {
      if (isSame(matcher, person.name)) {
        return person;
      }
    }
    return null;
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
    List<Person> with = compared(byWord.get(word));
    if (with.isEmpty()) {
      return word.length() < LONG_WORD ? List.of() : familySoundingLike(word);
    }
    List<Person> family = new ArrayList<>();
    List<Person> given = new ArrayList<>();
    for (Person person : with) {
      if (person.words.last().equals(word)) {
        family.add(person);
      }
      if (person.words.words().getFirst().equals(word)) {
        given.add(person);
      }
    }
    return !family.isEmpty() ? family : !given.isEmpty() ? given : with;
  }

  private List<Person> familySoundingLike(String word) {
    List<Person> begin = compared(byBeginning.get(beginning(word)));
    if (begin.isEmpty()) {
      return List.of();
    }
    NameMatcher matcher = NameMatcher.of(word);
    List<Person> alike = new ArrayList<>();
    for (Person person : begin) {
      String last = person.words.last();
      if (last.length() >= LONG_WORD && isSame(matcher, last)) {
        alike.add(person);
      }
    }
    return alike;
  }

  private void namedBefore(Found mention, PersonWords words) {
    List<Person> before = new ArrayList<>();
    List<Person> plain = new ArrayList<>();
    for (Person person : fitting(words.last())) {
      if (person.first < mention.start()) {
        before.add(person);
        if (person.words.generation().isEmpty()) {
          plain.add(person);
        }
      }
    }
    List<Person> meant = before.size() > 1 ? plain : before;
    if (meant.size() == 1) {
      meant.getFirst().group.addShort(mention);
    }
  }
}
