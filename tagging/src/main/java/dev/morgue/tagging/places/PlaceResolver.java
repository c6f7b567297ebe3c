package dev.morgue.tagging.places;

import dev.morgue.Article;
import dev.morgue.Dateline;
import dev.morgue.Name;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says which place on the map the names of places in an article mean: by what stands beside a name
 * ("Paris, Texas"), by the other places and peoples of the article, by how many live there. A name
 * that could as well mean another place stays without one. Thread-safe.
 */
public final class PlaceResolver {

  /** How much better than the next a place must be, in powers of ten of inhabitants. */
  private static final double CLEAR = 0.5;

  /** How much better, so that others may lean on it. */
  private static final double SURE = 1;

  /** What a place must reach: forty thousand people, or fewer in a country that is talked of. */
  private static final double KNOWN = 4.6;

  private static final int ROUNDS = 3;

  private static final double IN_DATELINE = 2;
  private static final double IN_HEADLINE = 0.5;
  private static final double MOST_FOR_MENTIONS = 1;
  private static final double PER_MENTION = 0.2;

  /** Where a place lies is said when it is first named, if at all. */
  private static final int MENTIONS_READ = 12;

  private final Gazetteer gazetteer;

  private PlaceResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** With the gazetteer that comes with the product. */
  public static PlaceResolver standard() {
    return new PlaceResolver(Gazetteer.standard());
  }

  /** With a gazetteer of one's own. */
  public static PlaceResolver of(Gazetteer gazetteer) {
    return new PlaceResolver(gazetteer);
  }

  /** Whether a place goes by this name, see {@link Gazetteer#knows}. */
  public boolean knows(String name) {
    return gazetteer.knows(name);
  }

  /**
   * The names of an article, its places with where they lie and under the name that the news in
   * English calls them by. Names found in the text that mean one place are joined: their mentions
   * under the name that came first. Other names, and places that have a location, come back as they
   * were; the order stays.
   *
   * @param names all of the article's names, with their mentions in its {@link
   *     Article#searchedText() searched text}
   */
  public List<Name> resolve(Article article, List<Name> names) {
    String text = article.searchedText();
    Map<Integer, Asked> asked = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      if (name.kind() == Name.Kind.PLACE && name.location() == null) {
        Asked each = ask(name, text, article);
        if (each != null) {
          asked.put(i, each);
        }
      }
    }
    if (asked.isEmpty()) {
      return List.copyOf(names);
    }
    Asked dateline = dateline(article.dateline());
    if (dateline != null) {
      asked.put(names.size(), dateline);
    }
    choose(asked, text);
    return new Joined(gazetteer, names, asked).names();
  }

  private @Nullable Asked ask(Name name, String text, Article article) {
    Candidates printed = Candidates.of(name.text(), gazetteer);
    Candidates candidates = printed == null ? Candidates.of(name.filedAs(), gazetteer) : printed;
    if (candidates == null) {
      return null;
    }
    int headlineEnd = article.headline() == null ? 0 : article.headline().length();
    double weight = 1 + Math.min(MOST_FOR_MENTIONS, PER_MENTION * name.mentions().size());
    boolean prominent =
        !name.mentions().isEmpty() && name.mentions().getFirst().start() < headlineEnd;
    Asked asked = new Asked(candidates, prominent ? weight + IN_HEADLINE : weight);
    if (candidates.container() != null) {
      asked.lieIn(Beside.of(candidates.container(), gazetteer), gazetteer);
    }
    for (Name.Mention mention :
        name.mentions().subList(0, Math.min(MENTIONS_READ, name.mentions().size()))) {
      if (!asked.isContained() && mention.end() <= text.length()) {
        asked.lieIn(Beside.containers(text, mention.end(), gazetteer), gazetteer);
      }
    }
    return asked;
  }

  private @Nullable Asked dateline(@Nullable Dateline dateline) {
    String place = dateline == null ? null : dateline.place();
    Candidates candidates = place == null ? null : Candidates.of(place, gazetteer);
    if (dateline == null || place == null || candidates == null) {
      return null;
    }
    Asked asked = new Asked(candidates, IN_DATELINE);
    int at = dateline.printed().indexOf(place);
    if (at >= 0) {
      int[] containers = Beside.containers(dateline.printed(), at + place.length(), gazetteer);
      asked.lieIn(containers, gazetteer);
    }
    return asked;
  }

  private void choose(Map<Integer, Asked> asked, String text) {
    int[] peoples = {};
    Map<Integer, Integer> before = Map.of();
    for (int round = 0; round < ROUNDS; round++) {
      if (round == 1 && asked.values().stream().anyMatch(each -> !isSure(each))) {
        peoples = Peoples.in(text, gazetteer);
      }
      Map<Integer, Integer> sure = sure(asked);
      if (round > 1 && sure.equals(before)) {
        return; // the same evidence says the same
      }
      before = sure;
      Evidence evidence = new Evidence(gazetteer);
      for (int people : peoples) {
        evidence.add(people, Peoples.WEIGHT, Asked.NONE);
      }
      asked.forEach((number, each) -> {
        if (sure.containsKey(number)) {
          evidence.add(each.chosen(), each.weight(), number);
        }
      });
      asked.forEach((number, each) -> choose(each, evidence, number));
    }
  }

  /** The places that are sure, by the number of the name. */
  private static Map<Integer, Integer> sure(Map<Integer, Asked> asked) {
    Map<Integer, Integer> sure = new LinkedHashMap<>();
    asked.forEach((number, each) -> {
      if (isSure(each)) {
        sure.put(number, each.chosen());
      }
    });
    return sure;
  }

  private static boolean isSure(Asked asked) {
    return asked.chosen() != Asked.NONE && asked.margin() >= SURE;
  }

  private void choose(Asked asked, Evidence evidence, int number) {
    int best = Asked.NONE;
    double first = Double.NEGATIVE_INFINITY;
    double second = asked.isContained() ? KNOWN - SURE : KNOWN - CLEAR;
    for (int row : asked.candidates().rows()) {
      int place = row >> 1;
      if (asked.isRuledOut(place)) {
        continue;
      }
      double score =
          Fame.of(row, asked.candidates().written(), gazetteer) + evidence.of(place, number);
      if (score > first) {
        second = Math.max(first, second);
        first = score;
        best = place;
      } else {
        second = Math.max(score, second);
      }
    }
    boolean clear = first - second >= CLEAR;
    asked.choose(clear ? best : Asked.NONE, first - second);
  }
}
