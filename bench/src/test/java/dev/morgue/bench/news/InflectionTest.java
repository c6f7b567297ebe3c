package dev.morgue.bench.news;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

  @ParameterizedTest
  @CsvSource({
    "claim, claims, claimed, claiming",
    "approve, approves, approved, approving",
    "carry, carries, carried, carrying",
    "delay, delays, delayed, delaying",
    "launch, launches, launched, launching",
    "pass, passes, passed, passing",
    "guarantee, guarantees, guaranteed, guaranteeing",
  })
  void regularVerbs(String base, String third, String past, String ing) {
    assertThat(Verb.parse(base)).isEqualTo(new Verb(base, third, past, ing));
  }

  @Test
  void irregularFormsAreGiven() {
    assertThat(Verb.parse("hold/held/holding"))
        .isEqualTo(new Verb("hold", "holds", "held", "holding"));
    assertThat(Noun.parse("crisis/crises")).isEqualTo(new Noun("crisis", "crises"));
    assertThat(Noun.parse("tax")).isEqualTo(new Noun("tax", "taxes"));
  }

  @Test
  void theArticleGoesByTheNextLetter() {
    assertThat(Inflection.article("economy")).isEqualTo("an");
    assertThat(Inflection.article("harbour")).isEqualTo("a");
  }
}
