package dev.morgue.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private final DateReader reader = new DateReader(TODAY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2008                                        | 2008
          2008-09                                     | 2008-09
          2008-09-15                                  | 2008-09-15
          2008-9-5                                    | 2008-09-05
          2008/09/15                                  | 2008-09-15
          20080915                                    | 2008-09-15
          2018-02-28T15:07:03+00:00                   | 2018-02-28T15:07:03Z
          2018-02-28T15:07-04:00                      | 2018-02-28T15:07-04:00
          2019-06-17T18:28:00+0200                    | 2019-06-17T18:28+02:00
          2020-08-06T09:09:24.5000000Z                | 2020-08-06T09:09:24.500Z
          2020-05-16 09:00:40                         | 2020-05-16T09:00:40
          20200316T13:00:00Z                          | 2020-03-16T13:00Z
          20151210T191044Z                            | 2015-12-10T19:10:44Z
          2020-02-18 T 07:20:50 +0330                 | 2020-02-18T07:20:50+03:30
          2020-09-25T16:02:50CDT                      | 2020-09-25T16:02:50-05:00
          2020-09-26T12:07:40+02:00CET                | 2020-09-26T12:07:40+02:00
          Sun, 11/30/2025 – 10:30                     | 2025-11-30T10:30
          Sun, 11/30/2025 - 10:30 AM                  | 2025-11-30T10:30
          Thu Nov 09 2023 04:59:25 GMT+0000 (UTC)     | 2023-11-09T04:59:25Z
          Tue Jul 30 09:35:14 CEST 2019               | 2019-07-30T09:35:14+02:00
          Tue, Sep 15 2020 10:01:41 EDT               | 2020-09-15T10:01:41-04:00
          Sun, 11 Oct 2020 07:34:36 GMT               | 2020-10-11T07:34:36Z
          Mon, 15 Sep 2008 23:30:05 -0400             | 2008-09-15T23:30:05-04:00
          26-FEB-1987 15:01:01.01                     | 1987-02-26T15:01:01.010
          26-FEB-1987                                 | 1987-02-26
          November 19, 2019, 07:47 PM EST             | 2019-11-19T19:47-05:00
          Nov. 19, 2019 at 12:05 a.m. ET              | 2019-11-19T00:05-05:00
          July 4, 2019 12:05 p.m. ET                  | 2019-07-04T12:05-04:00
          July 4, 2019 3 p.m. PT                      | 2019-07-04T15:00-07:00
          Tuesday, Aug. 17, 2010                      | 2010-08-17
          Aug 17 2010                                 | 2010-08-17
          17:00, 24 December 2015                     | 2015-12-24T17:00
          'April 21, 2022 | 4:39 pm'                  | 2022-04-21T16:39
          Monday 3 May 2010 10.30 BST                 | 2010-05-03T10:30+01:00
          3 May 2011 10.30am                          | 2011-05-03T10:30
          3rd May 2011                                | 2011-05-03
          3rd of May, 2011                            | 2011-05-03
          Sept. 9, 2024                               | 2024-09-09
          September 2008                              | 2008-09
          May 2011                                    | 2011-05
          January 11, 2010 Monday                     | 2010-01-11
          March 20, 2018  16:51:31                    | 2018-03-20T16:51:31
          7/18/2009 3:00:56 AM                        | 2009-07-18T03:00:56
          18/7/2009                                   | 2009-07-18
          5/5/2009                                    | 2009-05-05
          14/01/2020                                  | 2020-01-14
          Wed 05/01/2024                              | 2024-05-01
          Friday 05/01/2024                           | 2024-01-05
          05.01.2024                                  | 2024-01-05
          5. 1. 2024                                  | 2024-01-05
          27. Februar 2012 Montag 9:50 PM GMT+1       | 2012-02-27T21:50+01:00
          Montag, 27. Februar 2012, 18.00 Uhr         | 2012-02-27T18:00
          1. März 2020                                | 2020-03-01
          10.12.2022, 07:00:03                        | 2022-12-10T07:00:03
          mercredi 3 août 2016                        | 2016-08-03
          Samedi 1er février 2014 à 17h30             | 2014-02-01T17:30
          jueves, 09 enero 2014 10:21                 | 2014-01-09T10:21
          3 de mayo de 2022                           | 2022-05-03
          04 mayo 2022 - 00:00                        | 2022-05-04T00:00
          mayo de 2022                                | 2022-05
          12 de dezembro de 2019                      | 2019-12-12
          15 marzo 2021                               | 2021-03-15
          21 września 2019                            | 2019-09-21
          12 ноября 2018 г.                           | 2018-11-12
          5 september 2019                            | 2019-09-05
          Onsdag 4. marts 2020                        | 2020-03-04
          lørdag 7. mars 2020                         | 2020-03-07
          5 Μαρτίου 2019, 10:15                       | 2019-03-05T10:15
          Τρίτη 5 Μαρ. 2019                           | 2019-03-05
          5 Mart 2019 Salı 10:15                      | 2019-03-05T10:15
          12 AĞUSTOS 2020                             | 2020-08-12
          31 Aralık 2021, Cuma                        | 2021-12-31
          5 березня 2019, 10:15                       | 2019-03-05T10:15
          úterý 5. března 2019                        | 2019-03-05
          24 decembrie 2018                           | 2018-12-24
          5. maaliskuuta 2019                         | 2019-03-05
          5 במרץ 2019                                 | 2019-03-05
          2018 年 10 月 7 日 17:04                    | 2018-10-07T17:04
          2020年3月16日(月)                            | 2020-03-16
          2020年3月                                    | 2020-03
          2018년 5월 28일                              | 2018-05-28
          Monday 08/30/63                             | -
          Friday 08/30/63                             | 1963-08-30
          31-MAR-1987 605:12:19.12                    | 1987-03-31
          27-MAR-1987 10:16:44.82RM                   | 1987-03-27T10:16:44.820
          12 Oct 1998 10:30 IST                       | 1998-10-12T10:30
          3 May 1605                                  | 1605-05-03
          23 November 2026                            | 2026-11-23
          05/01/2024                                  | -
          01-05-2024                                  | -
          01/04/63                                    | -
          2004/2005                                   | -
          31/02/2020                                  | -
          30 February 2020                            | -
          24 November 2026                            | -
          3 May 1599                                  | -
          1599                                        | -
          2027                                        | -
          Sunday 05/01/2024                           | -
          yesterday                                   | -
          PT15M                                       | -
          {{date}}                                    | -
          0000-00-00                                  | -
          May 3                                       | -
          3 Maybe 2011                                | -
          """)
  void readsWholeValues(String printed, String expected) {
    var date = reader.whole(printed).date();
    assertThat(date == null ? "-" : date.toString()).isEqualTo(expected);
  }

  @Test
  void tellsTheReadingsOfWhatItRefuses() {
    DateReading open = reader.whole("05/01/2024");
    assertThat(open.note()).isEqualTo("whether day or month comes first is not said");
    assertThat(open.readings())
        .extracting(Object::toString)
        .containsExactly("2024-05-01", "2024-01-05");
    assertThat(reader.whole("2004/2005").readings())
        .extracting(Object::toString)
        .containsExactly("2004", "2005");
    assertThat(reader.whole("01/04/63").readings()).hasSize(4);
    assertThat(reader.whole("24 November 2026").note()).isEqualTo("later than today");
  }

  @Test
  void whatTheCallerKnowsSettlesDayAndMonth() {
    DateReader european = new DateReader(TODAY, true, List.of());
    DateReader american = new DateReader(TODAY, false, List.of());
    assertThat(european.whole("05/01/2024").date()).hasToString("2024-01-05");
    assertThat(american.whole("05/01/2024").date()).hasToString("2024-05-01");
    assertThat(european.whole("05/18/2024").date()).hasToString("2024-05-18");
    assertThat(european.whole("Wed 05/01/2024").date()).hasToString("2024-05-01");
  }

  @Test
  void contradictingWeekdayLowersTheConfidence() {
    assertThat(reader.whole("Monday, May 3, 2010").confidence()).isEqualTo(1);
    assertThat(reader.whole("May 3, 2010").confidence()).isEqualTo(0.95);
    assertThat(reader.whole("Friday, May 3, 2010").confidence()).isEqualTo(0.6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sun, 11/30/2025 – 10:30ZeroHedge NewsRead More | Sun, 11/30/2025 – 10:30 | 2025-11-30T10:30
          Published on May 3, 2011 by Jane Doe           | May 3, 2011             | 2011-05-03
          The Baltimore Sun, 3 May 2011                  | 3 May 2011              | 2011-05-03
          Sunday Times, 1 May 2011, p. 4                 | 1 May 2011              | 2011-05-01
          Courier NewsNov 30, 2025 10:30 AMShare         | Nov 30, 2025 10:30 AM   | 2025-11-30T10:30
          Nov 30, 2025 10:30 ESTThe Courier              | Nov 30, 2025 10:30 EST  | 2025-11-30T10:30-05:00
          Nov 30, 2025 10:30Zeitung am Fluss             | Nov 30, 2025 10:30      | 2025-11-30T10:30
          'May 2011 | The Paper'                         | May 2011                | 2011-05
          Page 12 May 3 2011                             | May 3 2011              | 2011-05-03
          """)
  void findsDatesInLines(String line, String printed, String expected) {
    DateReading reading = reader.first(line).orElseThrow();
    assertThat(line.substring(reading.start(), reading.end())).isEqualTo(printed);
    assertThat(reading.date()).hasToString(expected);
  }

  @Test
  void findsNoDateWhereThereIsNone() {
    for (String line :
        List.of(
            "They may march in 2011",
            "Call 555-0123 or 20110503",
            "The 10:30 to Paris",
            "A score of 11-5 and 7.5",
            "Second of May")) {
      assertThat(reader.first(line)).as(line).isEmpty();
    }
  }

  @Test
  void neverThrows() {
    long seed = Long.getLong("morgue.seed", 28_272_546);
    Random random = new Random(seed);
    String signs = "0123456789-/.:, TZMaypmSunFeb年月日+–|()de ";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(30); n > 0; n--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      assertThat(reader.whole(text.toString())).as("seed %d: '%s'", seed, text).isNotNull();
      assertThat(reader.first(text.toString())).as("seed %d: '%s'", seed, text).isNotNull();
    }
  }
}
