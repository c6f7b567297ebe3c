package dev.morgue.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineReaderTest {

  /** Names are joined by ";", a role stands behind "/", then agencies, then the paper. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          By Marta Quill                                      | Marta Quill                 | -       | -
          by Marta Quill                                      | Marta Quill                 | -       | -
          BY MARTA QUILL AND DESMOND O'BRIEN                  | Marta Quill;Desmond O'Brien | -       | -
          By Marta Quill, Desmond Fairley and Ines Halloran   | Marta Quill;Desmond Fairley;Ines Halloran | - | -
          By Marta Quill, Reuters                             | Marta Quill                 | Reuters | -
          By Marta Quill (AP)                                 | Marta Quill                 | AP      | -
          By The Associated Press                             | -                           | AP      | -
          By Marta Quill in Port Lantern                      | Marta Quill                 | -       | -
          Marta Quill at the Brackwater Arena                 | Marta Quill                 | -       | -
          By Marta Quill for The Port Lantern Courier         | Marta Quill                 | -       | The Port Lantern Courier
          By Marta Quill, The Port Lantern Courier            | Marta Quill                 | -       | The Port Lantern Courier
          By Marta Quill, Staff Writer                        | Marta Quill                 | -       | -
          Marta Quill & Ines Halloran                         | Marta Quill;Ines Halloran   | -       | -
          Quill, Marta                                        | Marta Quill                 | -       | -
          marta@example.org (Marta Quill)                     | Marta Quill                 | -       | -
          By T. J. Abara Jr.                                  | T. J. Abara Jr.             | -       | -
          By Ludovica van der Meer and Jean-Luc d'Aubigny     | Ludovica van der Meer       | -       | -
          Von Wiebke Öttinger und Ägid Krümmel                | Wiebke Öttinger;Ägid Krümmel | -      | -
          Par Élodie Vasseur et Anselme Brûlé                 | Élodie Vasseur;Anselme Brûlé | -      | -
          Por Íñigo Saavedra y Rocío Peñalver                 | Íñigo Saavedra;Rocío Peñalver | -     | -
          記者：葉山透                                         | 葉山透                       | -       | -
          Reporting by Marta Quill; Editing by Ines Halloran  | Marta Quill;Ines Halloran/editor | -   | -
          Additional reporting by Desmond Fairley             | Desmond Fairley/contributor | -       | -
          Photographs by Ines Halloran                        | Ines Halloran/photographer  | -       | -
          By Invitation                                       | -                           | -       | -
          By the numbers                                      | -                           | -       | -
          By popular demand                                   | -                           | -       | -
          Von dieser Regel gibt es viele Ausnahmen            | -                           | -       | -
          """)
  void takesBylinesApart(String printed, String names, String agencies, String paper) {
    BylineReader byline = BylineReader.of(printed);
    assertThat(
            byline.authors().stream()
                .map(a -> a.role() == null ? a.name() : a.name() + "/" + a.role()))
        .containsExactly(split(names));
    assertThat(byline.credits()).containsExactly(split(agencies));
    assertThat(byline.paper()).isEqualTo(paper.equals("-") ? null : paper);
  }

  private static String[] split(String list) {
    return list.equals("-") ? new String[0] : list.split(";", -1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marta Quill",
        "Marta Quill and Ines Halloran",
        "Marta Quill, Meridian News Agency",
        "MARTA QUILL"
      })
  void knowsALineOfNames(String line) {
    assertThat(BylineReader.isNames(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Port Lantern Courier",
        "Reuters",
        "Read More",
        "Port Lantern, where the ferries are",
        "She said no.",
        "Winners and losers",
        ""
      })
  void knowsWhatIsNone(String line) {
    assertThat(BylineReader.isNames(line)).isFalse();
  }

  @Test
  void anAgencyIsCalledByItsShortName() {
    assertThat(Agencies.named("(The Associated Press)")).contains("AP");
    assertThat(Agencies.named("REUTER.")).contains("Reuters");
    assertThat(Agencies.named("Meridian News Agency")).contains("Meridian");
    assertThat(Agencies.named("Port Lantern")).isEmpty();
  }
}
