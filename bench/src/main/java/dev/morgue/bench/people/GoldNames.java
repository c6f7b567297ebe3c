package dev.morgue.bench.people;

import dev.morgue.Article;
import dev.morgue.bench.eval.GoldLines;
import dev.morgue.bench.eval.InputException;
import dev.morgue.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article and the people and places that a reader finds in it.
 *
 * @param id of the article
 * @param part "dev" to look at, "held" to count only; any other word is a part of its own
 * @param article as the tagger gets it
 * @param people each person once; several forms of a name are equally right
 * @param places each place once, with the codes of countries that are equally right; an empty one
 *     is for what belongs to no country
 * @param either what is neither asked for nor wrong
 */
record GoldNames(
    String id,
    String part,
    Article article,
    List<Set<String>> people,
    Map<String, Set<String>> places,
    Set<String> either) {

  private static final String FILE = "people.jsonl";
  private static final Set<String> MEMBERS =
      Set.of("id", "style", "part", "language", "headline", "body", "people", "places", "either");

  /** Copies the lists. */
  GoldNames {
    people = List.copyOf(people);
    places = Map.copyOf(places);
    either = Set.copyOf(either);
  }

  /**
   * Reads {@code people.jsonl} of a folder, or a file of its form.
   *
   * @throws InputException if there is none, or a line of it cannot be read
   */
  static List<GoldNames> read(Path path) throws IOException {
    return GoldLines.read(path, FILE, MEMBERS, GoldNames::of);
  }

  private static GoldNames of(JsonObject object) {
    return new GoldNames(
        object.requiredText("id"),
        object.requiredText("part"),
        Article.builder()
            .headline(object.text("headline"))
            .body(object.requiredText("body"))
            .language(object.text("language"))
            .build(),
        object.texts("people").stream().map(GoldNames::alternatives).toList(),
        codes(object.object("places")),
        object.has("either") ? Set.copyOf(object.texts("either")) : Set.of());
  }

  private static Map<String, Set<String>> codes(@Nullable JsonObject places) {
    Map<String, Set<String>> codes = new LinkedHashMap<>();
    if (places != null) {
      places.names().forEach(place -> codes.put(place, alternatives(places.requiredText(place))));
    }
    return codes;
  }

  private static Set<String> alternatives(String either) {
    return Set.of(either.split("\\|", -1));
  }
}
