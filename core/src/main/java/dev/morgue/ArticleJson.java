package dev.morgue;

import dev.morgue.json.Json;
import dev.morgue.json.JsonMap;
import dev.morgue.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one JSON form of an article: what the index stores, what {@code show --json} prints and what
 * {@code index} reads back. Absent values are left out; dates are ISO 8601 at their own precision.
 * {@code read(write(a))} equals {@code a}. The page docs/json.md describes it.
 */
public final class ArticleJson {

  /** Names have their location for where they lie on the map, which no list shows. */
  private static final Set<String> NOT_IN_HEAD =
      Set.of(
          "otherHeadlines",
          "deck",
          "slugline",
          "summary",
          "location",
          "subjects",
          "keywords",
          "rights",
          "note",
          "fields",
          "body",
          "captions",
          "provenance");

  /** What an archive notes of an article is no part of what was saved. */
  private static final Set<String> OF_THE_ARCHIVE = Set.of("collections", "indexed");

  private ArticleJson() {}

  /** The article on one line. */
  public static String write(Article article) {
    return Json.write(tree(article));
  }

  /** Without a saved file, the article's own written form is what was saved. */
  static Original itself(Article article) {
    Map<String, @Nullable Object> tree = tree(article);
    OF_THE_ARCHIVE.forEach(tree::remove);
    return new Original(Sha256.of(Json.write(tree)), "article", List.of());
  }

  /** The article as a tree, see {@link Json}. */
  public static Map<String, @Nullable Object> tree(Article a) {
    JsonMap json = new JsonMap();
    json.put("key", a.key()).put("vendorId", a.vendorId()).put("url", a.url());
    json.put("headline", a.headline()).put("otherHeadlines", a.otherHeadlines());
    json.put("deck", a.deck()).put("slugline", a.slugline()).put("summary", a.summary());
    json.put("byline", a.byline().printed());
    json.put("authors", each(a.byline().authors(), ArticleJson::author));
    json.put("source", a.source().name()).put("sourceCode", a.source().code());
    json.put("domain", a.source().domain());
    placement(json, a.placement());
    json.put("credits", a.credits());
    json.put("type", a.type() == null ? null : a.type().label());
    json.put("dateline", a.dateline() == null ? null : dateline(a.dateline()));
    dates(json, a.dates());
    json.put("names", each(a.names(), ArticleJson::name));
    json.put("quotes", each(a.quotes(), ArticleJson::quote));
    json.put("subjects", each(a.subjects(), ArticleJson::subject));
    json.put("keywords", a.keywords()).put("language", a.language());
    json.put("corrections", each(a.corrections(), ArticleJson::correction));
    json.put("flags", a.flags().stream().map(PageFlag::label).toList());
    json.put("rights", a.rights()).put("note", a.note()).put("fields", a.fields());
    json.put("collections", a.accession().collections());
    json.put("indexed", a.accession().indexed());
    json.put("body", a.body()).put("captions", a.captions());
    Map<String, Object> provenance = new TreeMap<>();
    a.provenance().forEach((field, value) -> provenance.put(field, provenance(value)));
    json.put("provenance", provenance).put("original", original(a.original()));
    return json.tree();
  }

  private static <T> List<Object> each(List<T> values, Function<T, JsonMap> writer) {
    return values.stream().map(value -> (Object) writer.apply(value).tree()).toList();
  }

  private static JsonMap author(Author author) {
    return new JsonMap()
        .put("name", author.name())
        .put("role", author.role())
        .put("id", author.id());
  }

  private static void placement(JsonMap json, Placement p) {
    json.put("section", p.section()).put("page", p.page()).put("edition", p.edition());
    json.put("column", p.column()).put("series", p.series()).put("desk", p.desk());
  }

  private static Object dateline(Dateline dateline) {
    return new JsonMap().put("printed", dateline.printed()).put("place", dateline.place()).tree();
  }

  private static void dates(JsonMap json, Dates d) {
    json.put("published", d.published()).put("posted", d.posted());
    json.put("firstPublished", d.firstPublished()).put("updated", d.updated());
    json.put("captured", d.captured()).put("loaded", d.loaded());
  }

  private static JsonMap name(Name name) {
    return new JsonMap()
        .put("kind", name.kind().name().toLowerCase(Locale.ROOT))
        .put("text", name.text())
        .put("canonical", name.canonical())
        .put("id", name.id())
        .put("found", name.origin() == Name.Origin.TEXT ? true : null)
        .put("confidence", name.confidence() == 1 ? null : name.confidence())
        .put("mentions", name.mentions().stream().map(m -> List.of(m.start(), m.end())).toList())
        .put("location", name.location() == null ? null : location(name.location()));
  }

  private static JsonMap quote(Quote quote) {
    boolean said = quote.speaker() != null;
    return new JsonMap()
        .put("start", quote.start())
        .put("end", quote.end())
        .put("speaker", quote.speaker())
        .put("confidence", said ? quote.confidence() : null);
  }

  private static Object location(Location location) {
    return new JsonMap()
        .put("country", location.country())
        .put("path", location.path())
        .put("latitude", location.latitude())
        .put("longitude", location.longitude())
        .put("radius", location.radius() == 0 ? null : location.radius())
        .tree();
  }

  private static JsonMap subject(Subject subject) {
    return new JsonMap()
        .put("label", subject.label())
        .put("code", subject.code())
        .put("score", subject.score() < 0 ? null : subject.score());
  }

  private static JsonMap correction(Correction correction) {
    return new JsonMap().put("text", correction.text()).put("date", correction.date());
  }

  private static Object provenance(Provenance p) {
    List<Object> runnersUp =
        each(
            p.runnersUp(),
            c -> new JsonMap().put("value", c.value()).put("evidence", c.evidence()));
    return new JsonMap()
        .put("evidence", p.evidence())
        .put("confidence", p.confidence())
        .put("runnersUp", runnersUp)
        .tree();
  }

  private static Object original(Original original) {
    List<Object> locations =
        each(
            original.locations(),
            l ->
                new JsonMap()
                    .put("path", l.path())
                    .put("record", l.record() == 0 ? null : l.record()));
    return new JsonMap()
        .put("sha256", original.sha256())
        .put("format", original.format())
        .put("locations", locations)
        .tree();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if the text is not JSON or a member has the wrong form
   */
  public static Article read(String text) {
    return ArticleJsonReader.article(Json.parseObject(text));
  }

  /**
   * Reads what {@link #write} wrote, in this or an earlier release, from a part of an array of
   * bytes in UTF-8.
   */
  public static Article read(byte[] utf8, int from, int length) {
    return ArticleJsonReader.stored(Json.parseObject(utf8, from, length, Set.of()));
  }

  /**
   * Reads, from bytes in UTF-8, what a list shows of an article that it names in one line: not its
   * texts but the headline, nor its index terms, users' own fields and where values came from. A
   * fraction of the work of reading it whole.
   */
  public static Article readHead(byte[] utf8, int from, int length) {
    return ArticleJsonReader.article(Json.parseObject(utf8, from, length, NOT_IN_HEAD));
  }

  /** Reads a tree, as {@link #read} does. */
  public static Article read(JsonObject json) {
    return ArticleJsonReader.article(json);
  }
}
