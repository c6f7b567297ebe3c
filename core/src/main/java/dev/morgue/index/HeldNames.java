package dev.morgue.index;

import dev.morgue.Name;
import dev.morgue.authority.AuthorityEntry;
import dev.morgue.authority.NameAuthority;
import dev.morgue.names.NameBook;
import dev.morgue.names.NameMatch;
import dev.morgue.names.Spelling;
import dev.morgue.text.WordForms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names held in one field. People's spellings are brought together by how they sound, those of
 * organisations by their words, unless the user's list says otherwise; of places only the list
 * knows other names. Thread-safe.
 */
final class HeldNames {

  private static final NameMatch LISTED = new NameMatch(1, NameMatch.Verdict.SAME);

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private static final int MOST_KEPT = 50;

  private final Name.Kind kind;
  private final NameAuthority authority;
  private final Book alike;
  private final Map<String, Integer> counts;
  private @Nullable List<Suggested> suggested;
  private final Map<AuthorityEntry, Set<String>> byEntry = new HashMap<>();

  /** Finds the spellings of a name, most alike first. Immutable. */
  interface Book {

    /** Held names that are, or may be, a typed one. */
    List<Spelling> spellings(String typed);
  }

  /** What was asked for lately, with the answers. */
  private final Map<String, List<Spelling>> asked = new HashMap<>();

  /**
   * A name to suggest.
   *
   * @param name the name
   * @param words its words, folded, a space before each
   * @param articles about how many articles are filed under it
   */
  record Suggested(String name, String words, int articles) {}

  /**
   * Takes over names.
   *
   * @param counts how many articles are filed under each
   * @param alike which of them are spellings of a typed one, as far as they tell it themselves
   */
  HeldNames(Map<String, Integer> counts, Book alike, Name.Kind kind, NameAuthority authority) {
    this.counts = Map.copyOf(counts);
    this.kind = kind;
    this.authority = authority;
    this.alike = alike;
    if (!authority.isEmpty()) {
      for (String name : counts.keySet()) {
        authority
            .called(kind, name)
            .ifPresent(
                entry -> byEntry.computeIfAbsent(entry, e -> new LinkedHashSet<>()).add(name));
      }
    }
  }

  /** Put in order when names are first to be suggested. */
  private synchronized List<Suggested> suggested() {
    List<Suggested> known = suggested;
    if (known == null) {
      known = byFrequency();
      suggested = known;
    }
    return known;
  }

  private List<Suggested> byFrequency() {
    Map<String, Suggested> suggestions = new LinkedHashMap<>();
    counts.forEach((name, articles) -> {
      AuthorityEntry entry = authority.called(kind, name).orElse(null);
      if (entry == null || !entry.hidden()) {
        String shown = entry == null ? name : entry.name();
        String words = entry == null ? words(name) : words(shown) + words(name);
        suggestions.merge(
            shown,
            new Suggested(shown, words, articles),
            (one, other) ->
                new Suggested(
                    shown, one.words() + other.words(), one.articles() + other.articles()));
      }
    });
    return suggestions.values().stream()
        .sorted(
            Comparator.comparingInt(Suggested::articles).reversed().thenComparing(Suggested::name))
        .toList();
  }

  private static String words(String name) {
    return " " + NOT_WORD.matcher(WordForms.fold(name)).replaceAll(" ").strip();
  }

  /**
   * The commonest names in which words beside each other begin as typed, the last one unfinished.
   */
  List<Suggested> beginning(String typed, int most) {
    String wanted = words(typed);
    return suggested().stream().filter(name -> name.words().contains(wanted)).limit(most).toList();
  }

  /** Names of exactly these words; those of the user's list go by their entries. */
  List<String> written(String typed) {
    String wanted = words(typed);
    return suggested().stream()
        .filter(name -> name.words().equals(wanted))
        .map(Suggested::name)
        .toList();
  }

  /** The held names that an entry has. */
  Set<String> called(AuthorityEntry entry) {
    return byEntry.getOrDefault(entry, Set.of());
  }

  /** Names that are, or may be, a typed one or of a typed identifier; a page asks several times. */
  List<Spelling> spellings(String typed) {
    synchronized (asked) {
      List<Spelling> known = asked.get(typed);
      if (known != null) {
        return known;
      }
    }
    String meant = authority.identified(kind, typed).map(AuthorityEntry::name).orElse(typed);
    List<Spelling> found = List.copyOf(find(meant));
    synchronized (asked) {
      if (asked.size() == MOST_KEPT) {
        asked.clear();
      }
      asked.put(typed, found);
    }
    return found;
  }

  private List<Spelling> find(String typed) {
    List<Spelling> held = alike.spellings(typed);
    if (authority.isEmpty()) {
      return held;
    }
    Set<AuthorityEntry> meant = meant(typed, held);
    boolean surname = isSurname(typed);
    List<Spelling> spellings = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (AuthorityEntry entry : meant) {
      for (String name : called(entry)) {
        add(new Spelling(name, LISTED), taken, spellings);
      }
    }
    for (Spelling spelling : held) {
      // what has an entry of its own is somebody else
      if (surname || isFree(spelling.name(), meant)) {
        add(spelling, taken, spellings);
      }
    }
    for (AuthorityEntry entry : surname ? Set.<AuthorityEntry>of() : meant) {
      for (String name : entry.names()) {
        alike.spellings(name).stream()
            .filter(spelling -> spelling.isSame() && isFree(spelling.name(), meant))
            .filter(spelling -> !isSurname(name))
            .forEach(spelling -> add(spelling, taken, spellings));
      }
    }
    return spellings;
  }

  /** The entries that a typed name means: its own, else that of the names it is a spelling of. */
  private Set<AuthorityEntry> meant(String typed, List<Spelling> held) {
    Set<AuthorityEntry> meant = new LinkedHashSet<>();
    Optional<AuthorityEntry> own = authority.called(kind, typed);
    own.ifPresent(meant::add);
    if (own.isEmpty() || isSurname(typed)) {
      held.stream()
          .filter(Spelling::isSame)
          .forEach(spelling -> authority.called(kind, spelling.name()).ifPresent(meant::add));
    }
    // a whole name that is as much like two that the list keeps apart is neither's
    boolean unclear = own.isEmpty() && meant.size() > 1 && !isSurname(typed);
    return unclear ? Set.of() : meant;
  }

  /** A person's surname alone is everybody's who has it. */
  private boolean isSurname(String typed) {
    return kind == Name.Kind.PERSON && NameBook.isSurname(typed);
  }

  private boolean isFree(String name, Set<AuthorityEntry> meant) {
    return authority.called(kind, name).map(meant::contains).orElse(true);
  }

  private static void add(Spelling spelling, Set<String> taken, List<Spelling> spellings) {
    if (taken.add(spelling.name())) {
      spellings.add(spelling);
    }
  }
}
