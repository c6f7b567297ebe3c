package dev.morgue.search;

import dev.morgue.NewsField;
import dev.morgue.index.IndexFields;
import dev.morgue.names.NameLikeness;
import dev.morgue.names.NameMatch;
import dev.morgue.names.NamePairs;
import dev.morgue.names.TitlePairs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * Suggests which names of an archive to merge. What the names look like only proposes; what stands
 * in their articles decides about the order: names and publications in common, how many articles
 * would gain, whether a name has only one that it may be, and whether both stand in one article.
 */
final class MergeSuggester {

  /** So many pairs of names are compared, at about 20 µs each. */
  private static final long MOST_COMPARED = 500_000;

  /** So many of the best pairs are looked at in the articles. */
  private static final int MOST_LOOKED_AT = 400;

  private static final int MOST_SHARED = 6;
  private static final int MOST_SOURCES = 5;

  /** A shared name says more the rarer it is; the bits of so many say all there is to say. */
  private static final double ENOUGH_BITS = 16;

  private final Snapshot snapshot;
  private final NewsField field;
  private final List<HeldName> held;

  /** The names that are compared, and whose each is. */
  private final List<String> names = new ArrayList<>();

  private final List<Integer> owners = new ArrayList<>();
  private final Map<Integer, NameProfile> profiles = new HashMap<>();

  /** For each person's name that is held, how many others it may be. */
  private final int[] rivals;

  MergeSuggester(Snapshot snapshot, NewsField field) throws IOException {
    this.snapshot = snapshot;
    this.field = field;
    this.held =
        new HeldNameCounter(snapshot, field)
            .all().stream().filter(name -> name.articles() > 0 && !name.isHidden()).toList();
    this.rivals = new int[held.size()];
    for (int owner = 0; owner < held.size(); owner++) {
      for (NameForms.Form form : held.get(owner).forms()) {
        names.add(form.name());
        owners.add(owner);
      }
    }
  }

  /** Two held names, the more frequent first. */
  private record Both(int one, int other) {}

  /**
   * A pair to look at.
   *
   * @param form the form of the one, and of the other
   */
  private record Candidate(Both both, String form, String otherForm, NameMatch match) {}

  private record Ranked(Candidate candidate, double rank, List<String> shared, long together) {}

  /** The best suggestions, at most so many, the most useful first. */
  List<MergeSuggestion> best(int most) throws IOException {
    List<Ranked> ranked = new ArrayList<>();
    for (Candidate candidate : candidates()) {
      ranked.add(ranked(candidate));
    }
    // as good ones stay in the order of their names
    ranked.sort(Comparator.comparingDouble(Ranked::rank).reversed());
    List<MergeSuggestion> suggestions = new ArrayList<>();
    for (Ranked each : ranked.subList(0, Math.min(most, ranked.size()))) {
      suggestions.add(suggestion(each));
    }
    return suggestions;
  }

  private List<Candidate> candidates() {
    Map<Both, Candidate> found = new HashMap<>();
    NamePairs.Sink sink =
        (one, other, match) -> {
          int a = owners.get(one);
          int b = owners.get(other);
          // what the user's list keeps apart stays apart
          if (a != b && (held.get(a).entry() == null || held.get(b).entry() == null)) {
            Both both = new Both(Math.min(a, b), Math.max(a, b));
            Candidate candidate =
                new Candidate(
                    both, names.get(a < b ? one : other), names.get(a < b ? other : one), match);
            found.merge(both, candidate, (x, y) -> x.match().score() >= y.match().score() ? x : y);
          }
        };
    if (isOfPeople()) {
      NamePairs.find(names, MOST_COMPARED, sink);
      for (Both both : found.keySet()) {
        rivals[both.one()]++;
        rivals[both.other()]++;
      }
    } else {
      // of an organisation all may be names: Lib Dem, Lib Dems, Liberal Democrats
      TitlePairs.find(names, sink);
    }
    return found.values().stream()
        .sorted(
            Comparator.comparingDouble(this::promise)
                .reversed()
                .thenComparing(Candidate::form)
                .thenComparing(Candidate::otherForm))
        .limit(MOST_LOOKED_AT)
        .toList();
  }

  private boolean isOfPeople() {
    return field == NewsField.PERSON || field == NewsField.BYLINE;
  }

  /** What the names alone promise: likeness, articles to gain, and that it can be no other. */
  private double promise(Candidate candidate) {
    Both both = candidate.both();
    double likeness = candidate.match().score();
    double alone = 1.0 / Math.max(1, Math.min(rivals[both.one()], rivals[both.other()]));
    double gain = Math.log(1.0 + held.get(both.other()).articles());
    return likeness * likeness * alone * (1 + gain);
  }

  private Ranked ranked(Candidate candidate) throws IOException {
    NameProfile one = profile(candidate.both().one());
    NameProfile other = profile(candidate.both().other());
    List<Shared> shared = new ArrayList<>();
    for (NameProfile.Beside name : other.beside()) {
      if (one.beside().contains(name) && !isOneOf(name, candidate.both())) {
        shared.add(shared(name));
      }
    }
    shared.sort(Comparator.comparingDouble(Shared::bits).reversed().thenComparing(Shared::name));
    double bits = shared.stream().mapToDouble(Shared::bits).sum();
    long together =
        snapshot
            .searcher()
            .count(
                new BooleanQuery.Builder()
                    .add(one.query(), Occur.FILTER)
                    .add(other.query(), Occur.FILTER)
                    .build());
    // two people stand beside each other, but an organisation beside its short name
    double apart = together == 0 || !isOfPeople() ? 1 : 0.2;
    double rank = promise(candidate) * apart * (0.3 + Math.min(1, bits / ENOUGH_BITS));
    return new Ranked(
        candidate, rank, shared.stream().limit(MOST_SHARED).map(Shared::name).toList(), together);
  }

  /**
   * A name beside both.
   *
   * @param bits how much that says: the logarithm of how rare it is
   */
  private record Shared(String name, double bits) {}

  private Shared shared(NameProfile.Beside beside) throws IOException {
    String label = NameProfile.BESIDE.get(beside.field()).label();
    String name = snapshot.ordinals(label).names().of(beside.value());
    int articles = snapshot.reader().docFreq(new Term(IndexFields.whole(label), name));
    double share = (double) articles / Math.max(1, snapshot.reader().numDocs());
    return new Shared(name, Math.max(0, -Math.log(share) / Math.log(2) - 2));
  }

  private boolean isOneOf(NameProfile.Beside beside, Both both) throws IOException {
    NewsField its = NameProfile.BESIDE.get(beside.field());
    String name = snapshot.ordinals(its.label()).names().of(beside.value());
    return its == field
        && (isForm(name, held.get(both.one())) || isForm(name, held.get(both.other())));
  }

  private static boolean isForm(String name, HeldName of) {
    return of.forms().stream().anyMatch(form -> form.name().equals(name));
  }

  private NameProfile profile(int name) throws IOException {
    NameProfile known = profiles.get(name);
    if (known == null) {
      known = NameProfile.of(snapshot, articles(held.get(name)));
      profiles.put(name, known);
    }
    return known;
  }

  private Query articles(HeldName name) throws IOException {
    return new BooleanQuery.Builder()
        .add(Filters.query(Filter.of(field.label(), name.name()), snapshot), Occur.FILTER)
        .add(snapshot.superseded(), Occur.MUST_NOT)
        .build();
  }

  private MergeSuggestion suggestion(Ranked ranked) throws IOException {
    Both both = ranked.candidate().both();
    boolean swap = held.get(both.other()).entry() != null;
    int keep = swap ? both.other() : both.one();
    int merge = swap ? both.one() : both.other();
    Set<Integer> sources = new HashSet<>(profile(keep).sources());
    sources.retainAll(profile(merge).sources());
    List<String> publications = snapshot.column(NewsField.SOURCE).values();
    Candidate candidate = ranked.candidate();
    return new MergeSuggestion(
        field,
        side(keep),
        side(merge),
        candidate.match().verdict() == NameMatch.Verdict.SAME,
        isOfPeople()
            ? NameLikeness.of(candidate.form(), candidate.otherForm())
            : TitlePairs.likeness(candidate.form(), candidate.otherForm()),
        ranked.shared(),
        sources.stream().map(publications::get).sorted().limit(MOST_SOURCES).toList(),
        ranked.together());
  }

  private MergeSuggestion.Side side(int name) throws IOException {
    NameProfile profile = profile(name);
    return new MergeSuggestion.Side(
        held.get(name).name(), held.get(name).articles(), profile.years(), profile.headlines());
  }
}
