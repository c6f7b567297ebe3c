package dev.morgue.tagging.places;

import dev.morgue.Article;
import dev.morgue.Dateline;
import dev.morgue.Name;
import dev.morgue.tagging.Lately;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says which place on the map the names of places in an article mean: by what stands beside a name
 * ("Paris, Texas"), by the other places and peoples of the article, by how many live there. A name
 * that could as well mean another place stays without one. Thread-safe.
 */
public final class PlaceResolver {

  /** How much better than the next a place must be, in powers of ten of inhabitants. */
  private static final double CLEAR = 0.5;

  /** What a place must reach: forty thousand people, or fewer in a country that is talked of. */
  private static final double KNOWN = 4.6;

  private static final int ROUNDS = 3;

  private static final double IN_DATELINE = 2;
  private static final double IN_HEADLINE = 0.5;
  private static final double MOST_FOR_MENTIONS = 1;
  private static final double PER_MENTION = 0.2;

  /** Where a place lies is said when it is first named, if at all. */
  private static final int MENTIONS_READ = 12;

  private static final int KEPT_BITS = 12;

  private final Gazetteer gazetteer;
  private final Peoples peoples;

  /** What names may mean; articles name the same places again and again. */
  private final Lately<Optional<Candidates>> candidates;

  private PlaceResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.peoples = new Peoples(gazetteer);
    this.candidates =
        new Lately<>(KEPT_BITS, name -> Optional.ofNullable(Candidates.of(name, gazetteer)));
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
    List<Asked> asked = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      if (name.kind() == Name.Kind.PLACE && name.location() == null) {
        Asked each = ask(i, name, text, article);
        if (each != null) {
          asked.add(each);
        }
      }
    }
    if (asked.isEmpty()) {
      return List.copyOf(names);
    }
    Asked dateline = dateline(names.size(), article.dateline());
    if (dateline != null) {
      asked.add(dateline);
    }
    choose(asked, text);
    return new Joined(gazetteer, names, asked).names();
  }

  private @Nullable Candidates candidates(String name) {
    return candidates.of(name).orElse(null);
  }

  private @Nullable Asked ask(int number, Name name, String text, Article article) {
    Candidates printed = candidates(name.text());
    Candidates candidates = printed == null ? candidates(name.filedAs()) : printed;
    if (candidates == null) {
      return null;
    }
    int headlineEnd = article.headline() == null ? 0 : article.headline().length();
    double weight = 1 + Math.min(MOST_FOR_MENTIONS, PER_MENTION * name.mentions().size());
    boolean prominent =
        !name.mentions().isEmpty() && name.mentions().getFirst().start() < headlineEnd;
    Asked asked = new Asked(number, candidates, prominent ? weight + IN_HEADLINE : weight);
    String container = candidates.container();
    if (container != null) {
      asked.lieIn(Beside.of(container, gazetteer), gazetteer);
    }
    for (Name.Mention mention :
        name.mentions().subList(0, Math.min(MENTIONS_READ, name.mentions().size()))) {
      if (!asked.isContained() && mention.end() <= text.length()) {
        asked.lieIn(Beside.containers(text, mention.end(), gazetteer), gazetteer);
      }
    }
    return asked;
  }

  private @Nullable Asked dateline(int number, @Nullable Dateline dateline) {
    String place = dateline == null ? null : dateline.place();
    Candidates candidates = place == null ? null : candidates(place);
    if (dateline == null || place == null || candidates == null) {
      return null;
    }
    Asked asked = new Asked(number, candidates, IN_DATELINE);
    int at = dateline.printed().indexOf(place);
    if (at >= 0) {
      int[] containers = Beside.containers(dateline.printed(), at + place.length(), gazetteer);
      asked.lieIn(containers, gazetteer);
    }
    return asked;
  }

  private void choose(List<Asked> asked, String text) {
    int[] named = {};
    int[] before = {};
    for (int round = 0; round < ROUNDS; round++) {
      int[] sure = sure(asked);
      if (round == 1 && Arrays.stream(sure).anyMatch(place -> place == Asked.NONE)) {
        named = peoples.in(text);
      }
      if (round > 1 && Arrays.equals(sure, before)) {
        return; // the same evidence says the same
      }
      before = sure;
      Evidence evidence = new Evidence(gazetteer);
      for (int people : named) {
        evidence.add(people, Peoples.WEIGHT, Asked.NONE);
      }
      for (int i = 0; i < sure.length; i++) {
        if (sure[i] != Asked.NONE) {
          evidence.add(sure[i], asked.get(i).weight(), asked.get(i).number());
        }
      }
      for (Asked each : asked) {
        choose(each, evidence);
      }
    }
  }

  /** The places that are sure, {@link Asked#NONE} where none is. */
  private static int[] sure(List<Asked> asked) {
    int[] sure = new int[asked.size()];
    for (int i = 0; i < sure.length; i++) {
      sure[i] = asked.get(i).surely();
    }
    return sure;
  }

  private static void choose(Asked asked, Evidence evidence) {
    Candidates candidates = asked.candidates();
    int best = Asked.NONE;
    double first = Double.NEGATIVE_INFINITY;
    double second = asked.isContained() ? KNOWN - Asked.SURE : KNOWN - CLEAR;
    for (int i = 0; i < candidates.size(); i++) {
      if (asked.isRuledOut(i)) {
        continue;
      }
      double score = candidates.fame(i) + evidence.of(candidates.place(i), asked.number());
      if (score > first) {
        second = Math.max(first, second);
        first = score;
        best = candidates.place(i);
      } else {
        second = Math.max(score, second);
      }
    }
    boolean clear = first - second >= CLEAR;
    asked.choose(clear ? best : Asked.NONE, first - second);
  }
}
