package dev.morgue.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every saved file is read as a reader would read it. The truth was written down from the pages,
 * not from what the parsers make of them. Where these fall short, testdata/truth/limits.jsonl says
 * so and why, and the test fails as soon as they no longer do; {@code -Dmorgue.truth=tidy} then
 * takes such lines out. It never adds one.
 */
class TruthTest {

  private static final boolean TIDY = "tidy".equals(System.getProperty("morgue.truth"));
  private static final List<KnownLimit> LIMITS = KnownLimit.all();
  private static final List<KnownLimit> OVERCOME = new ArrayList<>();

  static List<Truth> truths() {
    return Truth.all();
  }

  @ParameterizedTest
  @MethodSource("truths")
  void isReadAsAReaderWould(Truth truth) throws InterruptedException {
    List<ParseResult> results = Fixture.read(Path.of(truth.file()));
    ParseResult result = truth.record() <= results.size() ? results.get(truth.record() - 1) : null;
    Map<String, String> deviations = Deviations.of(truth, result);
    List<KnownLimit> limits = LIMITS.stream().filter(limit -> limit.isOf(truth)).toList();
    Set<String> known = limits.stream().map(KnownLimit::member).collect(Collectors.toSet());
    limits.stream().filter(limit -> !deviations.containsKey(limit.member())).forEach(OVERCOME::add);
    assertThat(deviations.keySet())
        .as("%s deviates: %s; known limits: %s", truth, deviations, limits)
        .isEqualTo(known);
  }

  @AfterAll
  static void takeOutWhatIsOvercome() throws IOException {
    if (TIDY) {
      List<KnownLimit> left = new ArrayList<>(LIMITS);
      left.removeAll(OVERCOME);
      Files.write(Places.LIMITS, left.stream().map(KnownLimit::line).toList());
    }
  }

  @Test
  void everyRecordOfEveryFileHasItsTruth() throws Exception {
    Map<String, Long> known =
        Truth.all().stream().collect(Collectors.groupingBy(Truth::file, Collectors.counting()));
    assertThat(known.keySet())
        .containsExactlyInAnyOrderElementsOf(Fixture.all().stream().map(TruthTest::name).toList());
    for (Path file : Fixture.all()) {
      assertThat((long) Fixture.read(file).size()).as("%s", file).isEqualTo(known.get(name(file)));
    }
  }

  @Test
  void everyLimitIsOfARecordThatIsThere() {
    assertThat(LIMITS)
        .allSatisfy(limit -> assertThat(truths()).filteredOn(limit::isOf).hasSize(1))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyFileHasItsRowInTheTable() throws IOException {
    String table = Files.readString(Places.PROJECT.resolve("testdata/README.md"));
    assertThat(Fixture.all())
        .allSatisfy(file -> assertThat(table).contains("\n| `" + name(file) + "` | "));
  }

  private static String name(Path file) {
    return file.toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}
