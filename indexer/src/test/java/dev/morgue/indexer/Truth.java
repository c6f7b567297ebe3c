package dev.morgue.indexer;

import dev.morgue.json.Json;
import dev.morgue.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a reader sees in one record of a saved file, a line of testdata/truth/articles.jsonl. A
 * member that is not written is not judged; null or an empty list says that the page does not give
 * it.
 *
 * @param file the path below testdata/articles
 * @param record which record of the file, from 1
 * @param kind "article", or what it is instead
 * @param said the other members
 */
record Truth(String file, int record, String kind, JsonObject said) {

  /** The kind of a record that cannot be read, and has to be reported as such. */
  static final String BROKEN = "broken";

  /** The kind of everything that an archive of articles takes. */
  static final String ARTICLE = "article";

  private static final Set<String> KINDS =
      Set.of(
          ARTICLE,
          BROKEN,
          "asset",
          "consent",
          "empty",
          "error",
          "search-results",
          "section-front",
          "shell",
          "tag",
          "video");

  private static final Set<String> MEMBERS =
      Set.of(
          "file",
          "record",
          "kind",
          "headline",
          "deck",
          "authors",
          "published",
          "updated",
          "captured",
          "source",
          "section",
          "type",
          "language",
          "url",
          "dateline",
          "credits",
          "corrections",
          "flags",
          "first",
          "last",
          "paragraphs",
          "words",
          "present",
          "absent");

  /** All lines. */
  static List<Truth> all() {
    List<Truth> all = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(Places.TRUTH)) {
        all.add(of(Json.parseObject(line)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static Truth of(JsonObject said) {
    said.allowOnly(MEMBERS);
    String kind = said.requiredText("kind");
    if (!KINDS.contains(kind)) {
      throw new IllegalArgumentException("the kind '" + kind + "' is none of " + KINDS);
    }
    return new Truth(said.requiredText("file"), (int) said.integer("record", 1), kind, said);
  }

  /** Whether the truth says anything of this member. */
  boolean judges(String member) {
    return said.names().contains(member);
  }

  @Override
  public String toString() {
    return file + "#" + record;
  }
}
