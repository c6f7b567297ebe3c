package dev.morgue.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrictReadingTest {

  private static ParsedQuery strict(String query) {
    return QueryParser.parse(query).strict(query);
  }

  @Test
  void theMessageMarksThePlaceAndSaysWhatToWrite() {
    assertThatThrownBy(() -> strict("harbour AND headlin:ferry"))
        .isInstanceOf(QueryRefused.class)
        .hasMessage(
            "no field is called 'headlin', so it is searched as text; did you mean headline?"
                + " (character 13)\n"
                + "  harbour AND headlin:ferry\n"
                + "              ^^^^^^^");
    assertThatThrownBy(() -> strict("date:5/1/2008"))
        .hasMessageContaining("2008-01-05 or 2008-05-01")
        .hasMessageEndingWith("       ^^^^^^^^");
  }

  @Test
  void theLineOfALongQueryIsCutAroundThePlace() {
    String query = "storm ".repeat(100) + "(flood " + "rain ".repeat(100);
    assertThatThrownBy(() -> strict(query))
        .isInstanceOfSatisfying(
            QueryRefused.class,
            e -> {
              List<String> lines = e.getMessage().lines().toList();
              assertThat(lines).hasSize(3);
              assertThat(lines.get(1).length()).isLessThan(130);
              assertThat(lines.get(1).charAt(lines.get(2).indexOf('^'))).isEqualTo('(');
              assertThat(e.warning().start()).isEqualTo(600);
            });
  }

  @Test
  void everyRepairIsRefusedAndNotesAreNot() {
    for (String repaired :
        List.of(
            "(a",
            "a)",
            "\"a",
            "a or",
            "{a",
            "a w/0 b",
            "colour:a",
            "date:x",
            "is:x",
            "a w/5 date:2008",
            "re:/a",
            "\"a\" b^0",
            "atleast3()")) {
      assertThatThrownBy(() -> strict(repaired)).as(repaired).isInstanceOf(QueryRefused.class);
    }
    for (String noted : List.of("a or b c", "a b w/5 c", "headline:a b", "US", "(a and b) w/5 c")) {
      assertThatCode(() -> strict(noted)).as(noted).doesNotThrowAnyException();
      assertThat(strict(noted).warnings()).as(noted).isNotEmpty();
    }
  }
}
