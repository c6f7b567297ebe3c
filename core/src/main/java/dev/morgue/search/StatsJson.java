package dev.morgue.search;

import dev.morgue.json.Json;
import dev.morgue.json.JsonMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON form of what an archive holds. The page docs/json.md describes it. */
public final class StatsJson {

  private StatsJson() {}

  /**
   * All counts on one line.
   *
   * @param request what was asked, which names the fields
   */
  public static String write(StatsRequest request, ArchiveStats stats) {
    return Json.write(
        new JsonMap()
            .putAlways("readAs", stats.readAs())
            .putAlways("warnings", stats.warnings().stream().map(SearchJson::warning).toList())
            .putAlways("lessPrecise", stats.lessPrecise())
            .putAlways("stubWords", request.stubWords())
            .putAlways("all", holding(stats.all()).tree())
            .putAlways("revised", stats.revised())
            .putAlways("superseded", stats.superseded())
            .putAlways("copied", stats.copied())
            .putAlways("copies", stats.copies())
            .putAlways("languages", SearchJson.facet(stats.languages()))
            .putAlways("collections", SearchJson.facet(stats.collections()))
            .putAlways("holdings", stats.holdings().stream().map(h -> part(request, h)).toList())
            .tree());
  }

  private static Object part(StatsRequest request, Holding holding) {
    JsonMap values = new JsonMap();
    for (int i = 0; i < request.by().size(); i++) {
      @Nullable String value = holding.values().get(i);
      values.putAlways(request.by().get(i).label(), value);
    }
    return holding(holding).putAlways("values", values.tree()).tree();
  }

  private static JsonMap holding(Holding holding) {
    return new JsonMap()
        .putAlways("articles", holding.articles())
        .putAlways("first", holding.first())
        .putAlways("last", holding.last())
        .putAlways("months", dated(holding.months()))
        .putAlways("years", dated(holding.years()))
        .putAlways("gaps", holding.gaps().stream().map(StatsJson::gap).toList())
        .putAlways("undated", holding.undated())
        .putAlways("withoutByline", holding.withoutByline())
        .putAlways("stubs", holding.stubs());
  }

  private static List<Object> dated(List<Holding.Dated> counts) {
    return counts.stream()
        .<Object>map(count ->
            new JsonMap()
                .putAlways("date", count.date())
                .putAlways("articles", count.articles())
                .tree())
        .toList();
  }

  private static Object gap(Holding.Gap gap) {
    return new JsonMap()
        .putAlways("first", gap.first())
        .putAlways("last", gap.last())
        .putAlways("months", gap.months())
        .tree();
  }
}
