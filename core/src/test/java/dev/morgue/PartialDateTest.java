package dev.morgue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2008, 2008-01-01, 2008-12-31",
    "2008-02, 2008-02-01, 2008-02-29",
    "2008-09-15, 2008-09-15, 2008-09-15",
    "2008-09-15T23:30, 2008-09-15, 2008-09-15",
    "2008-09-15T23:30-04:00, 2008-09-15, 2008-09-15",
    "2008-09-15T00:10:05+14:00, 2008-09-15, 2008-09-15",
    "2008-09-15T23:30:05.125Z, 2008-09-15, 2008-09-15",
    "1880-01-01T10:00-00:25:21, 1880-01-01, 1880-01-01",
    "0001, 0001-01-01, 0001-12-31",
    "9999-12, 9999-12-01, 9999-12-31",
  })
  void readsWhatItWritesAndSpansItsDays(String iso, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.parse(iso);
    assertThat(date).hasToString(iso);
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date.hasDay()).isEqualTo(earliest.equals(latest));
    assertThat(date.withoutTime().toString()).isEqualTo(iso.replaceAll("T.*", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "2008-09-15 23:30, 2008-09-15T23:30",
    "2008-09-15T23:30 Z, 2008-09-15T23:30Z",
    "2008-09-15T23:30+0530, 2008-09-15T23:30+05:30",
    "2008-09-15T23:30:00, 2008-09-15T23:30",
    "' 2008 ', 2008",
  })
  void readsKindredForms(String typed, String iso) {
    assertThat(PartialDate.parse(typed)).hasToString(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "8",
        "08",
        "20080915",
        "2008-9-15",
        "2008-13",
        "2008-00",
        "2008-09-00",
        "2008-02-30",
        "2007-02-29",
        "0000",
        "2008-09T10:00",
        "2008-09-15T24:30",
        "2008-09-15T10:00+25:00",
        "5/1/2024",
        "2008-09-15T",
        "-2008",
        "２００８"
      })
  void refusesWhatIsNoDate(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .isNotBlank();
  }

  @Test
  void aFinerPartNeedsTheWiderOne() {
    LocalTime noon = LocalTime.NOON;
    assertThatThrownBy(() -> new PartialDate(2008, 0, 1, null, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PartialDate(2008, 1, 0, noon, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PartialDate(2008, 1, 1, null, ZoneOffset.UTC))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PartialDate.ofYear(10_000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("10000");
  }

  @Test
  void sortsByInstantAndTheCoarserFirst() {
    List<String> inOrder =
        List.of(
            "1969-12-31",
            "2008",
            "2008-01",
            "2008-01-01",
            "2008-09",
            "2008-09-15T01:00+02:00",
            "2008-09-15",
            "2008-09-15T03:00Z",
            "2008-09-15T23:30-04:00",
            "2008-09-16T03:31Z");
    assertThat(inOrder.stream().map(PartialDate::parse).sorted().map(PartialDate::toString))
        .isEqualTo(inOrder);
    assertThat(PartialDate.parse("1970-01-02T00:00:05").sortSeconds()).isEqualTo(86_405);
  }
}
