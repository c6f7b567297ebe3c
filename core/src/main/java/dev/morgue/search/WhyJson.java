package dev.morgue.search;

import dev.morgue.json.Json;
import dev.morgue.json.JsonMap;

/** The JSON form of why an article matches or does not. The page docs/json.md describes it. */
public final class WhyJson {

  private WhyJson() {}

  /** What became of every clause, on one line. */
  public static String write(Why why) {
    return Json.write(
        new JsonMap()
            .putAlways("readAs", why.readAs())
            .putAlways("warnings", why.warnings().stream().map(SearchJson::warning).toList())
            .putAlways("matches", why.matches())
            .putAlways("superseded", why.superseded())
            .putAlways("clauses", why.clauses().stream().map(WhyJson::clause).toList())
            .tree());
  }

  private static Object clause(ClauseMatch match) {
    return new JsonMap()
        .putAlways("clause", match.clause())
        .putAlways("excluded", match.excluded())
        .putAlways("matches", match.matches())
        .putAlways("times", match.times())
        .putAlways("names", match.names())
        .putAlways("apart", match.apart().isPresent() ? match.apart().getAsInt() : null)
        .tree();
  }
}
