package dev.morgue;

import dev.morgue.json.JsonObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the form that {@link ArticleJson} writes. */
final class ArticleJsonReader {

  private ArticleJsonReader() {}

  static Article article(JsonObject json) {
    return article(json, json.map("fields", JsonObject::texts));
  }

  /**
   * An article that an archive holds. A field of the user's own whose name has become one of
   * Morgue's since is called x- and that name, as parsers call it: what is stored stays readable.
   */
  static Article stored(JsonObject json) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    json.map("fields", JsonObject::texts)
        .forEach((name, values) ->
            fields
                .computeIfAbsent(
                    NewsField.of(name).isPresent() ? "x-" + name : name, n -> new ArrayList<>())
                .addAll(values));
    return article(json, fields);
  }

  private static Article article(JsonObject json, Map<String, List<String>> fields) {
    ArticleBuilder builder =
        Article.builder()
            .key(json.text("key"))
            .vendorId(json.text("vendorId"))
            .url(json.text("url"))
            .headline(json.text("headline"))
            .otherHeadlines(json.map("otherHeadlines", JsonObject::requiredText))
            .deck(json.text("deck"))
            .slugline(json.text("slugline"))
            .summary(json.text("summary"))
            .byline(
                new Byline(json.text("byline"), json.objects("authors", ArticleJsonReader::author)))
            .source(new Source(json.text("source"), json.text("sourceCode"), json.text("domain")))
            .placement(placement(json))
            .credits(json.texts("credits"))
            .dateline(dateline(json.object("dateline")))
            .dates(dates(json));
    fillRest(builder, json);
    return builder.fields(fields).build();
  }

  private static void fillRest(ArticleBuilder builder, JsonObject json) {
    String type = json.text("type");
    String body = json.text("body");
    JsonObject original = json.object("original");
    builder
        .type(type == null ? null : type(type))
        .names(json.objects("names", ArticleJsonReader::name))
        .quotes(json.objects("quotes", ArticleJsonReader::quote))
        .subjects(json.objects("subjects", ArticleJsonReader::subject))
        .keywords(json.texts("keywords"))
        .language(json.text("language"))
        .corrections(json.objects("corrections", ArticleJsonReader::correction))
        .flags(flags(json))
        .rights(json.text("rights"))
        .note(json.text("note"))
        .accession(new Accession(date(json, "indexed"), json.texts("collections")))
        .body(body == null ? "" : body)
        .captions(json.texts("captions"))
        .provenance(json.map("provenance", ArticleJsonReader::provenance))
        .original(original == null ? null : original(original));
  }

  private static ArticleType type(String label) {
    return ArticleType.of(label)
        .orElseThrow(() -> new IllegalArgumentException("'type': no type is called " + label));
  }

  private static Set<PageFlag> flags(JsonObject json) {
    Set<PageFlag> flags = EnumSet.noneOf(PageFlag.class);
    for (String label : json.texts("flags")) {
      flags.add(
          PageFlag.of(label)
              .orElseThrow(
                  () -> new IllegalArgumentException("'flags': no flag is called " + label)));
    }
    return flags;
  }

  private static Author author(JsonObject json) {
    return new Author(json.requiredText("name"), json.text("role"), json.text("id"));
  }

  private static Placement placement(JsonObject json) {
    return new Placement(
        json.text("section"),
        json.text("page"),
        json.text("edition"),
        json.text("column"),
        json.text("series"),
        json.text("desk"));
  }

  private static @Nullable Dateline dateline(@Nullable JsonObject json) {
    return json == null ? null : new Dateline(json.requiredText("printed"), json.text("place"));
  }

  private static Dates dates(JsonObject json) {
    return new Dates(
        date(json, "published"),
        date(json, "posted"),
        date(json, "firstPublished"),
        json.texts("updated").stream().map(PartialDate::parse).toList(),
        json.texts("captured").stream().map(PartialDate::parse).toList(),
        date(json, "loaded"));
  }

  private static @Nullable PartialDate date(JsonObject json, String name) {
    String iso = json.text(name);
    return iso == null ? null : PartialDate.parse(iso);
  }

  private static Quote quote(JsonObject json) {
    return new Quote(
        Math.toIntExact(json.integer("start", -1)),
        Math.toIntExact(json.integer("end", -1)),
        json.text("speaker"),
        json.number("confidence", 0));
  }

  private static Name name(JsonObject json) {
    return new Name(
        kind(json.requiredText("kind")),
        json.requiredText("text"),
        json.text("canonical"),
        json.text("id"),
        json.truth("found", false) ? Name.Origin.TEXT : Name.Origin.METADATA,
        json.number("confidence", 1),
        json.get("mentions") instanceof List<?> spans
            ? spans.stream().map(ArticleJsonReader::mention).toList()
            : List.of(),
        location(json.object("location")));
  }

  private static @Nullable Location location(@Nullable JsonObject json) {
    return json == null
        ? null
        : new Location(
            json.text("country"),
            json.texts("path"),
            json.number("latitude", Double.NaN),
            json.number("longitude", Double.NaN),
            json.number("radius", 0));
  }

  private static Name.Kind kind(String label) {
    for (Name.Kind kind : Name.Kind.values()) {
      if (kind.name().equals(label.toUpperCase(Locale.ROOT))) {
        return kind;
      }
    }
    throw new IllegalArgumentException("'names': no kind of name is called " + label);
  }

  private static Name.Mention mention(@Nullable Object span) {
    if (span instanceof List<?> pair
        && pair.size() == 2
        && pair.get(0) instanceof Long start
        && pair.get(1) instanceof Long end) {
      return new Name.Mention(Math.toIntExact(start), Math.toIntExact(end));
    }
    throw new IllegalArgumentException("'mentions' must be pairs of whole numbers");
  }

  private static Subject subject(JsonObject json) {
    return new Subject(
        json.requiredText("label"), json.text("code"), Math.toIntExact(json.integer("score", -1)));
  }

  private static Correction correction(JsonObject json) {
    return new Correction(json.requiredText("text"), date(json, "date"));
  }

  private static Provenance provenance(JsonObject fields, String name) {
    JsonObject json = JsonObject.of(fields.get(name), name);
    return new Provenance(
        json.requiredText("evidence"),
        json.number("confidence", 1),
        json.objects(
            "runnersUp",
            c -> new Provenance.Candidate(c.requiredText("value"), c.requiredText("evidence"))));
  }

  private static Original original(JsonObject json) {
    return new Original(
        json.requiredText("sha256"),
        json.requiredText("format"),
        json.objects(
            "locations",
            l -> new Original.Location(l.requiredText("path"), l.integer("record", 0))));
  }
}
