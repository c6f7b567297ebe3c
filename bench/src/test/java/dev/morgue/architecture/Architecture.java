package dev.morgue.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of the house, for the packages under a base: the product's, or planted ones that break
 * each rule once.
 *
 * <p>Every rule allows an empty selection, because a package may not exist yet; {@link
 * PlantedViolationsTest} shows that none passes for that reason alone.
 */
final class Architecture {

  private static final String LUCENE = "org.apache.lucene..";

  /** Core's packages, each of which may use those before it. */
  private static final List<String> ORDER =
      List.of(
          "",
          ".text",
          ".copies",
          ".names",
          ".csv",
          ".sources",
          ".authority",
          ".query",
          ".syntax",
          ".index",
          ".upkeep",
          ".search");

  private final String base;

  Architecture(String base) {
    this.base = base;
  }

  /** One rule for each package of core: it uses none of those after it. */
  List<ArchRule> packageOrder() {
    List<ArchRule> rules = new ArrayList<>();
    for (int i = 0; i + 1 < ORDER.size(); i++) {
      String[] later =
          ORDER.subList(i + 1, ORDER.size()).stream()
              .map(name -> base + name + "..")
              .toArray(String[]::new);
      rules.add(
          noClasses()
              .that()
              .resideInAPackage(exactly(ORDER.get(i)))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(later)
              .allowEmptyShould(true));
    }
    return rules;
  }

  ArchRule noCycles() {
    return slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass type) {
                return resideInAPackage(base + "..").test(type)
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
              }

              @Override
              public String getDescription() {
                return "packages of " + base;
              }
            })
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true);
  }

  ArchRule coreKnowsNothingAboveIt() {
    return noClasses()
        .that(not(resideInAnyPackage(outsideCore())))
        .and(resideInAPackage(base + ".."))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(outsideCore())
        .allowEmptyShould(true);
  }

  ArchRule indexIsCoresOwn() {
    return noClasses()
        .that()
        .resideInAnyPackage(outsideCore())
        .should()
        .dependOnClassesThat()
        .resideInAPackage(base + ".index..")
        .allowEmptyShould(true);
  }

  ArchRule taggingKnowsOnlyCore() {
    return noClasses()
        .that()
        .resideInAPackage(base + ".tagging..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(base + ".indexer..", base + ".cli..", base + ".bench..")
        .allowEmptyShould(true);
  }

  ArchRule indexerKnowsNothingOfTheCommand() {
    return noClasses()
        .that()
        .resideInAPackage(base + ".indexer..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(base + ".cli..", base + ".bench..")
        .allowEmptyShould(true);
  }

  /** A cluster or another Lucene must be able to stand behind the same calls. */
  ArchRule noLuceneInPublicSignatures() {
    return classes()
        .that(
            resideInAnyPackage(
                exactly(""),
                exactly(".text"),
                exactly(".query"),
                exactly(".syntax"),
                exactly(".json"),
                exactly(".upkeep"),
                exactly(".csv"),
                exactly(".sources"),
                exactly(".search")))
        .should(new KeepOutOfSignatures(resideInAPackage(LUCENE)))
        .allowEmptyShould(true);
  }

  ArchRule onlyCoresIndexSideUsesLucene() {
    return noClasses()
        .that()
        .resideInAnyPackage(
            exactly(""),
            exactly(".query"),
            exactly(".json"),
            exactly(".csv"),
            exactly(".sources"),
            base + ".indexer..",
            base + ".cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(LUCENE)
        .allowEmptyShould(true);
  }

  /** Without the annotation NullAway would pass over the package in silence. */
  ArchRule everyPackageIsNullMarked() {
    return classes()
        .that()
        .resideInAPackage(base + "..")
        .should(new LieInNullMarkedPackages())
        .allowEmptyShould(true);
  }

  ArchRule noStaticMutableState() {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(base + "..")
        .and()
        .haveModifier(JavaModifier.STATIC)
        .should()
        .haveModifier(JavaModifier.FINAL)
        .allowEmptyShould(true);
  }

  /** Clock, zone, locale and charset are parameters; the command is where they come from. */
  ArchRule nothingFromTheEnvironment() {
    return noClasses()
        .that(not(resideInAnyPackage(base + ".cli..", base + ".bench..")))
        .and(resideInAPackage(base + ".."))
        .should()
        .callCodeUnitWhere(new ReadsTheEnvironment())
        .allowEmptyShould(true);
  }

  List<ArchRule> all() {
    List<ArchRule> rules = new ArrayList<>(packageOrder());
    rules.add(noCycles());
    rules.add(coreKnowsNothingAboveIt());
    rules.add(indexIsCoresOwn());
    rules.add(taggingKnowsOnlyCore());
    rules.add(indexerKnowsNothingOfTheCommand());
    rules.add(noLuceneInPublicSignatures());
    rules.add(onlyCoresIndexSideUsesLucene());
    rules.add(everyPackageIsNullMarked());
    rules.add(noStaticMutableState());
    rules.add(nothingFromTheEnvironment());
    return rules;
  }

  /** The base's own package stands for itself, the others for what lies below them too. */
  private String exactly(String name) {
    return name.isEmpty() ? base : base + name + "..";
  }

  private String[] outsideCore() {
    return new String[] {
      base + ".tagging..", base + ".indexer..", base + ".cli..", base + ".bench.."
    };
  }
}
