package dev.morgue.cli;

import dev.morgue.ArticleType;
import dev.morgue.PartialDate;
import dev.morgue.json.Json;
import dev.morgue.json.JsonMap;
import dev.morgue.search.Hit;
import dev.morgue.search.Snippet;
import java.util.List;

/** A hit as {@code search --jsonl} prints it: every member always there, null where unknown. */
final class HitJson {

  private HitJson() {}

  static String line(Hit hit) {
    PartialDate published = hit.published();
    ArticleType type = hit.type();
    String headline = hit.headline().text();
    return Json.write(
        new JsonMap()
            .putAlways("id", hit.id().value())
            .putAlways("headline", headline.isEmpty() ? null : headline)
            .putAlways("byline", hit.byline())
            .putAlways("authors", hit.authors())
            .putAlways("source", hit.source())
            .putAlways("section", hit.section())
            .putAlways("page", hit.page())
            .putAlways("edition", hit.edition())
            .putAlways("published", published == null ? null : published.toString())
            .putAlways("type", type == null ? null : type.label())
            .putAlways("language", hit.language())
            .putAlways("people", hit.people())
            .putAlways("organisations", hit.organisations())
            .putAlways("places", hit.places())
            .putAlways("url", hit.url())
            .putAlways("file", hit.files().isEmpty() ? null : hit.files().getFirst())
            .putAlways("words", hit.words())
            .putAlways("version", hit.version())
            .putAlways("latest", hit.latest())
            .putAlways("corrected", hit.corrected())
            .putAlways("score", hit.score())
            .putAlways("snippets", hit.snippets().stream().map(HitJson::snippet).toList())
            .tree());
  }

  private static Object snippet(Snippet snippet) {
    List<List<Integer>> marks =
        snippet.marks().stream().map(mark -> List.of(mark.start(), mark.end())).toList();
    return new JsonMap()
        .putAlways("zone", snippet.zone().label())
        .putAlways("text", snippet.text())
        .putAlways("marks", marks)
        .tree();
  }
}
