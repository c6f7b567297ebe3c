package dev.morgue.bench.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.Article;
import dev.morgue.Location;
import dev.morgue.Name;
import dev.morgue.bench.eval.Arguments;
import dev.morgue.bench.eval.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleEvaluatorTest {

  @TempDir Path folder;

  private static Name name(Name.Kind kind, String text, Location location) {
    return new Name(kind, text, null, null, Name.Origin.TEXT, 1, List.of(), location);
  }

  private static Name person(String text) {
    return name(Name.Kind.PERSON, text, null);
  }

  private static GoldNames gold() {
    return new GoldNames(
        "1",
        "dev",
        Article.builder().build(),
        List.of(Set.of("Jane Doe"), Set.of("Aleksandr Lund", "Alexander Lund"), Set.of("Bo Vik")),
        Map.of("Paris", Set.of("US"), "Black Sea", Set.of(""), "Lisbon", Set.of("PT")),
        Set.of("Hamlet", "Texas"));
  }

  @Test
  void countsByItsDefinitions() {
    PeopleScores scores = new PeopleScores();
    scores.count(
        gold(),
        List.of(
            person("Jane Doe"),
            person("Alexander Lund"),
            person("Lund"),
            person("Hamlet"),
            name(Name.Kind.PLACE, "PARIS", new Location("FR", List.of("France"), 48, 2)),
            name(Name.Kind.PLACE, "Black Sea", new Location(null, List.of("Black Sea"), 43, 34)),
            name(Name.Kind.PLACE, "Texas", null),
            name(Name.Kind.PLACE, "Porto", null)));
    // right: Doe and one form of Lund; Hamlet is neither asked for nor wrong
    assertThat(scores.people().precision()).isEqualTo(2 / 3.0);
    assertThat(scores.people().recall()).isEqualTo(2 / 3.0);
    assertThat(scores.withoutJunk()).isOne();
    assertThat(scores.places().precision()).isEqualTo(2 / 3.0);
    assertThat(scores.places().recall()).isEqualTo(2 / 3.0);
    assertThat(scores.placedRight()).isEqualTo(1 / 3.0);
    assertThat(scores.countryPrecision()).isEqualTo(1 / 2.0);
    assertThat(scores.errors())
        .contains(
            "1 missing person Bo Vik",
            "1 wrong person lund",
            "1 missing place Lisbon",
            "1 wrong place Porto",
            "1 Paris is not in [France]");
    scores.count(gold(), List.of(person("Bluetooth Works")));
    assertThat(scores.withoutJunk()).isEqualTo(0.5);
  }

  @Test
  void everyPartAndAllTogetherAreMeasured() throws IOException {
    Files.writeString(
        folder.resolve("people.jsonl"),
        """
        {"id": "1", "part": "dev", "language": "en", "headline": "Board", "body": "Margaret Ellison spoke in Lisbon.", "people": ["Margaret Ellison"], "places": {"Lisbon": "PT"}}
        {"id": "2", "part": "held", "headline": "Ferry", "body": "the ferry left the harbour.", "people": ["Jane Doe"], "places": {}}
        """);
    Arguments arguments = Arguments.parse(List.of(folder.toString()), Set.of());
    Map<String, Object> json = new PeopleEvaluator().evaluate(arguments).json();
    assertThat(json.keySet()).containsExactly("evaluator", "tagger", "dev", "held", "all");
    assertThat(json.toString()).contains("people={p=1.0, r=0.5, f=0.666667}");
    assertThat(new PeopleEvaluator().evaluate(arguments).text()).contains("held people");
  }

  @Test
  void whatCannotBeReadIsNamedWithItsLine() throws IOException {
    Path file = folder.resolve("people.jsonl");
    assertThatThrownBy(() -> GoldNames.read(folder)).isInstanceOf(InputException.class);
    Files.writeString(file, "\n{\"id\": \"1\", \"part\": \"dev\", \"person\": []}\n");
    assertThatThrownBy(() -> GoldNames.read(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("people.jsonl:2")
        .hasMessageContaining("person");
  }
}
