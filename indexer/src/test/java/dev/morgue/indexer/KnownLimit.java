package dev.morgue.indexer;

import dev.morgue.json.Json;
import dev.morgue.json.JsonMap;
import dev.morgue.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;

/**
 * A member in which the product is known not to see what a reader sees, a line of
 * testdata/truth/limits.jsonl.
 *
 * @param file the path below testdata/articles
 * @param record which record of the file, from 1
 * @param member the member that deviates
 * @param why what the product would have to know
 */
record KnownLimit(String file, int record, String member, String why) {

  private static final Set<String> MEMBERS = Set.of("file", "record", "member", "why");

  /** All lines. */
  static List<KnownLimit> all() {
    try {
      return Files.readAllLines(Places.LIMITS).stream()
          .map(line -> of(Json.parseObject(line)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KnownLimit of(JsonObject line) {
    line.allowOnly(MEMBERS);
    return new KnownLimit(
        line.requiredText("file"),
        (int) line.integer("record", 1),
        line.requiredText("member"),
        line.requiredText("why"));
  }

  /** Whether it is one of this record. */
  boolean isOf(Truth truth) {
    return file.equals(truth.file()) && record == truth.record();
  }

  /** The line that it is read from. */
  String line() {
    JsonMap line = new JsonMap().put("file", file).put("record", record == 1 ? null : record);
    return Json.write(line.put("member", member).put("why", why).tree());
  }
}
