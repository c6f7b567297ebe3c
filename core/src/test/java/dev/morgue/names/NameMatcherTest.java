package dev.morgue.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.morgue.names.NameMatch.Verdict;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatcherTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mary-Anne O'Dowd       | MARY-ANNE O’DOWD
          Jörg Müller            | Jorg Muller
          Doe, Jane              | Jane Doe
          Sen. Jane Doe          | Jane Doe
          Volodymyr Zelensky     | Volodymyr Zelenskyy
          Volodymyr Zelenskyy    | Володимир Зеленський
          Volodymyr Zelensky     | Volodymyr Oleksandrovych Zelenskyy
          Dmitry Medvedev        | Dmitri Medvedev
          Alexis Tsipras         | Αλέξης Τσίπρας
          William Harwood        | Bill Harwood
          Henry "Hank" Lorimer   | Hank Lorimer
          Jean-Claude Marchand   | Jean Claude Marchand
          Kim Jong-un            | Kim Jong Un
          Abdel Fattah al-Sisi   | Abdelfattah Sisi
          Jane A. Doe            | Jane Doe
          TarikHollis            | Tarik Hollis
          """)
  void takesSpellingsOfOneName(String one, String other) {
    assertThat(NameMatcher.compare(one, other).verdict()).isEqualTo(Verdict.SAME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          George W. Bush         | George H. W. Bush
          Kim Jong-il            | Kim Jong-un
          Edgar Vance            | Edgar Vance Jr.
          Edgar Vance Sr.        | Edgar Vance Jr.
          Ada Quill              | Marta Quill
          Bill Clinton           | Hillary Clinton
          Martin Luther          | Martin Luther King
          Zelensky               | Volodymyr Zelensky
          President Harwood      | William Harwood
          J. D.                  | Jane Doe
          Ri Yong                | Ri Yong-ae
          John Kerry             | John Kennedy
          """)
  void neverMergesWhatMayBeTwoPeople(String one, String other) {
    assertThat(NameMatcher.compare(one, other).verdict()).isNotEqualTo(Verdict.SAME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Zelensky               | Volodymyr Zelensky
          J. Doe                 | Jane Doe
          Edgar Vance            | Edgar Vance Jr.
          """)
  void offersWhatMayBeOnePerson(String one, String other) {
    assertThat(NameMatcher.compare(one, other).verdict()).isNotEqualTo(Verdict.DIFFERENT);
  }

  @Test
  void aNameThatIsNothingButANumberIsItself() {
    assertThat(NameMatcher.compare("II", "ii").score()).isEqualTo(1);
    assertThat(NameMatcher.compare("Ann Lund II", "Ann Lund Sr.").score()).isLessThan(0.5);
  }

  @Test
  void aNameInBracketsWithNothingThatSoundsBesideItIsThatName() {
    assertThat(NameMatcher.compare("(Ann Lund)ע", "Ann Lund").score()).isGreaterThan(0.9);
    assertThat(NameMatcher.compare("\"Mo\"", "Mo").score()).isEqualTo(1);
  }

  @Test
  void aMarkAloneIsNobodyElse() {
    for (String mark : List.of("\u05b0", "\u0301", "ع", "ь")) {
      assertThat(NameMatcher.compare(mark, "J").score()).as(mark).isZero();
      assertThat(NameMatcher.compare("J. Lund", mark + " Lund").score()).as(mark).isLessThan(1);
    }
  }

  @Test
  void isSymmetricAndBoundedOnAnyText() {
    Random random = new Random(Long.getLong("morgue.seed", 29_112_026));
    for (int i = 0; i < 1_000; i++) {
      String one = name(random);
      String other = name(random);
      double score = NameMatcher.compare(one, other).score();
      assertThat(score).as("%s | %s", one, other).isBetween(0.0, 1.0);
      assertThat(NameMatcher.compare(other, one).score())
          .as("%s | %s", one, other)
          .isEqualTo(score, offset(1e-9));
      if (one.chars().anyMatch(c -> c >= 'a' && c <= 'z')) {
        assertThat(NameMatcher.compare(one, one).score()).as(one).isGreaterThan(0.4);
      }
    }
  }

  private static String name(Random random) {
    String letters = "aeiou bcdfghjklmnpqrstvwxyz ABC .,'\"-éßłżшйβןעי김バ王()  ";
    StringBuilder name = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      name.append(letters.charAt(random.nextInt(letters.length())));
    }
    return name.toString();
  }
}
