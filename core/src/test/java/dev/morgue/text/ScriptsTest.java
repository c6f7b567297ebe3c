package dev.morgue.text;

import static dev.morgue.text.ScannedWords.forms;
import static dev.morgue.text.ScannedWords.scan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words beyond ASCII: folding, scripts without spaces, invisible characters. */
class ScriptsTest {
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Müller Łódź Ångström Ærø Straße œuvre | muller lodz angstrom aero strasse oeuvre
          İstanbul ISTANBUL ılık Şişli          | istanbul istanbul ilik sisli
          Nguyễn Đặng Əliyev Þór Ʊ              | nguyen dang aliyev thor u
          ﬁne ﬀ Ｆｕｌｌ １２ 𝗕𝗼𝗹𝗱 m² CO₂ Ⅷ      | fine ff full 12 bold m2 co2 viii
          Ёлка ёж йод Їжак Мир                  | елка еж йод їжак мир
          Ελλάδα ΟΔΟΣ οδός Ϊ                    | ελλαδα οδοσ οδοσ ι
          الأولى إيران آخر کتابی كـتـاب         | الاولي ايران اخر كتابي كتاب
          مُحَمَّد שָׁלוֹם               | محمد שלום
          ١٢٣ ۴۵۶ १२                            | 123 456 12
          हिन्दी தமிழ்                           | हिन्दी தமிழ்
          서울 시장                              | 서울 시장
          5½ 1º Hawaiʻi Qurʾan                  | 5½ 1o hawai'i qur'an
          п'ять С.Ш.А.                          | п'ять сша
          """)
  void foldsLetters(String text, String forms) {
    assertThat(forms(text)).isEqualTo(List.of(forms.split(" ", -1)));
  }

  @Test
  void decomposedTextHasTheFormsOfComposedText() {
    assertThat(forms("Mu\u0308ller cafe\u0301 и\u0306од Е\u0308лка ι\u0301"))
        .containsExactly("muller", "cafe", "йод", "елка", "ι");
    assertThat(forms("\u1112\u1161\u11ab\u1100\u116e\u11a8")).containsExactly("한국");
    assertThat(forms("か\u3099")).containsExactly("が");
  }

  @Test
  void charactersOfScriptsWithoutSpacesAreWords() {
    assertThat(forms("東京都のニュース")).containsExactly("東", "京", "都", "の", "ニ", "ュ", "ー", "ス");
    assertThat(forms("ｶﾞﾝ々〇")).containsExactly("ガ", "ン", "々", "〇");
    assertThat(forms("COVID疫情5月")).containsExactly("covid", "疫", "情", "5", "月");
    assertThat(forms("ที่นี่")).containsExactly("ที่", "นี่");
    assertThat(forms("\uD842\uDFB7野家")).containsExactly("\uD842\uDFB7", "野", "家");
    WordScanner words = scan("a 東");
    assertThat(words.next()).isTrue();
    assertThat(words.isCharacter()).isFalse();
    assertThat(words.next()).isTrue();
    assertThat(words.isCharacter()).isTrue();
  }

  @Test
  void invisibleCharactersVanishAndOddSpacesPart() {
    assertThat(forms("soft\u00adhyphen zero\u200bwidth \u202abidi\u202c \ufefffirst"))
        .containsExactly("softhyphen", "zerowidth", "bidi", "first");
    assertThat(forms("hard\u00a0space thin\u2009space full\u3000width"))
        .containsExactly("hard", "space", "thin", "space", "full", "width");
    assertThat(forms("می\u200cخواهم")).containsExactly("ميخواهم");
  }

  @Test
  void emojiAndLoneSurrogatesAreNoWords() {
    assertThat(forms("deals 🔥 today 👩\u200d🚀 1\ufe0f\u20e3"))
        .containsExactly("deals", "today", "1");
    assertThat(forms("a\ud800b \udc00 c\ud83d")).containsExactly("a", "b", "c");
  }
}
