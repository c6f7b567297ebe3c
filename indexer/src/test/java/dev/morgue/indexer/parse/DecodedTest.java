package dev.morgue.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodedTest {

  private static final String TEXT = "Gerlinde Stößl sagte: „So geht es nicht.“ – 水原";

  @Test
  void readsUtf8WithAndWithoutMark() {
    assertThat(Decoded.of(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Decoded(TEXT, ""));
    byte[] marked = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8);
    assertThat(Decoded.of(marked)).isEqualTo(new Decoded(TEXT, ""));
  }

  @Test
  void readsUtf16ByItsMark() {
    byte[] big = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16BE);
    byte[] little = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE);
    assertThat(Decoded.of(big)).isEqualTo(new Decoded(TEXT, "UTF-16"));
    assertThat(Decoded.of(little)).isEqualTo(new Decoded(TEXT, "UTF-16"));
  }

  @Test
  void takesWhatIsNotUtf8ForWindows1252AndSaysSo() {
    Decoded decoded = Decoded.of("Stößl: „nein“ – 5 €".getBytes(Charset.forName("windows-1252")));
    assertThat(decoded.text()).isEqualTo("Stößl: „nein“ – 5 €");
    assertThat(decoded.note()).isEqualTo("windows-1252, as it is not UTF-8");
  }

  /** Texts clipped before UTF-8, in the scripts and encodings that were usual. */
  @ParameterizedTest
  @CsvSource({
    "windows-1251, Совет во вторник проголосовал за закрытие старого моста в порту на ремонт до осени.",
    "KOI8-R, Совет во вторник проголосовал за закрытие старого моста в порту на ремонт до осени.",
    "KOI8-R, Очень старый мост в порту закрыт. Ещё вчера Очередной совет голосовал за ремонт.",
    "windows-31j, 市議会は火曜日、港の古い橋を修理のため秋まで閉鎖することを決めた。",
    "EUC-JP, 市議会は火曜日、港の古い橋を修理のため秋まで閉鎖することを決めた。",
    "GB18030, 市议会周二决定关闭港口的旧桥进行维修，官员们说，这是在老城区居民的要求下作出的决定。",
    "x-windows-949, 시의회는 화요일 가을까지 계속될 것으로 예상되는 수리를 위해 다리를 폐쇄하기로 결정했다.",
    "windows-1253, Το συμβούλιο ψήφισε την Τρίτη να κλείσει η παλιά γέφυρα του λιμανιού για επισκευές.",
    "windows-1255, המועצה הצביעה ביום שלישי לסגור את גשר הנמל הישן לצורך תיקונים הצפויים להימשך עד הסתיו אמרו גורמים.",
    "ISO-8859-2, Rada zagłosowała za zamknięciem starego mostu na czas dłuższy; trwają prace.",
    "windows-1252, Der Rat stimmte für die Schließung der alten Hafenbrücke bis „Anfang“ Herbst.",
    "windows-1252, Créée à Orléans: «Où naît l’été?»",
  })
  void tellsWhatIsNotUtf8ByWhatItReadsLike(String charset, String text) {
    Decoded decoded = Decoded.of(text.getBytes(Charset.forName(charset)));
    assertThat(decoded).isEqualTo(new Decoded(text, charset + ", as it is not UTF-8"));
  }

  @Test
  void keepsUtf8OfWhichAFewBytesAreBroken() {
    byte[] bytes = "Größe, Höhe, Bürgermeisterin, Stößl".getBytes(StandardCharsets.UTF_8);
    bytes[0] = (byte) 0xff;
    Decoded decoded = Decoded.of(bytes);
    assertThat(decoded.text()).isEqualTo("\ufffdröße, Höhe, Bürgermeisterin, Stößl");
    assertThat(decoded.note()).isEqualTo("UTF-8 with broken bytes: 1");
  }

  @Test
  void leavesOutWhatIsNoText() {
    assertThat(Decoded.plain("a\r\nb\rc\u0007d\u0000\te\f")).isEqualTo("a\nb\ncd\te\n");
    assertThat(Decoded.plain("a\n\u00a0\u3000\n \nb c")).isEqualTo("a\n\n\nb c");
    assertThat(Decoded.plain("x\ud800y\udc00z\ud83d\ude00"))
        .isEqualTo("x\ufffdy\ufffdz\ud83d\ude00");
  }
}
