package dev.morgue.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

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
    assertThat(Decoded.plain("x\ud800y\udc00z\ud83d\ude00"))
        .isEqualTo("x\ufffdy\ufffdz\ud83d\ude00");
  }
}
