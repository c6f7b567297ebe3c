package dev.morgue.tagging.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.tagging.places.Place.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

  private static Place place(Kind kind, String name, String country, double at, long people) {
    boolean town = kind.isTown();
    return new Place(kind, name, country, List.of(name), at, -at, town ? 0 : 12, people);
  }

  private static byte[] written(GazetteerBuilder builder) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    builder.write(bytes);
    return bytes.toByteArray();
  }

  private static Gazetteer read(GazetteerBuilder builder) throws IOException {
    return Gazetteer.read(new ByteArrayInputStream(written(builder)));
  }

  private static GazetteerBuilder fens() {
    GazetteerBuilder builder = new GazetteerBuilder();
    int fenland = builder.add(place(Kind.COUNTRY, "Fenland", "ZZ", 50, 1_260_000), -1);
    int upper = builder.add(place(Kind.REGION, "Upper Fén", "ZZ", 50.5, 260_000), fenland);
    int weir = builder.add(place(Kind.CAPITAL, "Weir", "ZZ", 50.25, 99_999), upper);
    builder.name(fenland, "Fenland");
    builder.name(upper, "Upper Fén");
    builder.name(weir, "Weir");
    builder.name(weir, "Upper Fen");
    builder.abbreviation(upper, "U. Fen.");
    builder.demonym(fenland, "Fenlander");
    return builder;
  }

  @Test
  void givesBackWhatWasPutIn() throws IOException {
    Gazetteer gazetteer = read(fens());
    assertThat(gazetteer.size()).isEqualTo(3);
    assertThat(gazetteer.named("WEIR"))
        .containsExactly(
            new Place(
                Kind.CAPITAL,
                "Weir",
                "ZZ",
                List.of("Fenland", "Upper Fén", "Weir"),
                50.25,
                -50.25,
                0,
                100_000));
    assertThat(gazetteer.named("the Fenland").getFirst().population()).isEqualTo(1_300_000);
    assertThat(gazetteer.named("upper-fen")).hasSize(2);
  }

  @Test
  void keepsAbbreviationsAndPeoplesApartFromNames() throws IOException {
    Gazetteer gazetteer = read(fens());
    assertThat(gazetteer.knows("U. Fen.")).isFalse();
    assertThat(gazetteer.knows("Fenlander")).isFalse();
    assertThat(gazetteer.rows(NameForm.ABBREVIATION, PlaceKey.of("U Fen"))).containsExactly(2);
    assertThat(gazetteer.rows(NameForm.DEMONYM, PlaceKey.of("Fenlander"))).containsExactly(0);
  }

  @Test
  void aSharedNameMeansTheTownBeforeItsRegion() throws IOException {
    assertThat(read(fens()).rows(NameForm.NAME, "upper fen")).containsExactly(3, 4);
  }

  @Test
  void findsEveryPlaceByEveryNameOfIt() throws IOException {
    long seed = 44;
    Random random = new Random(seed);
    GazetteerBuilder builder = new GazetteerBuilder();
    int country = builder.add(place(Kind.COUNTRY, "Z", "ZZ", 0, 0), -1);
    Map<String, TreeSet<String>> expected = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      names.add(Integer.toString(random.nextInt(100_000), 5));
    }
    for (int i = 0; i < 2_000; i++) {
      String unique = "town" + i;
      int number = builder.add(place(Kind.TOWN, unique, "ZZ", i % 90, i), country);
      for (int n = random.nextInt(4); n > 0; n--) {
        String name = names.get(random.nextInt(names.size()));
        builder.name(number, name);
        expected.computeIfAbsent(name, unused -> new TreeSet<>()).add(unique);
      }
    }
    Gazetteer gazetteer = read(builder);
    for (String name : names) {
      assertThat(gazetteer.named(name))
          .as("seed %d, %s", seed, name)
          .extracting(Place::name)
          .containsExactlyInAnyOrderElementsOf(expected.getOrDefault(name, new TreeSet<>()));
    }
  }

  @Test
  void knowsWhichWordsNamesBeginWith() throws IOException {
    GazetteerBuilder builder = fens();
    List<String> more = List.of("St. Aldhelm", "the Long Mere", "Mount Reed", "Quay-on-Weir");
    more.forEach(name -> builder.name(builder.add(place(Kind.TOWN, name, "ZZ", 1, 1), 0), name));
    Gazetteer gazetteer = read(builder);
    assertThat(List.of("UPPER", "fén", "Saint", "St.", "St", "The", "Long", "Mt", "mount", "Quay"))
        .filteredOn(gazetteer::beginsName)
        .containsExactly("UPPER", "Saint", "St.", "St", "The", "Long", "Mt", "mount", "Quay");
    assertThat(List.of("Upp", "Weir", "Fenland", "Fen", "Aldhelm", "on", "U.", "x".repeat(100)))
        .noneMatch(gazetteer::beginsName);
  }

  @Test
  void noNameOfTwoWordsIsMissedByItsFirst() throws IOException {
    Random random = new Random(Long.getLong("morgue.seed", 45));
    GazetteerBuilder builder = new GazetteerBuilder();
    int country = builder.add(place(Kind.COUNTRY, "Z", "ZZ", 0, 0), -1);
    Set<String> firsts = new TreeSet<>();
    for (int i = 0; i < 2_000; i++) {
      String name = Integer.toString(random.nextInt(3_000), 7);
      if (random.nextBoolean()) {
        firsts.add(name);
        name += " " + Integer.toString(random.nextInt(50), 3);
      }
      builder.name(builder.add(place(Kind.TOWN, "town" + i, "ZZ", i % 90, i), country), name);
    }
    Gazetteer gazetteer = read(builder);
    for (int i = 0; i < 3_000; i++) {
      String word = Integer.toString(i, 7);
      assertThat(gazetteer.beginsName(word)).as(word).isEqualTo(firsts.contains(word));
    }
  }

  @Test
  void theSameCallsGiveTheSameBytes() throws IOException {
    assertThat(written(fens())).isEqualTo(written(fens()));
  }

  @Test
  void refusesWhatIsNone() {
    assertThatThrownBy(() -> Gazetteer.read(new ByteArrayInputStream(new byte[20])))
        .isInstanceOf(IOException.class)
        .hasMessage("not a gazetteer");
  }

  @ParameterizedTest
  @CsvSource({
    "Kyiv, UA", "KIEV, UA", "Киев, UA", "Köln, DE", "Cologne, DE", "Washington D.C., US",
    "the U.S., US", "États-Unis, US", "Burma, MM", "Peking, CN", "St Petersburg, RU", "Saigon, VN",
    "the Gaza Strip, PS", "Côte d’Ivoire, CI", "Cook County, US"
  })
  void theProductsOwnKnows(String name, String country) {
    List<String> codes = new ArrayList<>();
    Gazetteer.standard().named(name).forEach(place -> codes.add(String.valueOf(place.country())));
    assertThat(codes).contains(country);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Springfield", "Ottawa", "Texas", "the Black Sea", "Ely", "Zagrux", ""})
  void aLargePlaceIsOneOfThoseOfItsName(String name) {
    Gazetteer gazetteer = Gazetteer.standard();
    Set<Kind> always = EnumSet.of(Kind.COUNTRY, Kind.REGION, Kind.AREA, Kind.CAPITAL);
    for (double people : new double[] {0, 1_500, 40_000, 1e9}) {
      assertThat(gazetteer.hasLarge(name, people))
          .as("%s of %s", name, people)
          .isEqualTo(
              gazetteer.named(name).stream()
                  .anyMatch(
                      place -> always.contains(place.kind()) || place.population() >= people));
    }
  }

  @Test
  void theProductsOwnDoesNotKnowEveryWord() {
    assertThat(Gazetteer.standard().knows("Rote Insel")).isFalse();
    assertThat(Gazetteer.standard().knows("")).isFalse();
  }

  @Test
  void tellsHowWellKnownAPlaceIs() {
    Gazetteer places = Gazetteer.standard();
    assertThat(places.renown("Kerala")).isEqualTo(Renown.LARGE);
    assertThat(places.renown("black sea")).isEqualTo(Renown.LARGE);
    assertThat(places.renown("Quayfordshire")).isEqualTo(Renown.NONE);
    assertThat(Renown.of(Place.Kind.TOWN, 20_000)).isEqualTo(Renown.TOWN);
    assertThat(Renown.of(Place.Kind.TOWN, 2_000)).isEqualTo(Renown.VILLAGE);
  }
}
