package dev.morgue.names;

import dev.morgue.text.WordForms;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes names of other alphabets in the letters a to z, near to how English newspapers spell them:
 * Cyrillic, Greek, Armenian, Georgian, Hebrew, Arabic and Persian, Japanese syllables, Korean. What
 * it cannot read (Chinese characters, Thai, Khmer) stays as it is, so that it only equals itself.
 */
final class Romanisation {

  private static final String CYRILLIC =
      "а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh"
          + " ц ts ч ch ш sh щ shch ъ a ы y ь - э e ю yu я ya і i ї yi є ye ґ g ў w ђ dj ј j љ lj њ nj"
          + " ћ c џ dz ѓ g ќ k ѕ dz қ k ә a ө o ү u ң ng ғ g һ h ұ u ҷ j ӣ i ӯ u ҳ h";
  private static final String GREEK =
      "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch"
          + " ψ ps ω o μπ b ντ d γκ g γγ ng γχ nch ου ou ει i οι i αι e τσ ts τζ tz ευ ev αυ av";
  private static final String ARMENIAN =
      "ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n"
          + " շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k և ev օ o ֆ f ու u";
  private static final String GEORGIAN =
      "ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh"
          + " ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h";
  private static final String HEBREW =
      "א a ב b ג g ד d ה h ו v ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע - פ p ף f צ ts ץ ts"
          + " ק k ר r ש sh ת t";
  private static final String ARABIC =
      "ا a أ a إ i آ a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع - غ gh"
          + " ف f ق q ك k ک k ل l م m ن n ه h و w ي y ی y ى a ة a ئ y ؤ w ء - پ p چ ch ژ zh گ g";
  private static final String KANA =
      "ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ shi ス su セ se ソ so タ ta チ chi"
          + " ツ tsu テ te ト to ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho マ ma ミ mi"
          + " ム mu メ me モ mo ヤ ya ユ yu ヨ yo ラ ra リ ri ル ru レ re ロ ro ワ wa ヲ o ン n ガ ga ギ gi"
          + " グ gu ゲ ge ゴ go ザ za ジ ji ズ zu ゼ ze ゾ zo ダ da ヂ ji ヅ zu デ de ド do バ ba ビ bi ブ bu"
          + " ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po ヴ vu ー - ッ - ァ a ィ i ゥ u ェ e ォ o ャ ya ュ yu"
          + " ョ yo";

  private static final int LONGEST = 2;
  private static final Map<String, String> LETTERS =
      table(CYRILLIC, GREEK, ARMENIAN, GEORGIAN, HEBREW, ARABIC, KANA);

  private static final String[] KOREAN_FIRST =
      "g kk n d tt r m b pp s ss - j jj ch k t p h".split(" ", -1);
  private static final String[] KOREAN_VOWEL =
      "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ", -1);
  private static final String[] KOREAN_LAST =
      "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ", -1);

  private Romanisation() {}

  /** A word in the letters a to z where it can be, folded. */
  static String of(String word) {
    String folded = WordForms.fold(word);
    StringBuilder latin = new StringBuilder(folded.length() + 8);
    for (int i = 0; i < folded.length(); ) {
      i += append(folded, i, latin);
    }
    return latin.toString();
  }

  /** Appends what stands at a place; returns how many chars that was. */
  private static int append(String folded, int at, StringBuilder latin) {
    char c = folded.charAt(at);
    if (c < 0x80) {
      latin.append(c); // as it is: no table has it
      return 1;
    }
    for (int length = Math.min(LONGEST, folded.length() - at); length > 0; length--) {
      String letters = LETTERS.get(folded.substring(at, at + length));
      if (letters != null) {
        latin.append(letters.equals("-") ? "" : letters);
        return length;
      }
    }
    if (c >= '\uAC00' && c <= '\uD7A3') {
      korean(c - 0xAC00, latin);
    } else {
      latin.append(c);
    }
    return 1;
  }

  /**
   * A Hangul syllable by its number: 28 ends within 21 vowels within 19 beginnings (Unicode 3.12).
   */
  private static void korean(int syllable, StringBuilder latin) {
    String parts =
        KOREAN_FIRST[syllable / (21 * 28)]
            + KOREAN_VOWEL[syllable / 28 % 21]
            + KOREAN_LAST[syllable % 28];
    latin.append(parts.replace("-", ""));
  }

  private static Map<String, String> table(String... alphabets) {
    Map<String, String> letters = new HashMap<>();
    for (String alphabet : alphabets) {
      String[] pairs = alphabet.split(" ", -1);
      for (int i = 0; i < pairs.length; i += 2) {
        letters.put(WordForms.fold(pairs[i]), pairs[i + 1]);
      }
    }
    return letters;
  }
}
