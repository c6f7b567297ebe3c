package dev.morgue.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.index.QueryWords.Slot;
import dev.morgue.text.RandomText;
import dev.morgue.text.WordScanner;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which terms a typed word looks for. */
class QueryWordsTest {
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '"',
      textBlock =
          """
          university      → [[university, ~university]] []
          Universities    → [[universities, ~universities, university, ~university]] []
          MPs             → [[mps, ~mps, mp, ~mp]] []
          James           → [[james, ~james]] []
          Putin’s         → [[putin, ~putin]] []
          US              → [[us, ~us]] []
          AT&T            → [[at&t, ~at&t]] []
          O’Brien         → [[o'brien, ~o'brien]] []
          anti-corruption → [[anti, ~anti], [corruption, ~corruption]] [anticorruption, ~anticorruption]
          e-mails         → [[e, ~e], [mails, ~mails, mail, ~mail]] [emails, ~emails, email, ~email]
          9/11            → [[9, ~9], [11, ~11]] []
          100,000         → [[100000, ~100000]] []
          $100            → [[¤$100]] []
          US$100          → [[¤us$100]] []
          100 €           → [[¤€100]] []
          USD 100         → [[usd, ~usd], [100, ~100]] []
          東京             → [[東], [京]] []
          l'Europe        → [[europe, ~europe]] []
          qu’il           → [[il, ~il]] []
          D'Amato         → [[d, ~d], [amato, ~amato]] []
          d'Amato         → [[d, ~d], [amato, ~amato]] []
          L'Oréal         → [[l, ~l], [oreal, ~oreal]] []
          l'avant-garde   → [[avant, ~avant], [garde, ~garde]] []
          T-Mobile deal   → [[t, ~t], [mobile, ~mobile], [deal, ~deal]] []
          …               → [] []
          """)
  void bareWords(String typed, String expected) {
    assertThat(shown(QueryWords.bare(typed))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '"',
      textBlock =
          """
          universities    → [[universities]] []
          Putin’s         → [[putin]] []
          anti-corruption → [[anti], [corruption]] []
          $100 million    → [[¤$100], [million]] []
          Müller          → [[muller]] []
          de l'Europe     → [[de], [l], [europe]] []
          AT&T            → [[at&t]] []
          """)
  void quotedWords(String typed, String expected) {
    assertThat(shown(QueryWords.quoted(typed))).isEqualTo(expected);
  }

  @Test
  void aDottedAcronymLooksForItsPrintedForms() {
    List<String> printed =
        List.of(
            "us|US",
            "us|U.S",
            "us|U.S.",
            "us|u.s",
            "us|u.s.",
            "us|US's",
            "us|U.S's",
            "us|U.S.'s",
            "us|u.s's",
            "us|u.s.'s",
            "us|US'S",
            "us|U.S'S",
            "us|U.S.'S",
            "us|u.s'S",
            "us|u.s.'S");
    for (String typed : List.of("U.S.", "U.S", "u.s.", "U.S.’s")) {
      for (QueryWords words : List.of(QueryWords.bare(typed), QueryWords.quoted(typed))) {
        assertThat(words.slots()).hasSize(1);
        assertThat(words.slots().getFirst().terms().stream().map(Tokens::shown).toList())
            .containsExactlyElementsOf(printed);
      }
    }
  }

  @Test
  void withoutEnglishFormsOnlyTheFormItself() {
    assertThat(shown(QueryWords.bare("Universities", false)))
        .isEqualTo("[[universities, ~universities]] []");
    assertThat(shown(QueryWords.bare("MPs", false))).isEqualTo("[[mps, ~mps]] []");
    assertThat(shown(QueryWords.bare("e-mails", false)))
        .isEqualTo("[[e, ~e], [mails, ~mails]] [emails, ~emails]");
  }

  @Test
  void paragraphsKeepTheirGap() {
    assertThat(QueryWords.quoted("one\n\ntwo").slots())
        .containsExactly(new Slot(1, List.of("one")), new Slot(2, List.of("two")));
  }

  @Test
  void aFormIsWhatItsSurfaceLooksForInQuotes() {
    long seed = Long.getLong("morgue.seed", 91_073_300);
    Random random = new Random(seed);
    WordScanner words = new WordScanner();
    for (int i = 0; i < 10_000; i++) {
      String text = RandomText.next(random);
      words.reset(text);
      while (words.next()) {
        String surface = text.substring(words.start(), words.end());
        QueryWords query = QueryWords.quoted(surface);
        String what = "seed %d, text %d, %s".formatted(seed, i, surface);
        assertThat(query.slots()).as(what).hasSize(1);
        List<String> terms = query.slots().getFirst().terms();
        String form = words.form();
        if (words.isAcronym()) {
          assertThat(terms).as(what).allMatch(t -> t.startsWith(WordTerms.printedPrefix(form)));
        } else if (terms.getFirst().charAt(0) == WordTerms.MONEY) {
          String money = WordTerms.money(words.currencies().getLast(), form);
          assertThat(terms).as(what).containsExactly(money);
        } else {
          assertThat(terms).as(what).containsExactly(form);
        }
      }
    }
  }

  private static String shown(QueryWords words) {
    List<List<String>> slots =
        words.slots().stream()
            .map(slot -> slot.terms().stream().map(Tokens::shown).toList())
            .toList();
    return slots + " " + words.joined().stream().map(Tokens::shown).toList();
  }
}
