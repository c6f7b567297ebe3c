package dev.morgue.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.names.NameMatch.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** One organisation's names are one, and two organisations' are not. */
class OrganisationBookTest {

  private static final Path PAIRS = Path.of("../testdata/organisation-pairs.tsv");

  private static List<String[]> pairs() throws IOException {
    return Files.readAllLines(PAIRS).stream().skip(1).map(line -> line.split("\t", -1)).toList();
  }

  @Test
  void namesOfTwoOrganisationsAreNeverMerged() throws IOException {
    int merged = 0;
    for (String[] pair : pairs()) {
      NameMatch match = OrganisationMatcher.compare(pair[0], pair[1]);
      assertThat(OrganisationMatcher.compare(pair[1], pair[0])).isEqualTo(match);
      boolean same = pair[2].equals("1");
      if (!same) {
        assertThat(match.verdict()).as(pair[0] + " | " + pair[1]).isNotEqualTo(Verdict.SAME);
      } else if (!pair[3].startsWith("short")) {
        assertThat(match.verdict()).as(pair[0] + " | " + pair[1]).isEqualTo(Verdict.SAME);
        merged++;
      }
    }
    assertThat(merged).isGreaterThan(80);
  }

  private static Map<String, Integer> held(Object... namesAndCounts) {
    Map<String, Integer> held = new HashMap<>();
    for (int i = 0; i < namesAndCounts.length; i += 2) {
      held.put((String) namesAndCounts[i], (Integer) namesAndCounts[i + 1]);
    }
    return held;
  }

  private static Set<String> same(OrganisationBook book, String typed) {
    Set<String> same = new TreeSet<>();
    book.spellings(typed).stream().filter(Spelling::isSame).map(Spelling::name).forEach(same::add);
    return same;
  }

  @Test
  void initialsStandForWhatArticlesSpellOut() {
    Map<String, Integer> held =
        held("European Central Bank", 8, "ECB", 90, "England Cricket Board", 3, "E.C.B.", 1);
    Map<String, Map<String, Integer>> told =
        Map.of("ECB", Map.of("European Central Bank", 5, "ECB Tower", 4));
    OrganisationBook book = OrganisationBook.of(held, told);
    assertThat(same(book, "European Central Bank"))
        .containsExactly("E.C.B.", "ECB", "European Central Bank");
    assertThat(same(book, "ECB")).containsExactly("E.C.B.", "ECB", "European Central Bank");
    assertThat(same(book, "England Cricket Board")).containsExactly("England Cricket Board");
    assertThat(same(OrganisationBook.of(held, Map.of()), "European Central Bank"))
        .containsExactly("European Central Bank");
    Map<String, Map<String, Integer>> two =
        Map.of("ECB", Map.of("European Central Bank", 5, "England Cricket Board", 3));
    assertThat(same(OrganisationBook.of(held, two), "European Central Bank"))
        .containsExactly("European Central Bank");
    assertThat(same(OrganisationBook.of(held, two), "ECB")).containsExactly("E.C.B.", "ECB");
  }

  private static Set<String> maybe(OrganisationBook book, String typed) {
    Set<String> maybe = new TreeSet<>();
    book.spellings(typed).stream().map(Spelling::name).forEach(maybe::add);
    maybe.removeAll(same(book, typed));
    return maybe;
  }

  @Test
  void aPartyIsCalledByItsMembersWhereArticlesAgreeAndElseOffered() {
    Map<String, Integer> held =
        held("Conservative Party", 40, "Conservatives", 60, "Conservative", 8, "Greens", 2);
    OrganisationBook untold = OrganisationBook.of(held, Map.of());
    assertThat(same(untold, "Conservative Party")).containsExactly("Conservative Party");
    assertThat(maybe(untold, "Conservative Party")).contains("Conservatives");
    assertThat(maybe(untold, "Conservatives")).containsExactly("Conservative Party");
    assertThat(maybe(untold, "Green Party")).containsExactly("Greens");
    assertThat(maybe(untold, "Partys")).isEmpty();
    Map<String, Map<String, Integer>> told =
        Map.of("Conservatives", Map.of("Conservative Party", 30));
    OrganisationBook book = OrganisationBook.of(held, told);
    assertThat(same(book, "Conservative Party"))
        .containsExactly("Conservative Party", "Conservatives");
    assertThat(same(book, "Conservatives")).containsExactly("Conservative Party", "Conservatives");
  }

  @Test
  void aPartyIsCalledByItsFirstWordWhereArticlesAgree() {
    Map<String, Integer> held = held("Labour Party", 40, "Labour", 60, "Norwegian Labour Party", 4);
    Map<String, Map<String, Integer>> told = Map.of("Labour", Map.of("Labour Party", 30));
    OrganisationBook book = OrganisationBook.of(held, told);
    assertThat(same(book, "Labour Party")).containsExactly("Labour", "Labour Party");
    assertThat(same(book, "Norwegian Labour Party")).containsExactly("Norwegian Labour Party");
    assertThat(same(OrganisationBook.of(held, Map.of()), "Labour Party"))
        .containsExactly("Labour Party");
  }

  @Test
  void whatIsOnlyAnotherSideOfACompanyIsNotTheCompany() {
    Map<String, Integer> held =
        held("Google", 50, "Google Maps", 2, "Apple", 30, "Apple Records", 1);
    Map<String, Map<String, Integer>> told =
        Map.of("Google", Map.of("Google Maps", 2), "Apple", Map.of("Apple Records", 1));
    OrganisationBook book = OrganisationBook.of(held, told);
    assertThat(same(book, "Google Maps")).containsExactly("Google Maps");
    assertThat(same(book, "Apple Records")).containsExactly("Apple Records");
    assertThat(same(book, "Google")).containsExactly("Google");
  }

  @Test
  void aWordThatOneOrganisationHasStandsForIt() {
    Map<String, Integer> held =
        held("Lehman", 3, "Lehman Bros.", 2, "Lehman Brothers Holdings Inc.", 1, "Lehmann AG", 9);
    OrganisationBook book = OrganisationBook.of(held, Map.of());
    assertThat(same(book, "Lehman Brothers"))
        .containsExactly("Lehman", "Lehman Bros.", "Lehman Brothers Holdings Inc.");
    held.put("Lehman College", 4);
    assertThat(same(OrganisationBook.of(held, Map.of()), "Lehman Brothers"))
        .containsExactly("Lehman Bros.", "Lehman Brothers Holdings Inc.");
  }

  @Test
  void findsWhatComparingWithEveryNameFinds() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    for (String[] pair : pairs()) {
      names.addAll(List.of(pair[0], pair[1]));
    }
    Map<String, Integer> held = new HashMap<>();
    names.forEach(name -> held.put(name, 1));
    OrganisationBook book = OrganisationBook.of(held, Map.of());
    int more = 0;
    for (String typed : names) {
      Set<String> found = same(book, typed);
      for (String name : names) {
        if (OrganisationMatcher.compare(typed, name).verdict() == Verdict.SAME) {
          assertThat(found).as(typed).contains(name);
          more += name.equals(typed) ? 0 : 1;
        }
      }
    }
    assertThat(more).isGreaterThan(100);
  }

  @Test
  void anyTextIsAName() {
    long seed = 404;
    Random random = new Random(seed);
    List<String> pieces =
        List.of(
            "", " ", "&", ".", "A", "(A)", "()", "Inc", "the", "of", "😀", "\ud83d", "Bank", "é");
    for (int i = 0; i < 5_000; i++) {
      StringBuilder one = new StringBuilder();
      StringBuilder other = new StringBuilder();
      for (int n = random.nextInt(5); n > 0; n--) {
        one.append(pieces.get(random.nextInt(pieces.size())));
        other.append(pieces.get(random.nextInt(pieces.size()))).append(' ');
      }
      String typed = one.toString();
      NameMatch match = OrganisationMatcher.compare(typed, other.toString());
      assertThat(OrganisationMatcher.compare(other.toString(), typed)).isEqualTo(match);
      OrganisationBook book = OrganisationBook.of(held(other.toString(), 1), Map.of());
      assertThat(same(book, typed))
          .as("seed %d: '%s', '%s'", seed, typed, other)
          .hasSize(match.verdict() == Verdict.SAME ? 1 : 0);
    }
  }
}
