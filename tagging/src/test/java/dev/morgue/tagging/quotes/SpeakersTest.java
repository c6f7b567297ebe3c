package dev.morgue.tagging.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Name;
import dev.morgue.Quote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Who speaks, where the names are known; "-" is nobody. */
class SpeakersTest {

  /** What is written in a text, and who that is. */
  private static final Map<String, String> PEOPLE = new LinkedHashMap<>();

  static {
    PEOPLE.put("Jane Doe", "Jane Doe");
    PEOPLE.put("Doe", "Jane Doe");
    PEOPLE.put("John Roe", "John Roe");
    PEOPLE.put("Roe", "John Roe");
    PEOPLE.put("Ann Poe", "Ann Poe");
    PEOPLE.put("Acme", "Acme");
  }

  private static Article article(String body) {
    Article bare = Article.builder().body(body).build();
    Map<String, List<Name.Mention>> mentions = new LinkedHashMap<>();
    boolean[] taken = new boolean[body.length()];
    PEOPLE.forEach((written, person) -> {
      for (int at = body.indexOf(written); at >= 0; at = body.indexOf(written, at + 1)) {
        if (!taken[at]) {
          mentions
              .computeIfAbsent(person, p -> new ArrayList<>())
              .add(new Name.Mention(at, at + written.length()));
          Arrays.fill(taken, at, at + written.length(), true);
        }
      }
    });
    List<Name> names = new ArrayList<>();
    mentions.forEach((person, where) -> {
      Name.Kind kind = person.equals("Acme") ? Name.Kind.ORGANISATION : Name.Kind.PERSON;
      names.add(new Name(kind, person, null, null, Name.Origin.TEXT, 1, where, null));
    });
    return bare.toBuilder().names(names).build();
  }

  private static List<String> speakers(String body) {
    return Speakers.of(article(body)).stream()
        .map(quote -> quote.speaker() == null ? "-" : quote.speaker())
        .toList();
  }

  @Test
  void aNameBesideTheVerb() {
    for (String body :
        List.of(
            "“It is over now,” said Jane Doe.",
            "“It is over now,” Jane Doe said.",
            "“It is over now,” Mayor Jane Doe told reporters on Friday.",
            "“It is over now,” said Acme’s chief executive, Jane Doe.",
            "“It is over now,” Jane Doe, 45, a lawyer for John Roe, said.",
            "“It is over now,” Jane Doe of Acme later added.",
            "“Is it over now?” Jane Doe asked.",
            "In a statement, Jane Doe said: “It is over now.”",
            "In a statement Jane Doe said it was “over for good now”.",
            "Jane Doe, who said it was “over for good now”, left.",
            "John Roe left when Jane Doe called it “a disgrace”.",
            "According to Jane Doe, “it is over for good now”.",
            "It is “over for good now” for the town, according to Jane Doe.",
            "The town is “a disgrace”, Jane Doe said.",
            "Jane Doe: “It is over now.”",
            "It was described by Jane Doe as “a sad day”.",
            "Jane Doe laughed and said: “It is over now.”",
            "Jane Doe was quoted as saying: “It is over now.”")) {
      assertThat(speakers(body)).as(body).containsExactly("Jane Doe");
    }
  }

  @Test
  void nobodyWhereItIsNotSure() {
    for (String body :
        List.of(
            "Jane Doe waited. “It is over now,” a spokesman said.",
            "“It is over now,” a lawyer for Jane Doe said.",
            "“It is over now,” said a friend of Jane Doe.",
            "“It is over now,” Jane Doe and John Roe said.",
            "“It is over now,” Jane Doe’s lawyer said.",
            "Jane Doe and Ann Poe met. “It is over now,” she said.",
            "A letter told Jane Doe that it was “over for good now”.",
            "Jane Doe was told it was “over for good now”.",
            "Jane Doe left. They said it was “over for good now”.")) {
      assertThat(speakers(body)).as(body).containsExactly("-");
    }
  }

  @Test
  void pronounsRolesAndOrganisations() {
    assertThat(speakers("Jane Doe met John Roe. “It is over now,” he said. “Never,” she said."))
        .containsExactly("John Roe", "Jane Doe");
    assertThat(
            speakers(
                "Finance Minister Jane Doe met John Roe.\n\n“It is over now,” the minister said."))
        .containsExactly("Jane Doe");
    assertThat(speakers("“It is over now,” Acme said in a statement.")).containsExactly("Acme");
    assertThat(speakers("“It is over now,” said a spokesman for Acme.")).containsExactly("Acme");
  }

  @Test
  void whoGoesOnSpeaking() {
    assertThat(speakers("“It is over,” said Jane Doe, “and done.” She left. “We are going home.”"))
        .containsExactly("Jane Doe", "Jane Doe", "Jane Doe");
    assertThat(speakers("“It is over now.\n\n“We are going home,” Jane Doe said."))
        .containsExactly("Jane Doe", "Jane Doe");
    assertThat(speakers("Jane Doe said the plan was dead.\n\n“It was never alive.”"))
        .containsExactly("Jane Doe");
    assertThat(speakers("“Is it over now?” asked Jane Doe.\n\n“It was never alive.”"))
        .containsExactly("Jane Doe", "-");
    assertThat(speakers("“It is over now,” said Jane Doe. John Roe came in. “Who are you all?”"))
        .containsExactly("Jane Doe", "-");
  }

  @Test
  void onlyEnglishIsUnderstood() {
    Article german =
        article("„Wir haben genug davon“, said Jane Doe.").toBuilder().language("de").build();
    assertThat(Speakers.of(german)).extracting(Quote::speaker).containsOnlyNulls();
  }

  @Test
  void anyTextIsReadAndEverySpeakerIsNamed() {
    Random random = new Random(11);
    List<String> pieces =
        List.of(
            "“",
            "”",
            "\"",
            "Jane Doe",
            "Roe",
            "Ann Poe’s",
            "Acme",
            " ",
            " said",
            " told",
            " who",
            ",",
            ".",
            ": ",
            " she",
            " he",
            "\n\n",
            " the minister",
            " according to ",
            " and ",
            " a spokesman for ",
            "It is over now",
            "?",
            " - ");
    for (int i = 0; i < 5_000; i++) {
      StringBuilder body = new StringBuilder("It");
      for (int n = random.nextInt(30); n > 0; n--) {
        body.append(pieces.get(random.nextInt(pieces.size())));
      }
      Article article = article(Article.builder().body(body.toString()).build().body());
      List<String> names = article.names().stream().map(Name::filedAs).toList();
      for (Quote quote : Speakers.of(article)) {
        assertThat(quote.speaker() == null || names.contains(quote.speaker()))
            .as(body.toString())
            .isTrue();
        assertThat(quote.confidence() > 0).isEqualTo(quote.speaker() != null);
      }
    }
  }
}
