package dev.morgue.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankAnalyzerTest {
  @ParameterizedTest(name = "{0}: {1} → {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          en    | The ministers' universities, U.S.-led | minist univers us led
          en-GB | Putin’s envoys were running           | putin envoi were run
          und   | The banks                             | bank
          fr    | l’économie des présidents             | econom president
          pl    | Ministrów Łódź                        | ministrow lodz
          """)
  void stemsByLanguage(String language, String text, String stems) throws IOException {
    try (Analyzer rank = new RankAnalyzer(language, true)) {
      assertThat(Tokens.terms(rank, text)).isEqualTo(List.of(stems.split(" ", -1)));
    }
  }

  @ParameterizedTest(name = "{0}: {1} = {2}")
  @CsvSource(
      delimiter = ' ',
      textBlock =
          """
          de Häuser Haus
          de Bürgermeister Buergermeister
          fr présidents president
          es españoles español
          es elecciones elección
          it governi governo
          pt eleições eleição
          pt governos governo
          nl burgemeesters burgemeester
          sv pojkarna pojkar
          nb guttene gutter
          da bilerne biler
          fi talossa talo
          ru президенты президент
          hu házak ház
          el κυβερνήσεις κυβέρνηση
          bg градове град
          ar المعلمون معلم
          hi लड़के लड़का
          id bukunya buku
          """)
  void formsOfAWordMeet(String language, String one, String other) throws IOException {
    try (Analyzer rank = new RankAnalyzer(language, true)) {
      assertThat(Tokens.terms(rank, one)).hasSize(1).isEqualTo(Tokens.terms(rank, other));
    }
  }

  @Test
  void stopWordsAreDroppedByChoiceAndAsForms() throws IOException {
    try (Analyzer all = new RankAnalyzer("en", false);
        Analyzer french = new RankAnalyzer("fr", true)) {
      assertThat(Tokens.terms(all, "The end of it")).containsExactly("the", "end", "of", "it");
      assertThat(Tokens.terms(french, "même où étaient")).isEmpty();
    }
  }

  @Test
  void neighbouringCharactersArePairs() throws IOException {
    try (Analyzer rank = new RankAnalyzer("ja", true)) {
      assertThat(Tokens.terms(rank, "東京都、港 AI研究 x"))
          .containsExactly("東京", "京都", "港", "ai", "研究", "x");
      assertThat(Tokens.terms(rank, "東\n\n京")).containsExactly("東", "京");
      assertThat(Tokens.terms(rank, "港")).containsExactly("港");
    }
  }

  @Test
  void stackedTermsAreNotRanked() throws IOException {
    try (Analyzer rank = new RankAnalyzer("en", true)) {
      assertThat(Tokens.terms(rank, "US$100 anti-corruption MPs"))
          .containsExactly("100", "anti", "corrupt", "mp");
    }
  }

  @Test
  void oneAnalyzerServesEachLanguage() {
    try (RankAnalyzers ranks = new RankAnalyzers(true)) {
      assertThat(ranks.of("de-AT")).isSameAs(ranks.of("de"));
      assertThat(ranks.of("")).isSameAs(ranks.of("en"));
      assertThat(ranks.of("und")).isSameAs(ranks.of("en_US"));
      assertThat(ranks.of("pl")).isSameAs(ranks.of("zh-Hant")).isNotSameAs(ranks.of("en"));
      assertThat(ranks.of("nn")).isSameAs(ranks.of("no"));
    }
  }
}
