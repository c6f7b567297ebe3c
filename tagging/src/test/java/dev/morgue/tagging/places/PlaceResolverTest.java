package dev.morgue.tagging.places;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Location;
import dev.morgue.Name;
import dev.morgue.Original;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which place a name means, on sentences made up for it. */
class PlaceResolverTest {

  private static final PlaceResolver RESOLVER = PlaceResolver.standard();

  /** The names between square brackets, resolved, by what they are filed under. */
  private static Map<String, Name> resolve(String marked) {
    StringBuilder text = new StringBuilder();
    Map<String, List<Name.Mention>> mentions = new TreeMap<>();
    int start = 0;
    for (char c : marked.toCharArray()) {
      if (c == '[') {
        start = text.length();
      } else if (c == ']') {
        mentions
            .computeIfAbsent(text.substring(start), unused -> new ArrayList<>())
            .add(new Name.Mention(start, text.length()));
      } else {
        text.append(c);
      }
    }
    List<Name> names = new ArrayList<>();
    mentions.forEach((name, at) -> names.add(found(name, at)));
    Article article = article(text.toString());
    Map<String, Name> resolved = new TreeMap<>();
    RESOLVER.resolve(article, names).forEach(name -> resolved.put(name.filedAs(), name));
    return resolved;
  }

  private static Article article(String body) {
    return Article.builder()
        .key("places")
        .body(body)
        .original(new Original("0".repeat(64), "text", List.of()))
        .build();
  }

  private static Name found(String text, List<Name.Mention> mentions) {
    return new Name(Name.Kind.PLACE, text, null, null, Name.Origin.TEXT, .9, mentions, null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A fair opened in [Paris], Texas, on Friday.|Paris|US|United States > Texas > Paris",
        "A fair opened in [Paris] on Friday.|Paris|FR|France > Île-de-France > Paris",
        "He was born in [Springfield], Ill., in 1950.|Springfield|US|United States > Illinois > Springfield",
        "The [U.S.] and its allies agreed.|United States|US|United States",
        "They met in [Kiev] again.|Kyiv|UA|Ukraine > Kyiv City > Kyiv",
        "Votes from [Atlanta], [Savannah] and the rest of [Georgia].|Georgia|US|United States > Georgia",
        "[Georgia] and [Armenia] share a border; [Tbilisi] objected.|Georgia|GE|Georgia",
        "[Georgia]'s president met the Azerbaijani minister in [Batumi].|Georgia|GE|Georgia",
        "Talks moved from [Washington] to [Geneva].|Washington|US|United States > District of Columbia > Washington",
        "From [Spokane] to [Seattle], all of [Washington state].|Washington state|US|United States > Washington state",
        "A storm crossed the [Black Sea].|Black Sea||Black Sea",
        "It began in [Birmingham], [Alabama].|Birmingham|US|United States > Alabama > Birmingham",
        "The [Kharkiv region] was hit.|Kharkiv Oblast|UA|Ukraine > Kharkiv Oblast",
        "[KHARKIV] was hit.|Kharkiv|UA|Ukraine > Kharkiv Oblast > Kharkiv",
        "Fighting in the [West Bank].|West Bank|PS|Palestinian territories > West Bank",
        "Flooding in [London], Ont., closed roads.|London|CA|Canada > Ontario > London",
        "Flooding in [London] closed roads.|London|GB|United Kingdom > England > London",
      })
  void means(String text, String filedAs, String country, String path) {
    Name name = resolve(text).get(filedAs);
    assertThat(name).as("filed as %s", filedAs).isNotNull();
    Location location = name.location();
    assertThat(location).as("location").isNotNull();
    assertThat(location.country()).isEqualTo(country);
    assertThat(String.join(" > ", location.path())).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He grew up in [Springfield].|Springfield",
        "A chapel in [Georgia] burned.|Georgia",
        "The road to [Xyzzyburg] was closed.|Xyzzyburg",
        "He moved to [Clinton], a small town.|Clinton",
      })
  void staysOpen(String text, String name) {
    assertThat(resolve(text).get(name).location()).isNull();
  }

  @Test
  void joinsTheNamesOfOnePlace() {
    Map<String, Name> names =
        resolve("The [U.S.] said no. [America] had said yes. The [United States] may.");
    assertThat(names).containsOnlyKeys("United States");
    assertThat(names.get("United States").mentions()).hasSize(3);
  }

  @Test
  void aPartOfACountryKeepsItsName() {
    Map<String, Name> names = resolve("In [eastern Ukraine] and [Ukraine] at large.");
    assertThat(names).containsOnlyKeys("Ukraine", "eastern Ukraine");
    assertThat(names.get("eastern Ukraine").location()).isEqualTo(names.get("Ukraine").location());
  }
}
