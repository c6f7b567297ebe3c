package dev.morgue.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Organisations and places are paired by their words and initials alone. */
class TitlePairsTest {

  private static List<String> found(String... names) {
    List<String> found = new ArrayList<>();
    TitlePairs.find(
        List.of(names),
        (one, other, match) -> {
          assertThat(match.verdict()).isEqualTo(NameMatch.Verdict.MAYBE);
          found.add(names[one] + " = " + names[other]);
        });
    return found;
  }

  @Test
  void theSameWordsArePaired() {
    assertThat(
            found(
                "Weir Trust",
                "The Weir Trust",
                "Weir-Trust Ltd.",
                "WEIR TRUST",
                "Weir Trust Group"))
        .containsExactly(
            "Weir Trust = The Weir Trust",
            "Weir Trust = Weir-Trust Ltd.",
            "Weir Trust = WEIR TRUST");
    assertThat(found("Lund & Roe", "Lund and Roe", "São Tomé", "Sao Tome"))
        .containsExactly("Lund & Roe = Lund and Roe", "São Tomé = Sao Tome");
  }

  @Test
  void initialsArePairedWithTheFirstThatTheyMayStandFor() {
    assertThat(found("FWC", "Federal Weir Commission", "Fen Water Company", "F.W.C."))
        .containsExactlyInAnyOrder("FWC = F.W.C.", "FWC = Federal Weir Commission");
    assertThat(found("Bank of Fenland", "Bank of Fen", "BF", "Ltd.", "!")).isEmpty();
    assertThat(TitlePairs.likeness("Federal Weir Commission", "FWC"))
        .containsExactly("FWC may be short for Federal Weir Commission");
    assertThat(TitlePairs.likeness("Weir Trust", "The Weir Trust"))
        .containsExactly("the same words");
  }

  @Test
  void singularAndPluralArePaired() {
    assertThat(found("Fenlander", "Fenlanders", "Weir Board", "Weir Boards"))
        .containsExactly("Fenlander = Fenlanders", "Weir Board = Weir Boards");
    assertThat(TitlePairs.likeness("Whig", "Whigs")).containsExactly("singular and plural");
  }

  @Test
  void aPartyIsPairedWithItsMembers() {
    assertThat(found("Fen Reformers", "Fen Reformer Party", "Third Party", "Party", "Dyke"))
        .containsExactly("Fen Reformers = Fen Reformer Party");
    assertThat(TitlePairs.likeness("Dykers", "Dyker Party"))
        .containsExactly("Dykers may be short for Dyker Party");
  }

  @Test
  void beginningsOfWordsArePairedWithThese() {
    assertThat(found("Fenland Reformers", "Fen Refs", "Fenland Reformer", "Fen Regatta"))
        .containsExactlyInAnyOrder(
            "Fenland Reformers = Fen Refs", "Fenland Reformers = Fenland Reformer");
    assertThat(found("Weir Trust", "Weir Trustees", "Fe Re", "Fenland Reformers"))
        .containsExactly("Weir Trust = Weir Trustees");
    assertThat(TitlePairs.likeness("Fen Refs", "Fenland Reformers"))
        .containsExactly("Fen Refs may be short for Fenland Reformers");
  }
}
