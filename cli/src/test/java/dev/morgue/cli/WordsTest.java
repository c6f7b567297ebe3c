package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.PartialDate;
import dev.morgue.search.SearchPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2008                      | 2008
          2008-09                   | Sep 2008
          2008-09-15                | Mon 15 Sep 2008
          2025-11-30T10:30          | Sun 30 Nov 2025, 10:30
          2008-09-15T23:05-04:00    | Mon 15 Sep 2008, 23:05 -04:00
          2008-01-01T00:00:59Z      | Tue 1 Jan 2008, 00:00 UTC
          """)
  void datesAreSaidAtTheirOwnPrecision(String iso, String words) {
    assertThat(Words.date(PartialDate.parse(iso))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0        | 0
          999      | 999
          1000     | 1,000
          1234567  | 1,234,567
          -12      | -12
          -1234    | -1,234
          -123456  | -123,456
          """)
  void numbersAreGroupedByThree(long number, String words) {
    assertThat(Words.number(number)).isEqualTo(words);
  }

  @Test
  void oneIsSingular() {
    assertThat(Words.count(1, "article")).isEqualTo("1 article");
    assertThat(Words.count(0, "article")).isEqualTo("0 articles");
  }

  @Test
  void anInexactTotalSaysSo() {
    assertThat(Words.articles(new SearchPage.Total(1_000, false)))
        .isEqualTo("at least 1,000 articles");
  }
}
