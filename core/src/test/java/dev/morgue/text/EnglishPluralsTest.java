package dev.morgue.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishPluralsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      textBlock =
          """
          banks bank
          jobs job
          gates gate
          universities university
          skies sky
          ties tie
          movies movie
          churches church
          dishes dish
          headaches headache
          clothes clothe
          classes class
          crevasses crevasse
          boxes box
          axes axe
          houses house
          viruses virus
          coronaviruses coronavirus
          buses bus
          lenses lens
          gases gas
          sizes size
          blitzes blitz
          quizzes quiz
          heroes hero
          shoes shoe
          photos photo
          pizzas pizza
          israelis israeli
          hindus hindu
          bureaus bureau
          critics critic
          wives wives
          gloves glove
          ads ad
          tvs tv
          747s 747
          16s 16
          500s 500
          f16s f16
          o'briens o'brien
          s&ps s&p
          """)
  void regularPluralsHaveASingular(String plural, String singular) {
    assertThat(singular(plural)).isEqualTo(singular);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "james",
        "news",
        "glass",
        "bus",
        "crisis",
        "his",
        "was",
        "paris",
        "texas",
        "us",
        "s",
        "gas",
        "series",
        "miniseries",
        "subspecies",
        "politics",
        "economics",
        "aids",
        "mars",
        "lens",
        "less",
        "always",
        "perhaps",
        "williams",
        "jones",
        "harris",
        "davis",
        "hamas",
        "thomas",
        "children",
        "men",
        "people",
        "knives",
        "analyses",
        "does",
        "goes",
        "famous",
        "1980s",
        "80s",
        "gps",
        "cbs",
        "plus",
        "tennis",
        "christmas",
        "bank",
        "university",
        "don't",
        "it's",
        "müss",
        "das"
      })
  void whatIsNoRegularPluralStays(String form) {
    assertThat(singular(form)).isEqualTo(form);
  }

  private static String singular(String form) {
    char[] letters = form.toCharArray();
    return new String(letters, 0, EnglishPlurals.singular(letters, letters.length));
  }
}
