package dev.morgue.indexer;

import dev.morgue.json.Json;
import dev.morgue.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which members of a record mean what, where the default names ({@link ArticleMember}) do not do.
 * Get one from a file by {@link #read}. Immutable.
 *
 * <p>The file is a JSON object. Its members are those of {@link ArticleMember#label()}, each with
 * the path of the record's member, "meta.title", or a list of paths, of which the first that is
 * there counts; a member that is mapped loses its default names, the others keep them. Besides:
 *
 * <ul>
 *   <li>{@code "fields": {"desk-code": "meta.desk"}} fills the user's own fields;
 *   <li>{@code "unmapped": true} keeps every other member as a field of the user's own;
 *   <li>{@code "dayFirst": true} or {@code false} settles dates like 05/01/2024;
 *   <li>{@code "dateForms": ["yyyyMMdd HHmm"]} are forms of dates in the letters of {@link
 *       DateTimeFormatter}, with English names, tried before the forms that are known anyway.
 * </ul>
 *
 * @param paths by member, the paths to look at, first found first
 * @param fields by name of a user's own field, the paths that fill it
 * @param unmapped whether members that nothing maps become users' own fields
 * @param dayFirst how to read 05/01/2024; null when it is not known
 * @param dateForms further forms of dates
 */
public record FieldMapping(
    Map<ArticleMember, List<String>> paths,
    Map<String, List<String>> fields,
    boolean unmapped,
    @Nullable Boolean dayFirst,
    List<String> dateForms) {

  /** Only the default names. */
  public static final FieldMapping DEFAULT =
      new FieldMapping(Map.of(), Map.of(), false, null, List.of());

  private static final Set<String> OPTIONS = Set.of("fields", "unmapped", "dayFirst", "dateForms");

  /** Copies the collections and checks the forms. */
  public FieldMapping {
    paths = Map.copyOf(paths);
    fields = Map.copyOf(fields);
    dateForms = List.copyOf(dateForms);
    dateForms.forEach(FieldMapping::formatter);
  }

  /**
   * Reads a mapping file.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if it does not have the form above, saying where
   */
  public static FieldMapping read(Path file) throws IOException {
    try {
      return parse(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("the mapping " + file + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads a mapping from the text of such a file.
   *
   * @throws IllegalArgumentException if it does not have the form above, saying where
   */
  public static FieldMapping parse(String json) {
    JsonObject object = Json.parseObject(json);
    Map<ArticleMember, List<String>> paths = new EnumMap<>(ArticleMember.class);
    for (String name : object.names()) {
      if (!OPTIONS.contains(name)) {
        ArticleMember member = ArticleMember.labelled(name).orElseThrow(() -> unknown(name));
        paths.put(member, object.texts(name));
      }
    }
    return new FieldMapping(
        paths,
        new TreeMap<>(object.map("fields", JsonObject::texts)),
        object.truth("unmapped", false),
        object.has("dayFirst") ? object.truth("dayFirst", false) : null,
        object.texts("dateForms"));
  }

  private static IllegalArgumentException unknown(String name) {
    Set<String> known = new TreeSet<>(OPTIONS);
    for (ArticleMember member : ArticleMember.values()) {
      known.add(member.label());
    }
    return new IllegalArgumentException(
        "'" + name + "' is nothing a record can be mapped to; known are " + known);
  }

  /** The formatters of {@link #dateForms}. */
  public List<DateTimeFormatter> formatters() {
    return dateForms.stream().map(FieldMapping::formatter).toList();
  }

  private static DateTimeFormatter formatter(String form) {
    return DateTimeFormatter.ofPattern(form, Locale.ENGLISH);
  }
}
