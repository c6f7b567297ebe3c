package dev.morgue.text;

import static dev.morgue.text.ScannedWords.forms;
import static dev.morgue.text.ScannedWords.scan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a word, and what its form is. */
class WordScannerTest {
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The mayor said No.             | the mayor said no
          Putin's PUTIN'S Putin’s        | putin putin putin
          James' boots, the banks' fall  | james boots the banks fall
          O'Brien O’Brien Oʼbrien O`Brien O´Brien O′Brien | o'brien o'brien o'brien o'brien o'brien o'brien
          don't o'clock N'Djamena 'em    | don't o'clock n'djamena em
          U.S. U.S.A. a.m. p.m J.K. Rowling | us usa am pm jk rowling
          J. Smith of plan B. The end    | j smith of plan b the end
          U.S.'s A.B.Cd e.coli J.F.O'Brien | us ab cd e coli jf o'brien
          the end.The amazon.com         | the end the amazon com
          100,000 1,000,000.50 1.13bn    | 100000 1000000.50 1.13bn
          1,00,000 12,34,567 1.000.000   | 100000 1234567 1000000
          100'000 6'2 10,5 1,2,3 1,0000  | 100000 6'2 10 5 1 2 3 1 0000
          1.130 v2.0 .5 5. No.1          | 1.130 v2.0 5 5 no 1
          600m 1990s 2nd 10:30           | 600m 1990s 2nd 10 30
          the 1980's and '80s            | the 1980s and 80s
          2008's the 747's the F-150's   | 2008 the 747 the f 150
          T-Mobile F‐16 COVID‑19         | t mobile f 16 covid 19
          London–Paris Smith—Jones a--b  | london paris smith jones a b
          24/7 9/11 and/or AC/DC         | 24 7 9 11 and or ac dc
          AT&T S&P's R&D Smith & Jones 3&4 | at&t s&p r&d smith jones 3 4
          C++ C# F#, A+ C++'s C+++       | c++ c# f# a+ c++ c
          LGBTQ+ Disney+ a+b C#m x##     | lgbtq disney a b c m x
          #MeToo @jane_doe jane@x.org a#b | metoo jane doe jane x org a b
          l'Europe L’Équipe d'Estaing qu'il | l europe l equipe d estaing qu il
          dell'Utri all'alba un'ora nell'hotel | dell utri all alba un ora nell hotel
          aujourd'hui D'Souza O'Hara rock'n'roll | aujourd'hui d'souza o'hara rock'n'roll
          $100 €100 100€ 100 € £600m     | 100 100 100 100 600m
          US$100 $US100 USD100 USD 100 Rs.500 | 100 100 100 usd 100 500
          A$AP Ke$ha $ $x                | a ap ke ha x
          snake_case x=1 50% [sic]       | snake case x 1 50 sic
          """)
  void cutsWordsAndGivesTheirForms(String text, String forms) {
    assertThat(forms(text)).isEqualTo(List.of(forms.split(" ", -1)));
  }

  @Test
  void offsetsAreThoseOfTheSurface() {
    String text = "“Putin’s” U.S.-led $100,000 #MeToo \u00adx\u00ad 100€ l'Europe";
    assertThat(surfaces(text))
        .containsExactly(
            "Putin’s", "U.S.", "led", "$100,000", "#MeToo", "x", "100€", "l", "Europe");
  }

  /** As print and what is read from it have them; the text stays as it is. */
  @Test
  void aWordPartedAtTheEndOfALineIsOne() {
    String text = "A Com-\nmittee of con\u00ac\r\n dition pres\u00ad\nent inter-\nnation-\nal’s";
    assertThat(forms(text))
        .containsExactly("a", "committee", "of", "condition", "present", "international");
    assertThat(printed(text)).containsExactly("A", "Committee", "international's");
    assertThat(surfaces(text)).contains("Com-\nmittee", "pres\u00ad\nent");
    String parted = "Anne-\nMarie pre-\nand post-\n\nwar 3-\nfold Vor-\nund a -\nb com- mittee";
    assertThat(String.join(" ", forms(parted)))
        .isEqualTo("anne marie pre and post war 3 fold vor und a b com mittee");
  }

  @Test
  void thePrintedFormIsGivenWhereItDiffers() {
    assertThat(printed("the Putin’s don’t U.S. 100,000 #MeToo mu\u0308ll $5 LGBTQ+ soft\u00ady É"))
        .containsExactly("Putin's", "U.S.", "100,000", "#MeToo", "müll", "$5", "LGBTQ+", "É");
  }

  @Test
  void paragraphsAreOnePositionFurtherAndSentencesNot() {
    assertThat(
            gaps(
                "\n\nOne two.\nThree\n \t\r\nfour\r\nfive\r\rsix\u2029seven\n***\neight\n\n\n\nnine"))
        .containsExactly(1, 1, 1, 2, 1, 2, 2, 1, 2);
  }

  @Test
  void hyphenatedWordsCarryTheirJoinedForm() {
    assertThat(joined("anti-corruption T-Mobile’s F-16 state-of-the-art Alpe-d'Huez U.S.-led"))
        .containsExactly("anticorruption", "tmobile", "f16", "stateoftheart", "alpedhuez", "usled");
    assertThat(joined("2008-09-15 3-2 a-b-c-d-e-f non- -x x--y 東-京 A-京")).isEmpty();
    WordScanner words = scan("an l'avant-garde");
    assertThat(words.next() && words.next()).isTrue();
    assertThat(words.isElided()).isTrue();
    assertThat(words.isJoined()).isFalse();
    assertThat(words.next()).isTrue();
    assertThat(words.joined()).isEqualTo("avantgarde");
    assertThat(words.joinedWords()).isEqualTo(2);
    assertThat(words.joinedEnd()).isEqualTo("an l'avant-garde".length());
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          $100            | [$]
          $ 100           | [$]
          US$100          | [$, us$]
          $US100          | [$, us$]
          USD100          | [$, us$]
          A$1.13bn        | [a$]
          HK$5            | [hk$]
          €100            | [€]
          100€            | [€]
          100 €           | [€]
          ￡5              | [£]
          £600m           | [£]
          Rs.1,00,000     | [₹]
          100 people      | []
          1$x             | [$]
          """)
  void numbersKnowTheirCurrency(String text, String currencies) {
    WordScanner words = scan(text);
    assertThat(words.next()).isTrue();
    assertThat(words.currencies()).hasToString(currencies);
    assertThat(words.isCurrencyApart()).isFalse();
  }

  @Test
  void aCurrencyBelongsToOneNumber() {
    assertThat(currencies("100 € 200")).containsExactly("[€]", "[]");
    assertThat(currencies("100 €200")).containsExactly("[]", "[€]");
    assertThat(currencies("USD 100 100 USD")).containsExactly("[]", "[$, us$]", "[$, us$]", "[]");
    assertThat(currencies("Rs 5 Rs. 5 CHF 5"))
        .containsExactly("[]", "[₹]", "[]", "[₹]", "[]", "[chf]");
  }

  @Test
  void capitalsWithASmallSAreAPlural() {
    List<String> plurals = new ArrayList<>();
    WordScanner words = scan("MPs GPS TVs Bs CEOs Jobs mps MPs' #MPs");
    while (words.next()) {
      if (words.isPluralOfCapitals()) {
        plurals.add(words.printed());
      }
    }
    assertThat(plurals).containsExactly("MPs", "TVs", "CEOs", "MPs");
  }

  @Test
  void longWordsAreCutAndNothingElse() {
    String word = "Ab".repeat(5000);
    WordScanner words = scan(word + "'s end");
    assertThat(words.next()).isTrue();
    assertThat(words.form()).isEqualTo("ab".repeat(128).substring(0, WordScanner.MAX_FORM));
    assertThat(words.printedLength()).isEqualTo(WordScanner.MAX_FORM);
    assertThat(words.end()).isEqualTo(word.length() + 2);
    assertThat(words.next()).isTrue();
    assertThat(words.form()).isEqualTo("end");
    assertThat(scanAll("x".repeat(254) + "\uD835\uDDD5ß".repeat(300))).isEqualTo(1);
    assertThat(scanAll("x".repeat(254) + "\uD801\uDC28")).isEqualTo(1);
  }

  @Test
  void hostileTextIsCutInOnePass() {
    assertThat(scanAll("123,".repeat(200_000) + "1234")).isEqualTo(200_001);
    assertThat(scanAll("a-".repeat(200_000) + "b")).isEqualTo(200_001);
    assertThat(scanAll("a.".repeat(200_000) + "b")).isEqualTo(1);
    assertThat(scanAll("l'a-".repeat(100_000))).isEqualTo(200_000);
    assertThat(scanAll("$ ".repeat(200_000))).isZero();
    assertThat(scanAll("e" + "\u0301".repeat(200_000))).isEqualTo(1);
    assertThat(scanAll("க" + "\u0bbe".repeat(200_000))).isEqualTo(1);
  }

  @Test
  void aScannerIsReusable() {
    WordScanner words = scan("one-two three");
    assertThat(words.next()).isTrue();
    words.reset("four\n\nfive");
    assertThat(words.next()).isTrue();
    assertThat(words.form()).isEqualTo("four");
    assertThat(words.isJoined()).isFalse();
    assertThat(words.gap()).isEqualTo(1);
    assertThat(words.next()).isTrue();
    assertThat(words.next()).isFalse();
    assertThat(words.next()).isFalse();
    assertThat(words.count()).isEqualTo(2);
    char[] buffer = "six seven".toCharArray();
    words.reset(buffer, 3);
    assertThat(words.next()).isTrue();
    assertThat(words.form()).isEqualTo("six");
    assertThat(words.next()).isFalse();
    words.reset("");
    assertThat(words.next()).isFalse();
  }

  private static int scanAll(String text) {
    WordScanner words = scan(text);
    while (words.next()) {
      assertThat(words.formLength()).isBetween(1, WordScanner.MAX_FORM);
    }
    return words.count();
  }

  private static List<String> surfaces(String text) {
    List<String> surfaces = new ArrayList<>();
    WordScanner words = scan(text);
    while (words.next()) {
      surfaces.add(text.substring(words.start(), words.end()));
    }
    return surfaces;
  }

  private static List<String> printed(String text) {
    List<String> printed = new ArrayList<>();
    WordScanner words = scan(text);
    while (words.next()) {
      if (words.isPrintedApart()) {
        printed.add(words.printed());
      }
    }
    return printed;
  }

  private static List<Integer> gaps(String text) {
    List<Integer> gaps = new ArrayList<>();
    WordScanner words = scan(text);
    while (words.next()) {
      gaps.add(words.gap());
    }
    return gaps;
  }

  private static List<String> joined(String text) {
    List<String> joined = new ArrayList<>();
    WordScanner words = scan(text);
    while (words.next()) {
      if (words.isJoined()) {
        joined.add(words.joined());
      }
    }
    return joined;
  }

  private static List<String> currencies(String text) {
    List<String> currencies = new ArrayList<>();
    WordScanner words = scan(text);
    while (words.next()) {
      currencies.add(words.currencies().toString());
    }
    return currencies;
  }
}
