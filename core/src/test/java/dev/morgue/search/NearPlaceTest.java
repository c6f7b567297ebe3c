package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Location;
import dev.morgue.Name;
import dev.morgue.query.Around;
import dev.morgue.query.QueryPrinter;
import dev.morgue.query.Warning;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles are found by how far from somewhere the places they name lie. */
class NearPlaceTest {

  @TempDir Path folder;

  private static Article naming(String article, Location... locations) {
    List<Name> names = new ArrayList<>();
    for (Location location : locations) {
      names.add(place(location.path().getLast(), location));
    }
    return Articles.named(article).headline(article).body("One.").names(names).build();
  }

  private static Name place(String text, Location location) {
    return new Name(Name.Kind.PLACE, text, null, null, Name.Origin.TEXT, .9, List.of(), location);
  }

  private static Location town(String country, String town, double latitude, double longitude) {
    return new Location("ZZ", List.of(country, town), latitude, longitude);
  }

  /** A town, a village 11 km north of it, a town of that name far away, and their country. */
  private NewsArchive fens() throws IOException {
    Articles.write(
        folder,
        List.of(
            naming("weir", town("Fenland", "Wéir", 50, 10)),
            naming("weir again", town("Fenland", "Wéir", 50, 10)),
            naming("village", town("Fenland", "Upper Sluice", 50.1, 10)),
            naming("namesake", town("Moorland", "Weir", -20, 100)),
            naming("country", new Location("ZZ", List.of("Fenland"), 50, 10, 200)),
            naming("region", new Location("ZZ", List.of("Fenland", "East Fen"), 50, 10.1, 40)),
            naming("nowhere")));
    return NewsArchive.open(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          near:"weir"~5km             | weir, weir again
          near:Weir~20km              | village, weir, weir again
          near:weir                   | region, village, weir, weir again
          near:"Weir" 30mi            | village, weir, weir again
          near:weir~300km             | country, region, village, weir, weir again
          near:"Weir, Moorland"~50km  | namesake
          near:"Weir, Fenland"~5km    | weir, weir again
          near:50.1,10~5km            | village
          near:"50.1, 10",15km        | village, weir, weir again
          near:weir~20km AND village  | village
          near:weir NOT near:weir~5km | region, village
          """)
  void finds(String query, String articles) throws IOException {
    try (NewsArchive archive = fens()) {
      assertThat(
              String.join(
                  ", ",
                  Articles.names(archive, SearchRequest.of(query)).stream().sorted().toList()))
          .isEqualTo(articles);
    }
  }

  @Test
  void thePlacesThatAreNearAreMarked() throws IOException {
    String body = "From Weir to Upper Sluice, and on to Fenland.";
    Location fenland = new Location("ZZ", List.of("Fenland"), 50, 10, 200);
    Article tour =
        Articles.named("tour")
            .body(body)
            .names(
                List.of(
                    mentioned(body, "Weir", town("Fenland", "Weir", 50, 10)),
                    mentioned(body, "Upper Sluice", town("Fenland", "Upper Sluice", 50.1, 10)),
                    mentioned(body, "Fenland", fenland)))
            .build();
    Articles.write(folder, List.of(tour));
    try (NewsArchive archive = NewsArchive.open(folder)) {
      assertThat(marked(archive, tour, "near:50,10~5km")).containsExactly("Weir");
      assertThat(marked(archive, tour, "near:50,10~25km")).containsExactly("Weir", "Upper Sluice");
      assertThat(marked(archive, tour, "near:weir~300km AND from"))
          .containsExactly("From", "Weir", "Upper Sluice", "Fenland");
      assertThat(marked(archive, tour, "from NOT near:0,0")).containsExactly("From");
      assertThat(archive.why(tour.id(), SearchRequest.of("near:weir~25km")).orElseThrow().clauses())
          .extracting(ClauseMatch::names)
          .containsExactly(List.of("Weir", "Upper Sluice"));
    }
  }

  private static Name mentioned(String text, String name, Location location) {
    int at = text.indexOf(name);
    List<Name.Mention> mentions = List.of(new Name.Mention(at, at + name.length()));
    return new Name(Name.Kind.PLACE, name, null, null, Name.Origin.TEXT, .9, mentions, location);
  }

  private static List<String> marked(NewsArchive archive, Article article, String query)
      throws IOException {
    return archive.marks(article.id(), SearchRequest.of(query)).stream()
        .map(mark -> article.searchedText().substring(mark.start(), mark.end()))
        .toList();
  }

  @Test
  void saysWhichOfSeveralPlacesIsMeant() throws IOException {
    try (NewsArchive archive = fens()) {
      assertThat(archive.search(SearchRequest.of("near:weir")).warnings())
          .extracting(Warning::message)
          .containsExactly(
              "'weir' is taken for Wéir, Fenland here; for Weir, Moorland write"
                  + " near:\"Weir, Moorland\"");
    }
  }

  @Test
  void saysThatAPlaceIsNotKnown() throws IOException {
    try (NewsArchive archive = fens()) {
      SearchPage page = archive.search(SearchRequest.of("near:Atlantis"));
      assertThat(page.hits()).isEmpty();
      assertThat(page.warnings().getFirst().message())
          .startsWith("no article in this archive names a place called 'Atlantis'");
    }
  }

  @Test
  void agreesWithPlainGeometry() throws IOException {
    long seed = 1986;
    Random random = new Random(seed);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      double radius = random.nextBoolean() ? 0 : random.nextInt(600);
      articles.add(naming("a" + i, anywhere(random, radius), anywhere(random, 0)));
    }
    Articles.write(folder, articles);
    try (NewsArchive archive = NewsArchive.open(folder)) {
      for (int i = 0; i < 200; i++) {
        Location middle = anywhere(random, 0);
        Around around =
            new Around(
                new Around.Point(middle.latitude(), middle.longitude()), 1 + random.nextInt(5_000));
        List<String> expected =
            articles.stream()
                .filter(article -> NaiveMap.isNear(article, around))
                .map(Article::key)
                .sorted()
                .toList();
        List<String> found =
            Articles.names(archive, SearchRequest.of(QueryPrinter.print(around))).stream()
                .sorted()
                .toList();
        assertThat(found).as("seed %d, query %d: %s", seed, i, around).isEqualTo(expected);
      }
    }
  }

  private static Location anywhere(Random random, double radius) {
    double latitude = random.nextInt(180_001) / 1000.0 - 90;
    double longitude = random.nextInt(360_001) / 1000.0 - 180;
    return new Location(null, List.of("P"), latitude, longitude, radius);
  }
}
