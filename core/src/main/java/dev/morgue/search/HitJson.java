package dev.morgue.search;

import dev.morgue.Accession;
import dev.morgue.ArticleId;
import dev.morgue.ArticleType;
import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.json.JsonMap;
import dev.morgue.json.JsonObject;
import dev.morgue.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A hit's JSON form: every member always there, null where unknown. */
final class HitJson {

  private HitJson() {}

  static Map<String, @Nullable Object> tree(Hit hit) {
    String headline = hit.headline().text();
    ArticleType type = hit.type();
    return new JsonMap()
        .putAlways("id", hit.id())
        .putAlways("headline", headline.isEmpty() ? null : headline)
        .putAlways("headlineMarks", marks(hit.headline()))
        .putAlways("byline", hit.byline())
        .putAlways("authors", hit.authors())
        .putAlways("source", hit.source())
        .putAlways("section", hit.section())
        .putAlways("page", hit.page())
        .putAlways("edition", hit.edition())
        .putAlways("published", hit.published())
        .putAlways("type", type == null ? null : type.label())
        .putAlways("language", hit.language())
        .putAlways("people", hit.people())
        .putAlways("organisations", hit.organisations())
        .putAlways("places", hit.places())
        .putAlways("url", hit.url())
        .putAlways("file", hit.files().isEmpty() ? null : hit.files().getFirst())
        .putAlways("files", hit.files())
        .putAlways("archive", hit.archive())
        .putAlways("words", hit.words())
        .putAlways("version", hit.version())
        .putAlways("latest", hit.latest())
        .putAlways("corrected", hit.corrected())
        .putAlways("indexed", hit.accession().indexed())
        .putAlways("collections", hit.accession().collections())
        .putAlways("copies", hit.copies().stream().map(HitJson::copy).toList())
        .putAlways("score", hit.score())
        .putAlways("snippets", hit.snippets().stream().map(HitJson::snippet).toList())
        .tree();
  }

  private static Object copy(FoldedCopy copy) {
    return new JsonMap()
        .putAlways("id", copy.id())
        .putAlways("archive", copy.archive())
        .putAlways("source", copy.source())
        .tree();
  }

  private static FoldedCopy copy(JsonObject json) {
    return new FoldedCopy(
        new ArticleId(json.requiredText("id")), json.requiredText("archive"), json.text("source"));
  }

  private static Object snippet(Snippet snippet) {
    return new JsonMap()
        .putAlways("zone", snippet.zone().label())
        .putAlways("text", snippet.text())
        .putAlways("offset", snippet.offset())
        .putAlways("marks", marks(snippet))
        .tree();
  }

  private static List<List<Integer>> marks(Snippet snippet) {
    return snippet.marks().stream().map(mark -> List.of(mark.start(), mark.end())).toList();
  }

  static Hit read(JsonObject json) {
    String headline = json.text("headline");
    String published = json.text("published");
    String type = json.text("type");
    String indexed = json.text("indexed");
    return new Hit(
        new ArticleId(json.requiredText("id")),
        json.requiredText("archive"),
        json.number("score", 0),
        new Snippet(
            NewsField.HEADLINE, headline == null ? "" : headline, 0, spans(json, "headlineMarks")),
        json.text("byline"),
        json.texts("authors"),
        json.text("source"),
        json.text("section"),
        json.text("page"),
        json.text("edition"),
        published == null ? null : PartialDate.parse(published),
        type == null ? null : ArticleType.of(type).orElse(null),
        json.text("language"),
        json.texts("people"),
        json.texts("organisations"),
        json.texts("places"),
        json.text("url"),
        json.texts("files"),
        (int) json.integer("words", 0),
        (int) json.integer("version", 1),
        json.truth("latest", true),
        json.truth("corrected", false),
        new Accession(
            indexed == null ? null : PartialDate.parse(indexed), json.texts("collections")),
        json.objects("copies", HitJson::copy),
        json.objects("snippets", HitJson::snippet));
  }

  private static Snippet snippet(JsonObject json) {
    return new Snippet(
        NewsField.of(json.requiredText("zone")).orElse(NewsField.BODY),
        json.requiredText("text"),
        (int) json.integer("offset", 0),
        spans(json, "marks"));
  }

  private static List<Span> spans(JsonObject json, String name) {
    List<Span> spans = new ArrayList<>();
    if (json.get(name) instanceof List<?> pairs) {
      for (Object pair : pairs) {
        if (pair instanceof List<?> two
            && two.size() == 2
            && two.get(0) instanceof Long start
            && two.get(1) instanceof Long end) {
          spans.add(new Span(start.intValue(), end.intValue()));
        } else {
          throw new IllegalArgumentException("'" + name + "' must be pairs of whole numbers");
        }
      }
    }
    return spans;
  }
}
