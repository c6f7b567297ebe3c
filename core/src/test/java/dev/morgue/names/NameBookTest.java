package dev.morgue.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameBookTest {

  private static List<String> same(String typed, String... held) {
    return same(NameBook.of(List.of(held)), typed);
  }

  private static List<String> same(NameBook book, String typed) {
    return book.spellings(typed).stream().filter(Spelling::isSame).map(Spelling::name).toList();
  }

  private static List<String> maybe(String typed, String... held) {
    return NameBook.of(List.of(held)).spellings(typed).stream()
        .filter(spelling -> !spelling.isSame())
        .map(Spelling::name)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"4711, 400", "815, 200", "2, 40"})
  void findsWhatComparingWithEveryNameFinds(long seed, int size) {
    System.err.println("NameBookTest: seed " + seed);
    RandomNames random = new RandomNames(seed);
    List<String> held = random.some(size);
    NameBook book = NameBook.of(held);
    int found = 0;
    for (int i = 0; i < 40; i++) {
      String typed = random.next();
      if (PersonName.isOneWord(typed)) {
        continue;
      }
      NameMatcher matcher = NameMatcher.of(typed);
      List<String> naive =
          held.stream()
              .filter(name -> matcher.match(name).verdict() == NameMatch.Verdict.SAME)
              .toList();
      found += naive.size();
      assertThat(new TreeSet<>(same(book, typed))).as(typed).isEqualTo(new TreeSet<>(naive));
    }
    assertThat(found).isGreaterThan(3);
  }

  @Test
  void aFullNameTakesItsSpellingsAndNobodyElses() {
    assertThat(
            same(
                "Volodymyr Zelensky",
                "Volodymyr Zelenskyy",
                "Zelenskiy, Volodymyr",
                "Володимир Зеленський",
                "President Volodymyr Zelensky",
                "Olena Zelenska",
                "Zelensky",
                "Volodymyr Klitschko"))
        .containsExactlyInAnyOrder(
            "Volodymyr Zelenskyy",
            "Zelenskiy, Volodymyr",
            "Володимир Зеленський",
            "President Volodymyr Zelensky");
    assertThat(same("Kim Jong-un", "Kim Jong-il", "Kim Jong Un")).containsExactly("Kim Jong Un");
    assertThat(same("George W. Bush", "George H. W. Bush", "George H.W. Bush")).isEmpty();
    assertThat(same("Edgar Vance Jr.", "Edgar Vance Sr.", "Edgar Vance, Jr."))
        .containsExactly("Edgar Vance, Jr.");
  }

  @Test
  void aSurnameAloneIsThatOfEverybodyWhoIsCalledSo() {
    String[] held = {
      "Volodymyr Zelenskyy", "Olena Zelensky", "Зеленський", "V. Selensky", "Zel Ensky", "Jane Doe"
    };
    assertThat(same("Zelensky", held))
        .containsExactlyInAnyOrder("Volodymyr Zelenskyy", "Olena Zelensky", "Зеленський");
    assertThat(same("President Zelensky", held)).hasSize(3);
    assertThat(maybe("Zelensky", held)).containsExactly("V. Selensky");
    assertThat(same("Miller", "Gerd Müller", "Ann Miller")).containsExactly("Ann Miller");
    assertThat(same("Bush", "Kate Busch", "Kate Bush")).containsExactly("Kate Bush");
  }

  @Test
  void aFullStopBehindASurnameMakesItNoOther() {
    assertThat(same("Quill", "Ada Quill.", "Ada Quyll.")).containsExactly("Ada Quill.");
  }

  @Test
  void smallWordsAreNoSurname() {
    assertThat(same("Al Gore", "Tipper Gore", "Al Gore")).containsExactly("Al Gore");
    assertThat(same("al-Sisi", "Abdel Fattah el-Sisi")).containsExactly("Abdel Fattah el-Sisi");
  }

  @Test
  void offersWhatMayBeMeant() {
    assertThat(maybe("Edgar Vance", "Edgar Vance Jr.", "Edna Vane")).contains("Edgar Vance Jr.");
  }

  @Test
  void anyTextIsAName() {
    for (String odd : List.of("", " ", "\"\"", "…", "Jr.", "the", "1984", "😀", "'", "al", "X")) {
      assertThat(same(odd, "Jane Doe", "", "Jr.", "😀", "The", "1984")).isNotNull();
    }
  }
}
