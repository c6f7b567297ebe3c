package dev.morgue.authority;

import dev.morgue.Name;
import dev.morgue.csv.CsvFile;
import dev.morgue.csv.CsvRecord;
import dev.morgue.sources.InvalidRegistryException;
import dev.morgue.text.WordForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The user's list of people, organisations and places, an authority file: each under one name, with
 * the other names that articles are filed under. It is consulted when an archive is searched, so
 * merging and splitting need no new index and are undone by changing the list. Immutable.
 *
 * <p>The list is a CSV file whose first line heads the columns; docs/authority.md describes them. A
 * name or alias leads to one entry of its kind. Names of different entries are never one person's,
 * however much alike they are: a row of its own is how a name is split off.
 */
public final class NameAuthority {

  /** What the list is called in an archive's folder. */
  public static final String FILE_NAME = "names.csv";

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** A list of nothing. */
  public static final NameAuthority EMPTY = parse("", FILE_NAME);

  private final CsvFile file;
  private final List<AuthorityEntry> entries;
  private final Map<AuthorityEntry, Integer> records = new HashMap<>();
  private final Map<Name.Kind, Map<String, AuthorityEntry>> byName = new EnumMap<>(Name.Kind.class);

  private NameAuthority(CsvFile file, AuthorityReader reader) {
    this.file = file;
    this.entries = List.copyOf(reader.entries().values());
    reader
        .entries()
        .forEach((number, entry) -> {
          records.put(entry, number);
          CsvRecord record = file.records().get(number);
          for (String name : entry.names()) {
            AuthorityEntry other =
                byName
                    .computeIfAbsent(entry.kind(), kind -> new HashMap<>())
                    .putIfAbsent(key(name), entry);
            if (other != null && !other.equals(entry)) {
              boolean own = name.equals(entry.name());
              reader.problem(
                  reader.field(record, own ? AuthorityColumn.NAME : AuthorityColumn.ALIASES),
                  "'"
                      + name
                      + "' leads to "
                      + other.name()
                      + " already; a name leads to one entry of its type");
            }
          }
        });
  }

  /**
   * Reads a list.
   *
   * @param csv the file's text
   * @param name what to call the file in a message
   * @throws InvalidRegistryException if it has mistakes, with all of them
   */
  public static NameAuthority parse(String csv, String name) {
    CsvFile file = InvalidRegistryException.parse(csv, name);
    AuthorityReader reader = new AuthorityReader(file);
    NameAuthority authority = new NameAuthority(file, reader);
    if (!reader.problems().isEmpty()) {
      throw new InvalidRegistryException(name, reader.problems());
    }
    return authority;
  }

  /**
   * Reads the list in an archive's folder; an empty one where there is none.
   *
   * @throws InvalidRegistryException if it has mistakes
   * @throws IOException if it cannot be read or is not in UTF-8
   */
  public static NameAuthority beside(Path archive) throws IOException {
    Path file = archive.resolve(FILE_NAME);
    return Files.exists(file) ? parse(CsvFile.textOf(file), file.toString()) : EMPTY;
  }

  /** What two writings of one name have in common: letter case, accents and wider spaces aside. */
  public static String key(String name) {
    return SPACES.matcher(WordForms.fold(name).strip()).replaceAll(" ");
  }

  /** The entries in the order of the file. */
  public List<AuthorityEntry> entries() {
    return entries;
  }

  /** Whether it lists nothing. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The entry with this name or alias. */
  public Optional<AuthorityEntry> called(Name.Kind kind, String name) {
    return Optional.ofNullable(byName.getOrDefault(kind, Map.of()).get(key(name)));
  }

  /** The first entry with this identifier, letter case aside, where no name is written so. */
  public Optional<AuthorityEntry> identified(Name.Kind kind, String id) {
    return byName.getOrDefault(kind, Map.of()).containsKey(key(id))
        ? Optional.empty()
        : entries.stream()
            .filter(entry -> entry.kind() == kind && id.strip().equalsIgnoreCase(entry.id()))
            .findFirst();
  }

  /**
   * The list in which two names are one. Where a name heads a row, its aliases come with it.
   *
   * @param name the name that becomes an alias
   * @param into the name to count under, or an alias of it; a new row if no row has it
   * @throws IllegalArgumentException if both are one already
   */
  public NameAuthority merged(Name.Kind kind, String name, String into) {
    return new AuthorityEdit(this, kind).merged(name, into);
  }

  /**
   * The list in which a name has a row of its own, so that it is nobody else's.
   *
   * @throws IllegalArgumentException if it heads a row already
   */
  public NameAuthority split(Name.Kind kind, String name) {
    return new AuthorityEdit(this, kind).split(name);
  }

  /**
   * The list in which somebody is counted under another name; the old one becomes an alias.
   *
   * @throws IllegalArgumentException if another row has the new name
   */
  public NameAuthority renamed(Name.Kind kind, String name, String to) {
    return new AuthorityEdit(this, kind).renamed(name, to);
  }

  /** The list in which a name is left out of counts, or not any more. */
  public NameAuthority hidden(Name.Kind kind, String name, boolean hidden) {
    return new AuthorityEdit(this, kind).hidden(name, hidden);
  }

  /** The file that was read. */
  CsvFile file() {
    return file;
  }

  /** The number of an entry's record in the file. */
  int record(AuthorityEntry entry) {
    return Objects.requireNonNull(records.get(entry), "of another list");
  }

  /** The file's text, byte for byte as it was read. */
  public String text() {
    return file.text();
  }
}
