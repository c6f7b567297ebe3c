package dev.morgue.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The names of organisations that an archive holds. Those that {@link OrganisationMatcher} takes
 * for one are one organisation's; what one is called for short is told by {@link ShortNames}.
 * Immutable.
 */
public final class OrganisationBook {

  private static final NameMatch BORNE_OUT = NameMatch.of(0.92);
  private static final NameMatch CONTAINED = NameMatch.of(NameMatch.MAYBE);
  private static final int LEAST_LETTERS = 4;

  /** A word in more names than this is that of several organisations. */
  private static final int MOST_FORMS = 50;

  private final List<String> names;
  private final Map<String, int[]> byKey;
  private final Map<String, int[]> byWord;
  private final Map<String, int[]> byInitials;
  private final ShortNames shortNames;

  private OrganisationBook(List<String> names, Entries entries, ShortNames shortNames) {
    this.names = List.copyOf(names);
    this.byKey = entries.byKey.trimmed();
    this.byWord = entries.byWord.trimmed();
    this.byInitials = entries.byInitials.trimmed();
    this.shortNames = shortNames;
  }

  /**
   * A book of names.
   *
   * @param articles how many articles are filed under each
   * @param called for each name that articles write, under which names they file it, and how many
   *     do: ECB under European Central Bank in twelve
   */
  public static OrganisationBook of(
      Map<String, Integer> articles, Map<String, Map<String, Integer>> called) {
    List<String> names = List.copyOf(articles.keySet());
    Entries entries = new Entries();
    ShortNames shortNames = new ShortNames(called);
    for (int i = 0; i < names.size(); i++) {
      OrganisationName name = OrganisationName.of(names.get(i));
      entries.add(name, i);
      shortNames.count(name, articles.getOrDefault(names.get(i), 0));
    }
    return new OrganisationBook(names, entries, shortNames);
  }

  /** Numbers of names by texts. */
  private static final class Numbers {

    private final Map<String, int[]> lists = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    void add(String text, int number) {
      int count = counts.merge(text, 1, Integer::sum);
      int[] list = lists.getOrDefault(text, new int[1]);
      list = count > list.length ? Arrays.copyOf(list, 2 * count) : list;
      list[count - 1] = number;
      lists.put(text, list);
    }

    Map<String, int[]> trimmed() {
      lists.replaceAll((text, list) -> Arrays.copyOf(list, counts.getOrDefault(text, 0)));
      return lists;
    }
  }

  private static final class Entries {

    private final Numbers byKey = new Numbers();
    private final Numbers byWord = new Numbers();
    private final Numbers byInitials = new Numbers();

    void add(OrganisationName name, int number) {
      byKey.add(name.key(), number);
      name.words().stream().distinct().forEach(word -> byWord.add(word, number));
      name.initials().forEach(initials -> byInitials.add(initials, number));
    }
  }

  /** Names that are, or may be, that of a typed one, most alike first. */
  public List<Spelling> spellings(String typed) {
    OrganisationName name = OrganisationName.of(typed);
    if (name.words().isEmpty()) {
      return List.of();
    }
    Map<String, NameMatch> found = new HashMap<>();
    near(name).forEach(each -> compare(name, names.get(each), found));
    borneOut(name).forEach(held -> found.merge(held, BORNE_OUT, OrganisationBook::better));
    List<Spelling> spellings = new ArrayList<>();
    found.forEach((held, match) -> spellings.add(new Spelling(held, match)));
    spellings.sort(
        Comparator.comparingDouble((Spelling spelling) -> spelling.match().score())
            .reversed()
            .thenComparing(Spelling::name));
    return spellings;
  }

  private static void compare(OrganisationName name, String held, Map<String, NameMatch> found) {
    OrganisationName other = OrganisationName.of(held);
    NameMatch match = OrganisationMatcher.compare(name, other);
    if (match.verdict() == NameMatch.Verdict.DIFFERENT
        && Collections.indexOfSubList(other.words(), name.words()) >= 0) {
      match = CONTAINED;
    }
    if (match.verdict() != NameMatch.Verdict.DIFFERENT) {
      found.put(held, match);
    }
  }

  /** Names with a word, the letters or the initials of a typed one. */
  private IntStream near(OrganisationName name) {
    List<IntStream> near = new ArrayList<>(List.of(numbers(byKey, name.key())));
    name.words().forEach(word -> near.add(numbers(byWord, word)));
    near.add(numbers(byInitials, name.acronym()));
    near.add(numbers(byKey, name.acronym()));
    near.add(numbers(byKey, name.members()));
    near.add(numbers(byKey, name.party()));
    name.initials().forEach(initials -> near.add(numbers(byKey, initials)));
    return near.stream().flatMapToInt(each -> each).distinct();
  }

  private static IntStream numbers(Map<String, int[]> by, String text) {
    return Arrays.stream(by.getOrDefault(text, new int[0]));
  }

  private static NameMatch better(NameMatch one, NameMatch other) {
    return one.score() >= other.score() ? one : other;
  }

  /** The names of what a typed name stands for, and what that is called for short. */
  private Set<String> borneOut(OrganisationName name) {
    Set<String> meant = new LinkedHashSet<>();
    OrganisationName longer = stoodFor(name);
    OrganisationName whole = longer == null ? name : longer;
    if (longer != null) {
      numbers(byKey, longer.key()).forEach(each -> meant.add(names.get(each)));
    }
    Set<String> keys = new LinkedHashSet<>(whole.initials());
    if (!whole.members().isEmpty()) {
      keys.add(whole.members());
    }
    for (int words = 1; words < whole.words().size(); words++) {
      keys.add(String.join("", whole.words().subList(0, words)));
    }
    for (String key : keys) {
      for (int each : byKey.getOrDefault(key, new int[0])) {
        OrganisationName shorter = OrganisationName.of(names.get(each));
        OrganisationName meaning = shorter.isShortFor(whole) ? stoodFor(shorter) : null;
        if (meaning != null && meaning.key().equals(whole.key())) {
          meant.add(names.get(each));
        }
      }
    }
    return meant;
  }

  /** What a short name stands for in this archive; null if that is not clear. */
  private @Nullable OrganisationName stoodFor(OrganisationName name) {
    return shortNames.isTold(name) ? shortNames.told(name) : onlyOne(name);
  }

  /** The only longer name with this word, if it has nothing more than the kind of thing it is. */
  private @Nullable OrganisationName onlyOne(OrganisationName name) {
    int[] having = byWord.getOrDefault(name.words().getFirst(), new int[0]);
    boolean telling =
        name.words().size() == 1
            && name.key().length() >= LEAST_LETTERS
            && !name.isAcronym()
            && !name.isCommon();
    if (!telling || having.length > MOST_FORMS) {
      return null;
    }
    OrganisationName only = null;
    for (int each : having) {
      OrganisationName other = OrganisationName.of(names.get(each));
      if (!other.key().equals(name.key())) {
        if (!name.lacksOnlyTheKind(other) || (only != null && !only.key().equals(other.key()))) {
          return null;
        }
        only = other;
      }
    }
    return only != null && shortNames.stands(only, name) ? only : null;
  }
}
