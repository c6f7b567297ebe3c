package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Name;
import dev.morgue.names.DictionaryTagger;
import dev.morgue.names.Tagging;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who looks for a name gets first what is most about it. */
class ProminenceTest {

  private static final long SEED = 1_903;

  private static final DictionaryTagger TAGGER =
      new DictionaryTagger(
          "list 1",
          Map.of(
              "Marta Quill", Name.Kind.PERSON,
              "Weir Trust", Name.Kind.ORGANISATION,
              "Cold Fork", Name.Kind.PLACE));

  @TempDir Path folder;

  private static Article tagged(String name, String headline, String body) {
    return Tagging.tag(Articles.named(name).headline(headline).body(body).build(), TAGGER);
  }

  private List<String> found(List<Article> articles, String query) throws IOException {
    Articles.write(folder, articles);
    try (NewsArchive archive = NewsArchive.open(folder)) {
      return Articles.names(archive, SearchRequest.of(query));
    }
  }

  private static List<Article> articles(String name) {
    return List.of(
        tagged("passing", "Ferry late", "One.\n\nTwo.\n\nThen " + name + " came."),
        tagged("often", "Ferry late", "One.\n\nTwo.\n\n" + (name + " came. ").repeat(3)),
        tagged("lead", "Ferry late", "One.\n\nThen " + name + " came.\n\nThree."),
        tagged("headline", name + " leaves", "One.\n\nTwo.\n\nThree."),
        tagged("all", name + " leaves", name + " left.\n\nTwo.\n\nThree."));
  }

  private static final String[] ORDER = {"all", "headline", "lead", "often", "passing"};

  @Test
  void whatIsMostAboutAPersonComesFirst() throws IOException {
    assertThat(found(articles("Marta Quill"), "person:\"Marta Quill\"")).containsExactly(ORDER);
  }

  @Test
  void aSurnameIsRankedByWhoHasIt() throws IOException {
    assertThat(found(articles("Marta Quill"), "person:quill")).containsExactly(ORDER);
  }

  @Test
  void organisationsAndPlacesAreRankedToo() throws IOException {
    assertThat(found(articles("Weir Trust"), "org:\"weir trust\"")).containsExactly(ORDER);
  }

  @Test
  void aPlaceIsRankedInAnyLetterCase() throws IOException {
    assertThat(found(articles("Cold Fork"), "place:\"cold fork\"")).containsExactly(ORDER);
  }

  @Test
  void aNameAsTypedIsRankedBesideConditions() throws IOException {
    assertThat(found(articles("Marta Quill"), "person:=\"marta quill\" has:body"))
        .containsExactly(ORDER);
  }

  @Test
  void whatTheSourceGivesCounts() throws IOException {
    Article given =
        Articles.named("given")
            .headline("Council meets")
            .names(List.of(Articles.person("Marta Quill")))
            .build();
    List<Article> both = List.of(articles("Marta Quill").getFirst(), given);
    assertThat(found(both, "person:quill")).containsExactly("given", "passing");
  }

  @Test
  void anOrderOfManyIsThatOfTheirMentions() throws IOException {
    Random random = new Random(SEED);
    List<Article> articles = new ArrayList<>();
    Map<String, Integer> weights = new HashMap<>();
    for (int i = 0; i < 200; i++) {
      int front = random.nextInt(2);
      int lead = random.nextInt(4);
      int rest = random.nextInt(30);
      String name = "a" + i;
      articles.add(
          tagged(
              name,
              "Ferry late " + "Marta Quill ".repeat(front),
              "One " + "Marta Quill ".repeat(lead) + "\n\nTwo.\n\n" + "Marta Quill ".repeat(rest)));
      weights.put(name, 8 * front + 4 * lead + rest);
    }
    List<String> expected =
        articles.stream()
            .map(Article::vendorId)
            .filter(name -> weights.getOrDefault(name, 0) > 0)
            .sorted(Comparator.comparingInt((String name) -> -weights.getOrDefault(name, 0)))
            .toList();
    assertThat(found(articles, "person:\"Marta Quill\"")).as("seed " + SEED).isEqualTo(expected);
  }
}
