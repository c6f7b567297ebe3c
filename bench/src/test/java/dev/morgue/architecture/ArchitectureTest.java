package dev.morgue.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules, for all that is built here. This module is the one that sees every other. */
class ArchitectureTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.morgue");

  static Stream<ArchRule> rules() {
    return new Architecture("dev.morgue").all().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(ArchRule rule) {
    rule.check(PRODUCT);
  }

  @Test
  void everyModuleIsSeen() {
    assertThat(PRODUCT)
        .extracting(type -> type.getPackageName())
        .contains("dev.morgue", "dev.morgue.indexer", "dev.morgue.cli", "dev.morgue.bench");
  }
}
