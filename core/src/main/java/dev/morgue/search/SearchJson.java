package dev.morgue.search;

import dev.morgue.json.Json;
import dev.morgue.json.JsonMap;
import dev.morgue.json.JsonObject;
import dev.morgue.query.Warning;
import dev.morgue.search.SearchPage.Total;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of requests and answers: what {@code search --json} prints and another process can
 * send. What is read equals what was written. The page docs/json.md describes it.
 */
public final class SearchJson {

  private SearchJson() {}

  /** A request on one line. */
  public static String write(SearchRequest request) {
    return Json.write(RequestJson.tree(request));
  }

  /**
   * Reads a request; members left out have their usual values.
   *
   * @throws IllegalArgumentException if it is no request; the message says where and what
   */
  public static SearchRequest readRequest(String json) {
    return RequestJson.read(Json.parseObject(json));
  }

  /** A hit on one line, as {@code search --jsonl} prints it. */
  public static String write(Hit hit) {
    return Json.write(HitJson.tree(hit));
  }

  /** An answer on one line. */
  public static String write(SearchPage page) {
    Timeline timeline = page.timeline();
    return Json.write(
        new JsonMap()
            .putAlways("readAs", page.readAs())
            .putAlways("warnings", page.warnings().stream().map(SearchJson::warning).toList())
            .putAlways("total", page.total().value())
            .putAlways("totalIsExact", page.total().exact())
            .putAlways("folded", page.folded())
            .putAlways("lessPrecise", page.lessPrecise())
            .putAlways("undated", page.undated())
            .putAlways("order", RequestJson.label(page.order()))
            .putAlways("hits", page.hits().stream().map(HitJson::tree).toList())
            .putAlways("next", page.next())
            .putAlways("facets", page.facets().stream().map(SearchJson::facet).toList())
            .putAlways("timeline", timeline == null ? null : timeline(timeline))
            .putAlways("names", page.names() == null ? null : NamesJson.tree(page.names()))
            .tree());
  }

  static Object warning(Warning warning) {
    return new JsonMap()
        .put("kind", RequestJson.label(warning.kind()))
        .put("message", warning.message())
        .put("start", warning.start())
        .put("end", warning.end())
        .tree();
  }

  static Object facet(Facet facet) {
    List<Object> values =
        facet.values().stream()
            .map(value ->
                (Object)
                    new JsonMap()
                        .put("value", value.value())
                        .put("count", value.count())
                        .put("selected", value.selected())
                        .tree())
            .toList();
    return new JsonMap()
        .putAlways("field", facet.field())
        .putAlways("values", values)
        .putAlways("distinct", facet.distinct())
        .putAlways("without", facet.without())
        .tree();
  }

  private static Object timeline(Timeline timeline) {
    List<Object> buckets =
        timeline.buckets().stream()
            .map(bucket ->
                (Object)
                    new JsonMap()
                        .put("first", bucket.first())
                        .put("last", bucket.last())
                        .put("count", bucket.count())
                        .tree())
            .toList();
    List<Object> coarser =
        timeline.coarser().stream()
            .map(coarse ->
                (Object)
                    new JsonMap().put("date", coarse.date()).put("count", coarse.count()).tree())
            .toList();
    return new JsonMap()
        .putAlways("interval", RequestJson.label(timeline.interval()))
        .putAlways("buckets", buckets)
        .putAlways("coarser", coarser)
        .putAlways("undated", timeline.undated())
        .tree();
  }

  /**
   * Reads an answer.
   *
   * @throws IllegalArgumentException if it is none; the message says where and what
   */
  public static SearchPage readPage(String text) {
    JsonObject json = Json.parseObject(text);
    return new SearchPage(
        json.requiredText("readAs"),
        json.objects("warnings", SearchJson::readWarning),
        new Total(json.integer("total", 0), json.truth("totalIsExact", true)),
        json.integer("folded", 0),
        json.integer("lessPrecise", 0),
        json.integer("undated", 0),
        RequestJson.constant(SortOrder.values(), json.requiredText("order"), "order"),
        json.objects("hits", HitJson::read),
        json.text("next"),
        json.objects("facets", SearchJson::readFacet),
        readTimeline(json.object("timeline")),
        NamesJson.read(json.object("names")));
  }

  private static Warning readWarning(JsonObject json) {
    return new Warning(
        RequestJson.constant(Warning.Kind.values(), json.requiredText("kind"), "kind"),
        json.requiredText("message"),
        Math.toIntExact(json.integer("start", 0)),
        Math.toIntExact(json.integer("end", 0)));
  }

  private static Facet readFacet(JsonObject json) {
    return new Facet(
        json.requiredText("field"),
        json.objects(
            "values",
            value ->
                new Facet.Value(
                    value.requiredText("value"),
                    value.integer("count", 0),
                    value.truth("selected", false))),
        Math.toIntExact(json.integer("distinct", 0)),
        json.integer("without", 0));
  }

  private static @Nullable Timeline readTimeline(@Nullable JsonObject json) {
    if (json == null) {
      return null;
    }
    return new Timeline(
        RequestJson.constant(Interval.values(), json.requiredText("interval"), "interval"),
        json.objects(
            "buckets",
            bucket ->
                new Timeline.Bucket(
                    LocalDate.parse(bucket.requiredText("first")),
                    LocalDate.parse(bucket.requiredText("last")),
                    bucket.integer("count", 0))),
        json.objects(
            "coarser",
            coarse -> new Timeline.Coarse(coarse.requiredText("date"), coarse.integer("count", 0))),
        json.integer("undated", 0));
  }
}
