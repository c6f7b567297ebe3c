package dev.morgue.sources;

import dev.morgue.Source;
import dev.morgue.csv.CsvField;
import dev.morgue.csv.CsvFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The user's list of publications, an authority file: each under one name, with the other names,
 * codes and sites that articles carry, and the user's groups. It is consulted when an archive is
 * searched, so a change needs no new index. Immutable.
 *
 * <p>The list is a CSV file whose first line heads the columns; docs/sources.md describes them. A
 * name, alias, former title, code or ISSN leads to one publication only; several may share a site.
 */
public final class SourceRegistry {

  /** What the list is called in an archive's folder. */
  public static final String FILE_NAME = "sources.csv";

  /** A list of nothing. */
  public static final SourceRegistry EMPTY = parse("", FILE_NAME);

  private final CsvFile file;
  private final Set<NewsSource> sources = new LinkedHashSet<>();
  private final List<String> unknownColumns;

  /** By the whole key of every name, alias, former title, code and ISSN. */
  private final Map<String, NewsSource> byName = new LinkedHashMap<>();

  /** By the key without an article; null where it would lead to several. */
  private final Map<String, @Nullable NewsSource> byBareName = new LinkedHashMap<>();

  private final Map<String, NewsSource> byCode = new LinkedHashMap<>();
  private final Map<String, List<NewsSource>> byHost = new LinkedHashMap<>();
  private final Map<String, List<NewsSource>> byGroup = new LinkedHashMap<>();
  private final Set<String> groups = new LinkedHashSet<>();

  private SourceRegistry(CsvFile file, RegistryReader reader) {
    this.file = file;
    this.unknownColumns = List.copyOf(reader.unknownHeadings());
    for (RegistryReader.Row row : reader.rows()) {
      sources.add(row.source());
      name(reader, row, RegistryColumn.NAME, row.source().name());
    }
    for (RegistryReader.Row row : reader.rows()) {
      NewsSource source = row.source();
      source.aliases().forEach(n -> name(reader, row, RegistryColumn.ALIASES, n));
      source.formerTitles().forEach(n -> name(reader, row, RegistryColumn.FORMER_TITLES, n));
      source.codes().forEach(n -> name(reader, row, RegistryColumn.CODES, n));
      source.issns().forEach(n -> name(reader, row, RegistryColumn.ISSNS, n));
      source.domains().forEach(host -> add(byHost, host, source));
      source.groups().forEach(group -> add(byGroup, SourceKey.of(group), source));
      groups.addAll(source.groups());
    }
  }

  /**
   * Reads a list.
   *
   * @param csv the file's text
   * @param name what to call the file in a message
   * @throws InvalidRegistryException if it has mistakes, with all of them
   */
  public static SourceRegistry parse(String csv, String name) {
    CsvFile file = InvalidRegistryException.parse(csv, name);
    RegistryReader reader = new RegistryReader(file);
    SourceRegistry registry = new SourceRegistry(file, reader);
    if (!reader.problems().isEmpty()) {
      throw new InvalidRegistryException(name, reader.problems());
    }
    return registry;
  }

  /**
   * Reads a list from a file in UTF-8.
   *
   * @throws InvalidRegistryException if it has mistakes
   * @throws IOException if it cannot be read or is not in UTF-8
   */
  public static SourceRegistry read(Path file) throws IOException {
    return parse(CsvFile.textOf(file), file.toString());
  }

  /** Reads the list in an archive's folder; an empty one where there is none. */
  public static SourceRegistry beside(Path archive) throws IOException {
    Path file = archive.resolve(FILE_NAME);
    return Files.exists(file) ? read(file) : EMPTY;
  }

  private void name(
      RegistryReader reader, RegistryReader.Row row, RegistryColumn column, String name) {
    NewsSource source = row.source();
    String key = SourceKey.of(name);
    NewsSource other = byName.putIfAbsent(key, source);
    if (other != null && !other.equals(source)) {
      CsvField at = reader.field(row.record(), column);
      reader.problem(
          at, "'" + name + "' leads to " + other.name() + " already; a name leads to one source");
      return;
    }
    String bare = SourceKey.withoutArticle(key);
    boolean shared = byBareName.containsKey(bare) && !source.equals(byBareName.get(bare));
    byBareName.put(bare, shared ? null : source);
    if (column == RegistryColumn.CODES || column == RegistryColumn.ISSNS) {
      byCode.put(key, source);
    }
  }

  private static void add(Map<String, List<NewsSource>> map, String key, NewsSource source) {
    List<NewsSource> list = map.computeIfAbsent(key, k -> new ArrayList<>());
    if (!list.contains(source)) {
      list.add(source);
    }
  }

  /** The publications in the order of the file. */
  public List<NewsSource> sources() {
    return List.copyOf(sources);
  }

  /** Whether it lists nothing. */
  public boolean isEmpty() {
    return sources.isEmpty();
  }

  /** Headings of columns that mean nothing here; they are kept as they are. */
  public List<String> unknownColumns() {
    return unknownColumns;
  }

  /** The groups' names in the order of the file. */
  public List<String> groups() {
    return List.copyOf(groups);
  }

  /** The members of a group; empty where there is no such group. */
  public List<NewsSource> group(String name) {
    return List.copyOf(byGroup.getOrDefault(SourceKey.of(name), List.of()));
  }

  /**
   * The publication that is or was called so, or has this code or ISSN: letter case, accents, signs
   * and a leading "The" aside.
   */
  public Optional<NewsSource> named(String name) {
    String key = SourceKey.of(name);
    NewsSource whole = byName.get(key);
    return Optional.ofNullable(
        whole == null ? byBareName.get(SourceKey.withoutArticle(key)) : whole);
  }

  /** The publication with this code or ISSN. */
  public Optional<NewsSource> coded(String code) {
    return Optional.ofNullable(byCode.get(SourceKey.of(code)));
  }

  /** The publications of a web site: of the host itself, else of the nearest domain above it. */
  public List<NewsSource> hostedBy(String host) {
    String domain = SourceKey.host(host);
    while (!byHost.containsKey(domain)) {
      int dot = domain.indexOf('.');
      if (dot < 0) {
        return List.of();
      }
      domain = domain.substring(dot + 1);
    }
    return List.copyOf(byHost.getOrDefault(domain, List.of()));
  }

  /** The publications that a query for a name means, or for names that begin so. */
  public List<NewsSource> meant(String typed, boolean beginning) {
    if (!beginning) {
      Optional<NewsSource> named = named(typed);
      return named.isPresent()
          ? List.of(named.get())
          : SourceKey.isHost(typed) ? hostedBy(typed) : List.of();
    }
    String key = SourceKey.of(typed);
    Set<NewsSource> meant = new LinkedHashSet<>();
    byName.forEach((name, source) -> {
      if (name.startsWith(key) || SourceKey.withoutArticle(name).startsWith(key)) {
        meant.add(source);
      }
    });
    return List.copyOf(meant);
  }

  /**
   * The publication that an article is from: by the name it carries; where the list does not have
   * that name, by the code; where it carries no name and no code of the list, by the site, if one
   * publication alone has that.
   */
  public Optional<NewsSource> of(Source printed) {
    Optional<NewsSource> found = printed.name() == null ? Optional.empty() : called(printed.name());
    if (found.isEmpty() && printed.code() != null) {
      found = coded(printed.code());
    }
    return found.isEmpty() && printed.name() == null && printed.domain() != null
        ? alone(hostedBy(printed.domain()))
        : found;
  }

  /** As articles carry it: many pages give their host for the publication's name. */
  public Optional<NewsSource> called(String name) {
    Optional<NewsSource> named = named(name);
    return named.isEmpty() && SourceKey.isHost(name) ? alone(hostedBy(name)) : named;
  }

  private static Optional<NewsSource> alone(List<NewsSource> sources) {
    return sources.size() == 1 ? Optional.of(sources.getFirst()) : Optional.empty();
  }

  /** The file's text, byte for byte as it was read. */
  public String text() {
    return file.text();
  }

  /**
   * The file's text with further publications after its last line, and everything before as it is;
   * an empty list gets a head line with every column.
   */
  public String textWith(List<NewsSource> further) {
    return RegistryWriter.extended(file, further);
  }
}
