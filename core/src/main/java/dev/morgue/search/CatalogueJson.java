package dev.morgue.search;

import dev.morgue.NewsField;
import dev.morgue.authority.AuthorityEntry;
import dev.morgue.json.Json;
import dev.morgue.json.JsonMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON forms of what {@link NameCatalogue} answers. The page docs/json.md describes them. */
public final class CatalogueJson {

  private CatalogueJson() {}

  /**
   * A list of names on one line.
   *
   * @param total how many names there are, listed here or not
   */
  public static String write(NewsField field, List<HeldName> names, long total) {
    return Json.write(
        new JsonMap()
            .putAlways("field", field.label())
            .putAlways("total", total)
            .putAlways("names", names.stream().map(CatalogueJson::name).toList())
            .tree());
  }

  private static Object name(HeldName name) {
    return new JsonMap()
        .putAlways("name", name.name())
        .putAlways("articles", name.articles())
        .putAlways("forms", NamesJson.forms(name.forms()))
        .putAlways("listed", name.entry() == null ? null : entry(name.entry()))
        .tree();
  }

  private static Object entry(AuthorityEntry entry) {
    return new JsonMap()
        .putAlways("name", entry.name())
        .putAlways("aliases", entry.aliases())
        .putAlways("id", entry.id())
        .putAlways("hidden", entry.hidden())
        .putAlways("note", entry.note())
        .tree();
  }

  /** Suggestions on one line. */
  public static String write(NewsField field, List<MergeSuggestion> suggestions) {
    return Json.write(
        new JsonMap()
            .putAlways("field", field.label())
            .putAlways("suggestions", suggestions.stream().map(CatalogueJson::suggestion).toList())
            .tree());
  }

  private static Object suggestion(MergeSuggestion suggestion) {
    return new JsonMap()
        .putAlways("keep", side(suggestion.keep()))
        .putAlways("merge", side(suggestion.merge()))
        .putAlways("certain", suggestion.certain())
        .putAlways("alike", suggestion.alike())
        .putAlways("shared", suggestion.shared())
        .putAlways("sources", suggestion.sources())
        .putAlways("together", suggestion.together())
        .tree();
  }

  private static Object side(MergeSuggestion.Side side) {
    return years(side.years())
        .putAlways("name", side.name())
        .putAlways("articles", side.articles())
        .putAlways("headlines", side.headlines())
        .tree();
  }

  private static JsonMap years(@Nullable YearSpan years) {
    return new JsonMap()
        .putAlways("firstYear", years == null ? null : years.first())
        .putAlways("lastYear", years == null ? null : years.last());
  }

  /** Company on one line. */
  public static String write(Company company) {
    return Json.write(
        years(company.years())
            .putAlways("field", company.request().field().label())
            .putAlways("name", company.request().name())
            .putAlways("forms", NamesJson.forms(company.forms()))
            .putAlways("articles", company.articles())
            .putAlways("all", company.all())
            .putAlways("people", companions(company.people()))
            .putAlways("organisations", companions(company.organisations()))
            .putAlways("places", companions(company.places()))
            .tree());
  }

  private static List<Object> companions(List<Company.Companion> companions) {
    return companions.stream()
        .<Object>map(each ->
            years(each.years())
                .putAlways("name", each.name())
                .putAlways("articles", each.articles())
                .putAlways("inAll", each.inAll())
                .putAlways("beyondChance", each.beyondChance())
                .putAlways("times", each.times())
                .tree())
        .toList();
  }
}
