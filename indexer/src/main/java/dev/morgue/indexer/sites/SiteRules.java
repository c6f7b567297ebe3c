package dev.morgue.indexer.sites;

import dev.morgue.csv.CsvFile;
import dev.morgue.sources.InvalidRegistryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The user's rules for single sites: where their pages have the headline, the byline and so on, for
 * pages on which evidence alone does not lead there. A rule that finds something outweighs all
 * evidence; one that finds nothing leaves the page to it. Immutable, for any number of threads.
 *
 * <p>The rules are a CSV file, a line a rule; docs/sites.md describes it.
 */
public final class SiteRules {

  /** What the file is called in an archive's folder. */
  public static final String FILE_NAME = "sites.csv";

  /** No rules. */
  public static final SiteRules EMPTY = new SiteRules(FILE_NAME, "", List.of());

  /** The host and the path of an address. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?is)https?://(?:[^/?#@]*@)?(?:www\\.)?([^/?#:]+)[^/?#]*([^?#]*).*");

  private final String name;
  private final String text;
  private final List<SiteRule> rules;

  private SiteRules(String name, String text, List<SiteRule> rules) {
    this.name = name;
    this.text = text;
    // those for fewer pages first, else as written
    this.rules =
        rules.stream()
            .sorted(Comparator.comparingInt((SiteRule rule) -> rule.site().length()).reversed())
            .toList();
  }

  /**
   * Reads rules.
   *
   * @param csv the file's text
   * @param name what to call the file in a message
   * @throws InvalidRegistryException if it has mistakes, with all of them
   */
  public static SiteRules parse(String csv, String name) {
    SiteReader reader = new SiteReader(InvalidRegistryException.parse(csv, name));
    if (!reader.problems().isEmpty()) {
      throw new InvalidRegistryException(name, reader.problems());
    }
    return new SiteRules(name, csv, reader.rules());
  }

  /**
   * Reads rules from a file in UTF-8.
   *
   * @throws InvalidRegistryException if it has mistakes
   * @throws IOException if it cannot be read or is not in UTF-8
   */
  public static SiteRules read(Path file) throws IOException {
    return parse(CsvFile.textOf(file), file.toString());
  }

  /**
   * Reads the rules in an archive's folder; none where there is no such file.
   *
   * @throws InvalidRegistryException if they have mistakes
   * @throws IOException if the file cannot be read or is not in UTF-8
   */
  public static SiteRules beside(Path archive) throws IOException {
    Path file = archive.resolve(FILE_NAME);
    return Files.exists(file) ? read(file) : EMPTY;
  }

  /** The file's name without its folder, for a message. */
  public String name() {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /** The file's text, which tells these rules from others. */
  public String text() {
    return text;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return rules.isEmpty();
  }

  /** All rules in the order in which they are tried. */
  public List<SiteRule> all() {
    return rules;
  }

  /**
   * The rules for a page: those for fewer pages before those for more, then in the file's order.
   *
   * @param address the page's address; null where it is not known, and then there are none
   */
  public List<SiteRule> about(@Nullable String address) {
    Matcher parts = rules.isEmpty() || address == null ? null : ADDRESS.matcher(address.strip());
    if (parts == null || !parts.matches()) {
      return List.of();
    }
    String host = parts.group(1).toLowerCase(Locale.ROOT);
    String path = parts.group(2);
    return rules.stream().filter(rule -> rule.isAbout(host, path)).toList();
  }
}
