package dev.morgue.search;

import dev.morgue.PartialDate;
import dev.morgue.json.JsonMap;
import dev.morgue.json.JsonObject;
import dev.morgue.query.Dialect;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request's JSON form: members that have their usual value may be left out. */
final class RequestJson {

  private static final Set<String> MEMBERS =
      Set.of(
          "query",
          "anyWords",
          "filters",
          "dates",
          "sort",
          "pageSize",
          "after",
          "facets",
          "timeline",
          "snippets",
          "exactTotal",
          "allVersions",
          "onePerStory",
          "recency",
          "reading",
          "timeLimit");

  private RequestJson() {}

  static Map<String, @Nullable Object> tree(SearchRequest request) {
    JsonMap json = new JsonMap().put("query", request.query()).put("anyWords", request.anyWords());
    json.put("filters", request.filters().stream().map(RequestJson::filter).toList());
    DateRange dates = request.dates();
    if (dates != null) {
      json.put(
          "dates",
          new JsonMap()
              .put("from", dates.from())
              .put("to", dates.to())
              .put("overlapping", dates.overlapping())
              .tree());
    }
    json.put("sort", label(request.sort())).put("pageSize", request.pageSize());
    json.put("after", request.after());
    json.put("facets", request.facets().stream().map(RequestJson::facet).toList());
    json.put("timeline", request.timeline() == null ? null : label(request.timeline()));
    json.put("snippets", request.snippets()).put("exactTotal", request.exactTotal());
    json.put("allVersions", request.allVersions()).put("onePerStory", request.onePerStory());
    Recency recency = request.recency();
    if (recency != null) {
      json.put(
          "recency",
          new JsonMap()
              .put("today", recency.today())
              .put("halfLifeDays", recency.halfLifeDays())
              .tree());
    }
    if (!request.reading().equals(Reading.USUAL)) {
      json.put("reading", reading(request.reading()));
    }
    json.put("timeLimit", request.timeLimit());
    return json.tree();
  }

  private static Object reading(Reading reading) {
    return new JsonMap()
        .put("dialect", reading.dialect().label())
        .put("strict", reading.strict())
        .put("today", reading.today())
        .tree();
  }

  private static Object filter(Filter filter) {
    return new JsonMap()
        .put("field", filter.field())
        .put("values", filter.values())
        .put("exclude", filter.exclude())
        .tree();
  }

  private static Object facet(FacetRequest facet) {
    return new JsonMap()
        .put("field", facet.field())
        .put("limit", facet.limit())
        .put("containing", facet.containing())
        .put("under", facet.under())
        .tree();
  }

  static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static SearchRequest read(JsonObject json) {
    json.allowOnly(MEMBERS);
    String query = json.text("query");
    String timeline = json.text("timeline");
    String timeLimit = json.text("timeLimit");
    SearchRequest usual = SearchRequest.of("");
    return new SearchRequest(
        query == null ? "" : query,
        json.text("anyWords"),
        json.objects("filters", RequestJson::filter),
        dates(json.object("dates")),
        json.has("sort")
            ? constant(SortOrder.values(), json.requiredText("sort"), "sort")
            : usual.sort(),
        Math.toIntExact(json.integer("pageSize", usual.pageSize())),
        json.text("after"),
        json.objects("facets", RequestJson::facet),
        timeline == null ? null : constant(Interval.values(), timeline, "timeline"),
        Math.toIntExact(json.integer("snippets", usual.snippets())),
        json.truth("exactTotal", false),
        json.truth("allVersions", false),
        json.truth("onePerStory", false),
        recency(json.object("recency")),
        reading(json.object("reading")),
        timeLimit == null ? null : Duration.parse(timeLimit));
  }

  private static Reading reading(@Nullable JsonObject json) {
    if (json == null) {
      return Reading.USUAL;
    }
    String dialect = json.text("dialect");
    String today = json.text("today");
    return new Reading(
        dialect == null ? Dialect.NEWS : constant(Dialect.values(), dialect, "dialect"),
        json.truth("strict", false),
        today == null ? null : LocalDate.parse(today));
  }

  private static Filter filter(JsonObject json) {
    List<String> values = json.texts("values");
    return new Filter(json.requiredText("field"), values, json.truth("exclude", false));
  }

  private static FacetRequest facet(JsonObject json) {
    return new FacetRequest(
        json.requiredText("field"),
        Math.toIntExact(json.integer("limit", 10)),
        json.text("containing"),
        json.text("under"));
  }

  private static @Nullable DateRange dates(@Nullable JsonObject json) {
    return json == null
        ? null
        : new DateRange(date(json, "from"), date(json, "to"), json.truth("overlapping", false));
  }

  private static @Nullable PartialDate date(JsonObject json, String name) {
    String iso = json.text(name);
    return iso == null ? null : PartialDate.parse(iso);
  }

  private static @Nullable Recency recency(@Nullable JsonObject json) {
    return json == null
        ? null
        : new Recency(
            LocalDate.parse(json.requiredText("today")),
            Math.toIntExact(json.integer("halfLifeDays", 365)));
  }

  static <E extends Enum<E>> E constant(E[] all, String label, String name) {
    return Arrays.stream(all)
        .filter(each -> label(each).equals(label.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "'"
                    + name
                    + "' must be one of "
                    + String.join(", ", Arrays.stream(all).map(RequestJson::label).toList())));
  }
}
