package dev.morgue.tagging.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Name;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationsTest {

  /** How the organisations of some names are called, and how often each is named. */
  private static List<String> grouped(String... names) {
    List<Found> found = new ArrayList<>();
    for (String name : names) {
      int at = found.size() * 100;
      found.add(new Found(at, at + name.length(), Name.Kind.ORGANISATION, 1, name));
    }
    return Organisations.of(found).stream()
        .map(group -> group.best().name() + " " + group.mentions().size())
        .toList();
  }

  @Test
  void theFirstWordStandsForTheOneThatBeginsWithIt() {
    assertThat(grouped("Harcourt", "Harcourt Industries")).containsExactly("Harcourt Industries 2");
    assertThat(grouped("Harcourt", "Harcourt Foods", "Harcourt Steel"))
        .containsExactly("Harcourt 1", "Harcourt Foods 1", "Harcourt Steel 1");
  }

  @Test
  void aPartyIsMeantBeforeOthersThatBeginWithItsName() {
    assertThat(grouped("Labour", "Labour Research Department", "Labour Party", "Labour"))
        .containsExactly("Labour Party 3", "Labour Research Department 1");
  }

  @Test
  void initialsStandForOneOnly() {
    assertThat(grouped("Federal Aviation Administration", "FAA"))
        .containsExactly("Federal Aviation Administration 2");
    assertThat(grouped("FAA", "Federal Aviation Administration", "First Actors Association"))
        .contains("FAA 1");
  }
}
