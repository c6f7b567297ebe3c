package dev.morgue.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule finds what was planted for it, and nothing beside it. */
class PlantedViolationsTest {

  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

  private final Architecture rules = new Architecture("planted");

  @Test
  void anEarlierPackageUsesALaterOne() {
    List<String> found =
        rules.packageOrder().stream().flatMap(rule -> violations(rule).stream()).toList();

    assertThat(found)
        .isNotEmpty()
        .allMatch(line -> line.contains("<planted.query.UsesSearch."))
        .allMatch(line -> line.contains("<planted.search.ShowsLucene"));
  }

  @Test
  void twoPackagesUseEachOther() {
    assertThat(violations(rules.noCycles()))
        .singleElement()
        .asString()
        .contains("planted.query", "planted.search");
  }

  @Test
  void coreUsesTheIndexer() {
    assertThat(violations(rules.coreKnowsNothingAboveIt()))
        .isNotEmpty()
        .allMatch(line -> line.contains("planted.UsesIndexer"));
  }

  @Test
  void theIndexerUsesTheInsideOfCore() {
    assertThat(violations(rules.indexIsCoresOwn()))
        .isNotEmpty()
        .allMatch(line -> line.contains("planted.indexer.UsesIndex"));
  }

  @Test
  void taggingUsesTheIndexer() {
    assertThat(violations(rules.taggingKnowsOnlyCore()))
        .isNotEmpty()
        .allMatch(line -> line.contains("planted.tagging.UsesReader"));
  }

  @Test
  void theIndexerUsesTheCommand() {
    assertThat(violations(rules.indexerKnowsNothingOfTheCommand()))
        .isNotEmpty()
        .allMatch(line -> line.contains("planted.indexer.UsesCommand"));
  }

  @Test
  void luceneShowsInPublicSignaturesOnly() {
    assertThat(violations(rules.noLuceneInPublicSignatures()))
        .containsExactlyInAnyOrder(
            "planted.search.ExtendsLucene extends org.apache.lucene.search.SimpleCollector",
            "planted.search.ExtendsLucene implements org.apache.lucene.search.Collector",
            "planted.search.ExtendsLucene implements org.apache.lucene.search.LeafCollector",
            "planted.search.ShowsLucene has the field FIELD of org.apache.lucene.index.Term",
            "planted.search.ShowsLucene shows in <init>() org.apache.lucene.search.Query",
            "planted.search.ShowsLucene shows in argument() org.apache.lucene.search.TopDocs",
            "planted.search.ShowsLucene shows in bound() org.apache.lucene.util.BytesRef",
            "planted.search.ShowsLucene shows in fails() org.apache.lucene.store.AlreadyClosedException");
  }

  @Test
  void theCommandUsesLucene() {
    assertThat(violations(rules.onlyCoresIndexSideUsesLucene()))
        .isNotEmpty()
        .allMatch(line -> line.contains("planted.cli.UsesLucene"));
  }

  @Test
  void aPackageIsNotNullMarked() {
    assertThat(violations(rules.everyPackageIsNullMarked()))
        .containsExactly(
            "planted.bare.Unmarked lies in a package without a @NullMarked package-info.java");
  }

  @Test
  void aStaticFieldMayChange() {
    assertThat(violations(rules.noStaticMutableState()))
        .singleElement()
        .asString()
        .contains("planted.indexer.ReadsEnvironment.counter");
  }

  @Test
  void theClockZoneLocaleAndCharsetOfTheMachineAreRead() {
    List<String> found = violations(rules.nothingFromTheEnvironment());

    assertThat(found)
        .noneMatch(line -> line.contains("ReadsEnvironment.allowed"))
        .extracting(line -> line.replaceAll(".*calls method <([^(]*)\\(.*", "$1"))
        .containsExactlyInAnyOrder(
            "java.time.LocalDate.now",
            "java.time.Instant.now",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.lang.String.toUpperCase",
            "java.lang.String.format",
            "java.lang.String.formatted",
            "java.lang.System.currentTimeMillis");
  }

  private static List<String> violations(ArchRule rule) {
    return rule.evaluate(PLANTED).getFailureReport().getDetails();
  }
}
