package dev.morgue.bench.places;

import dev.morgue.Article;
import dev.morgue.Name;
import dev.morgue.Original;
import dev.morgue.Sha256;
import dev.morgue.bench.eval.TextLines;
import dev.morgue.json.Json;
import dev.morgue.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An article and the places that a reader found in it.
 *
 * @param part "dev" or "held"
 * @param article its text
 * @param countries by the name of a place, the codes of the country it lies in; several where that
 *     is open, an empty one for what lies in no one country
 */
record JudgedPlaces(String part, Article article, Map<String, List<String>> countries) {

  /** Reads lines of JSON with {@code part}, {@code headline}, {@code body} and {@code places}. */
  static List<JudgedPlaces> read(Path file) throws IOException {
    List<JudgedPlaces> judged = new ArrayList<>();
    try (TextLines lines = TextLines.open(file)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        try {
          judged.add(of(Json.parseObject(line)));
        } catch (IllegalArgumentException e) {
          throw lines.complaint(String.valueOf(e.getMessage()));
        }
      }
    }
    return judged;
  }

  private static JudgedPlaces of(JsonObject json) {
    Map<String, List<String>> countries = new LinkedHashMap<>();
    JsonObject places = json.object("places");
    if (places != null) {
      for (String name : places.names()) {
        countries.put(name, List.of(places.requiredText(name).split("\\|", -1)));
      }
    }
    String body = json.requiredText("body");
    Article article =
        Article.builder()
            .key(json.requiredText("id"))
            .headline(json.requiredText("headline"))
            .body(body)
            .original(new Original(Sha256.of(body), "text", List.of()))
            .build();
    return new JudgedPlaces(json.requiredText("part"), article, countries);
  }

  /** The places as a perfect tagger would find them: every place where one's name stands. */
  List<Name> names() {
    String text = article.searchedText();
    List<Name> names = new ArrayList<>();
    for (String place : countries.keySet()) {
      List<Name.Mention> mentions = new ArrayList<>();
      for (int at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + 1)) {
        mentions.add(new Name.Mention(at, at + place.length()));
      }
      names.add(new Name(Name.Kind.PLACE, place, null, null, Name.Origin.TEXT, 1, mentions, null));
    }
    return names;
  }
}
