package dev.morgue.index;

import dev.morgue.Name;
import dev.morgue.authority.AuthorityEntry;
import dev.morgue.authority.NameAuthority;
import dev.morgue.names.NameBook;
import dev.morgue.names.NameMatch;
import dev.morgue.names.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names held in one field. People's spellings are brought together by how they sound, unless
 * the user's list says otherwise; of organisations and places only the list knows other names.
 * Immutable.
 */
final class HeldNames {

  private static final NameMatch LISTED = new NameMatch(1, NameMatch.Verdict.SAME);

  private final Name.Kind kind;
  private final NameAuthority authority;
  private final NameBook people;
  private final Map<AuthorityEntry, Set<String>> byEntry = new HashMap<>();

  HeldNames(List<String> names, Name.Kind kind, NameAuthority authority) {
    this.kind = kind;
    this.authority = authority;
    this.people = NameBook.of(kind == Name.Kind.PERSON ? names : List.of());
    if (!authority.isEmpty()) {
      for (String name : names) {
        authority
            .called(kind, name)
            .ifPresent(
                entry -> byEntry.computeIfAbsent(entry, e -> new LinkedHashSet<>()).add(name));
      }
    }
  }

  /** The held names that an entry has. */
  Set<String> called(AuthorityEntry entry) {
    return byEntry.getOrDefault(entry, Set.of());
  }

  /** Names that are, or may be, a typed one. */
  List<Spelling> spellings(String typed) {
    List<Spelling> alike = people.spellings(typed);
    if (authority.isEmpty()) {
      return alike;
    }
    Set<AuthorityEntry> meant = meant(typed, alike);
    boolean surname = NameBook.isSurname(typed);
    List<Spelling> spellings = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (AuthorityEntry entry : meant) {
      for (String name : called(entry)) {
        add(new Spelling(name, LISTED), taken, spellings);
      }
    }
    for (Spelling spelling : alike) {
      // what has an entry of its own is somebody else
      if (surname || isFree(spelling.name(), meant)) {
        add(spelling, taken, spellings);
      }
    }
    for (AuthorityEntry entry : surname ? Set.<AuthorityEntry>of() : meant) {
      for (String name : entry.names()) {
        people.spellings(name).stream()
            .filter(spelling -> spelling.isSame() && isFree(spelling.name(), meant))
            .filter(spelling -> !NameBook.isSurname(name))
            .forEach(spelling -> add(spelling, taken, spellings));
      }
    }
    return spellings;
  }

  /** The entries that a typed name means: its own, else that of the names it is a spelling of. */
  private Set<AuthorityEntry> meant(String typed, List<Spelling> alike) {
    Set<AuthorityEntry> meant = new LinkedHashSet<>();
    Optional<AuthorityEntry> own = authority.called(kind, typed);
    own.ifPresent(meant::add);
    if (own.isEmpty() || NameBook.isSurname(typed)) {
      alike.stream()
          .filter(Spelling::isSame)
          .forEach(spelling -> authority.called(kind, spelling.name()).ifPresent(meant::add));
    }
    // a whole name that is as much like two that the list keeps apart is neither's
    boolean unclear = own.isEmpty() && meant.size() > 1 && !NameBook.isSurname(typed);
    return unclear ? Set.of() : meant;
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
