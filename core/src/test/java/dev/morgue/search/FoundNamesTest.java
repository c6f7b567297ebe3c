package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Location;
import dev.morgue.Name;
import dev.morgue.NewsField;
import dev.morgue.names.DictionaryTagger;
import dev.morgue.names.Tagging;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that a tagger found are searched and counted as those that the source gives. */
class FoundNamesTest {

  private static final DictionaryTagger TAGGER =
      new DictionaryTagger("list 1", Map.of("Marta Quill", Name.Kind.PERSON));

  @TempDir Path folder;

  private NewsArchive archive;

  @BeforeEach
  void open() throws IOException {
    Name weir =
        new Name(
            Name.Kind.PLACE,
            "Weir",
            null,
            null,
            Name.Origin.TEXT,
            0.8,
            List.of(),
            new Location("ZZ", List.of("Fenland", "Upper Fen", "Weir"), 51.5, 1.25));
    Articles.write(
        folder,
        List.of(
            tagged("front", "Marta Quill leaves", "The council met."),
            tagged("behind", "Council meets", "One.\n\nTwo.\n\nMarta Quill spoke last."),
            Articles.named("given")
                .headline("Council meets again")
                .body("One.")
                .names(List.of(Articles.person("Marta Quill")))
                .build(),
            Articles.named("fen").headline("Flood").body("Weir.").names(List.of(weir)).build()));
    archive = NewsArchive.open(folder);
  }

  @AfterEach
  void close() throws IOException {
    archive.close();
  }

  private static Article tagged(String name, String headline, String body) {
    return Tagging.tag(Articles.named(name).headline(headline).body(body).build(), TAGGER);
  }

  private List<String> found(String query) throws IOException {
    return Articles.names(archive, SearchRequest.of(query));
  }

  private Facet facet(NewsField field) throws IOException {
    SearchRequest request = SearchRequest.builder().facets(List.of(FacetRequest.of(field))).build();
    return archive.search(request).facets().getFirst();
  }

  @Test
  void aPersonIsFoundAndCountedWhereverTheNameComesFrom() throws IOException {
    assertThat(found("person:\"Marta Quill\""))
        .containsExactlyInAnyOrder("front", "behind", "given");
    assertThat(facet(NewsField.PERSON).values())
        .containsExactly(new Facet.Value("Marta Quill", 3, false));
  }

  @Test
  void anArticleIsNotAboutEverybodyWhoStandsInItsText() throws IOException {
    assertThat(found("about:\"Marta Quill\"")).containsExactlyInAnyOrder("front", "given");
  }

  @Test
  void placesAreCountedAndSearchedByWhatTheyLieIn() throws IOException {
    assertThat(facet(NewsField.AREA).values())
        .extracting(Facet.Value::value)
        .containsExactlyInAnyOrder("Fenland", "Fenland > Upper Fen", "Fenland > Upper Fen > Weir");
    assertThat(found("area:fenland")).containsExactly("fen");
    assertThat(found("area:\"Fenland > Upper Fen\"")).containsExactly("fen");
    assertThat(found("area:\"Upper Fen\"")).isEmpty();
    assertThat(found("area:none")).hasSize(3);
  }
}
