package dev.morgue.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'LONDON, May 3 (Reuters) — The'            | LONDON, May 3 (Reuters)          | LONDON       | Reuters
          'CHICAGO (AP) — The'                       | CHICAGO (AP)                     | CHICAGO      | AP
          'LOS ANGELES (Reuters) - The'              | LOS ANGELES (Reuters)            | LOS ANGELES  | Reuters
          'Berlin (dpa) - Die'                       | Berlin (dpa)                     | Berlin       | dpa
          'San Diego (tca/dpa) - The'                | San Diego (tca/dpa)              | San Diego    | dpa
          'BUENOS AIRES, Argentina (AP) _ For'       | BUENOS AIRES, Argentina (AP)     | BUENOS AIRES | AP
          'CHATHAM, Mass. (AP) _ A'                  | CHATHAM, Mass. (AP)              | CHATHAM      | AP
          'STOCKHOLM, Aug 12, 2014 (AFP) - The'      | STOCKHOLM, Aug 12, 2014 (AFP)    | STOCKHOLM    | AFP
          'Strasbourg, 22 juil 2014 (AFP) - Le'      | Strasbourg, 22 juil 2014 (AFP)   | Strasbourg   | AFP
          'PORT LANTERN, Oct. 4 (Meridian) — Three'  | PORT LANTERN, Oct. 4 (Meridian)  | PORT LANTERN | Meridian
          'PORT LANTERN — Three'                     | PORT LANTERN                     | PORT LANTERN | -
          'MIAMI, Florida – The'                     | MIAMI, Florida                   | MIAMI        | -
          'ST. LOUIS, Mo. -- The'                    | ST. LOUIS, Mo.                   | ST. LOUIS    | -
          'KÖLN – Der'                               | KÖLN                             | KÖLN         | -
          """)
  void findsDatelines(String text, String printed, String place, String agency) {
    DatelineReader.Found found = DatelineReader.at(text + " board said on Tuesday.").orElseThrow();
    assertThat(found.dateline().printed()).isEqualTo(printed);
    assertThat(found.dateline().place()).isEqualTo(place);
    assertThat(found.agency()).isEqualTo(agency.equals("-") ? null : agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TV-TIPP - Am Abend läuft ein Film.",
        "JUST IN – The board has resigned.",
        "MIDDAY BRIEFING - What we know.",
        "EXCLUSIVE: The board has resigned.",
        "The board (Reuters) said nothing.",
        "London (the capital) - which is large - is closed.",
        "London – Paris by train.",
        "A-1 - the road to Brackwater.",
        "",
        "NO"
      })
  void knowsFalseFriends(String text) {
    assertThat(DatelineReader.at(text)).isEmpty();
  }

  @Test
  void readsFields() {
    assertThat(DatelineReader.field("    DETROIT, March 4 -").printed())
        .isEqualTo("DETROIT, March 4");
    assertThat(DatelineReader.field("DETROIT, March 4 -").place()).isEqualTo("DETROIT");
    assertThat(DatelineReader.field("PARIS (AFP) —").place()).isEqualTo("PARIS");
  }
}
