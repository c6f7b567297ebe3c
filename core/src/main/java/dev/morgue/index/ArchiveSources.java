package dev.morgue.index;

import dev.morgue.sources.NewsSource;
import dev.morgue.sources.SourceKey;
import dev.morgue.sources.SourceRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** The publications of one state of an archive, seen through the user's list. Thread-safe. */
public final class ArchiveSources {

  private static final int MOST_TOLD = 5;

  /** Shorter names are too near to one another to tell a slip from another name. */
  private static final int LEAST_MISTYPED = 4;

  private final NewsSearcher searcher;
  private final DocsQuery superseded;
  private final SourceRegistry registry;
  private final SourceColumn column;
  private final SourceQueries queries;

  /** Gets them when a request asks for a publication; most do not. */
  public interface Later {

    /** The publications. */
    ArchiveSources get() throws IOException;
  }

  /**
   * Reads what the articles carry.
   *
   * @param superseded versions that are not counted
   * @param registry the user's list
   */
  public ArchiveSources(NewsSearcher searcher, DocsQuery superseded, SourceRegistry registry)
      throws IOException {
    this.searcher = searcher;
    this.superseded = superseded;
    this.registry = registry;
    this.column = new SourceColumn(searcher.getIndexReader(), registry);
    this.queries = new SourceQueries(registry, column);
  }

  /** The publication of each article. */
  public SourceColumn column() {
    return column;
  }

  /** Queries for publications. */
  public SourceQueries queries() {
    return queries;
  }

  private record Candidate(String name, long count) {}

  /** Why nothing is found under what a user typed, and what may have been meant. */
  String missing(String typed) throws IOException {
    String text = typed.strip();
    if (text.startsWith(SourceQueries.GROUP)) {
      return missingGroup(text);
    }
    Optional<NewsSource> listed = registry.meant(text, false).stream().findFirst();
    if (listed.isPresent()) {
      return "no article here is from " + listed.get().name() + ", which the list of sources has";
    }
    List<Candidate> near = near(SourceKey.of(text));
    if (near.isEmpty()) {
      return "no source is '" + text + "'";
    }
    int more = near.size() - MOST_TOLD;
    return near.stream()
            .limit(MOST_TOLD)
            .map(c -> String.format(Locale.ROOT, "%s (%,d)", c.name(), c.count()))
            .collect(Collectors.joining(", ", "no source is '" + text + "'; held are ", ""))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private String missingGroup(String typed) {
    if (!registry.group(typed).isEmpty()) {
      return "no article here is from a source of " + typed;
    }
    String known =
        registry.groups().stream()
            .map(g -> SourceQueries.GROUP + g)
            .collect(Collectors.joining(", "));
    return "no group of sources is '"
        + typed
        + (known.isEmpty()
            ? "': the list of sources has no groups, or none is in use"
            : "'; there are " + known);
  }

  /** Names with all the words typed in them; else those two slips away; else with like words. */
  private List<Candidate> near(String key) throws IOException {
    List<String> words = Arrays.asList(key.split(" ", -1));
    List<Candidate> near = candidates(held -> words.stream().allMatch(held::contains));
    if (near.isEmpty() && key.length() >= LEAST_MISTYPED) {
      CharacterRunAutomaton slips = slips(key, 2);
      near = candidates(held -> slips.run(held) || slips.run(SourceKey.withoutArticle(held)));
    }
    List<CharacterRunAutomaton> like =
        words.stream().filter(w -> w.length() >= LEAST_MISTYPED).map(w -> slips(w, 1)).toList();
    return near.isEmpty()
        ? candidates(held ->
            Arrays.stream(held.split(" ", -1)).anyMatch(w -> like.stream().anyMatch(l -> l.run(w))))
        : near;
  }

  /** Texts that are at most so many letters inserted, dropped, changed or swapped away. */
  private static CharacterRunAutomaton slips(String text, int most) {
    return new CharacterRunAutomaton(new LevenshteinAutomata(text, true).toAutomaton(most));
  }

  private List<Candidate> candidates(Predicate<String> key) throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < column.values().size(); i++) {
      String name = column.values().get(i);
      if (key.test(SourceKey.of(name))) {
        long count = count(i);
        if (count > 0) {
          candidates.add(new Candidate(name, count));
        }
      }
    }
    candidates.sort(
        Comparator.comparingLong(Candidate::count).reversed().thenComparing(Candidate::name));
    return candidates;
  }

  private long count(int number) throws IOException {
    BitSet one = new BitSet();
    one.set(number);
    return searcher.count(
        new BooleanQuery.Builder()
            .add(queries.attributed(one), Occur.FILTER)
            .add(superseded, Occur.MUST_NOT)
            .build());
  }
}
