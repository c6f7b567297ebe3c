package dev.morgue.indexer.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.indexer.Places;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTextTest {

  private static final String GERMAN = "Brückenwärter Öhlschläger grüßte die Fähre – „schön“";
  private static final String POLISH =
      "Zażółć gęślą jaźń, powiedział burmistrz; łódź wróciła pod wieczór, a mieszkańcy Słonej Łąki"
          + " czekali na brzegu, żeby obejrzeć świeżo pomalowaną wieżę";
  private static final String RUSSIAN =
      "Старый кран в гавани снесут до зимы, сообщила в понедельник портовая служба города";
  private static final String JAPANESE = "港の古いクレーンは冬が来る前に取り壊されると、港湾事務所が月曜日に発表した。";
  private static final String CHINESE = "港口办公室星期一说，旧吊车将在冬天到来之前拆除，这是十一年来的第一次。";
  private static final String KOREAN = "항구의 낡은 크레인은 겨울이 오기 전에 철거될 것이라고 항만 사무소가 밝혔다.";

  private static PageText read(String declared, String text, String charset) {
    String meta = declared.isEmpty() ? "" : "<meta charset=\"" + declared + "\">";
    String page = "<html><head>" + meta + "<title>x</title></head><body>" + text;
    return PageText.of(page.getBytes(Charset.forName(charset)));
  }

  @ParameterizedTest
  @CsvSource({
    "iso-8859-1, windows-1252", "windows-1252, windows-1252", "utf-8, utf-8", "latin1, utf-8",
    "iso-8859-1, utf-8", "'', utf-8", "'', windows-1252", "utf-8, windows-1252",
    "nonsense, utf-8", "unicode, windows-1252", "3dwindows-1252, windows-1252"
  })
  void germanIsReadWhateverIsDeclared(String declared, String charset) {
    assertThat(read(declared, GERMAN, charset).text()).contains(GERMAN);
  }

  @Test
  void othersAreReadByDeclaration() {
    assertThat(read("windows-1250", POLISH, "windows-1250").text()).contains(POLISH);
    assertThat(read("koi8-r", RUSSIAN, "KOI8-R").text()).contains(RUSSIAN);
    assertThat(read("shift_jis", JAPANESE, "windows-31j").text()).contains(JAPANESE);
    assertThat(read("gb2312", CHINESE, "GB18030").text()).contains(CHINESE);
    assertThat(read("iso-2022-jp", JAPANESE, "ISO-2022-JP").text()).contains(JAPANESE);
  }

  @Test
  void othersAreReadByTheirBytes() {
    assertThat(read("", POLISH, "windows-1250").text()).contains(POLISH);
    assertThat(read("utf-8", POLISH, "ISO-8859-2").text()).contains(POLISH);
    assertThat(read("", RUSSIAN, "windows-1251").text()).contains(RUSSIAN);
    assertThat(read("utf-8", RUSSIAN, "KOI8-R").text()).contains(RUSSIAN);
    assertThat(read("", JAPANESE, "windows-31j").text()).contains(JAPANESE);
    assertThat(read("", JAPANESE, "EUC-JP").text()).contains(JAPANESE);
    assertThat(read("utf-8", CHINESE, "GB18030").text()).contains(CHINESE);
    assertThat(read("", KOREAN, "x-windows-949").text()).contains(KOREAN);
  }

  @Test
  void byteOrderMarksAndWideCharactersDecide() {
    byte[] utf16 = ("\ufeff<html><body>" + GERMAN).getBytes(StandardCharsets.UTF_16LE);
    assertThat(PageText.of(utf16).text()).startsWith("<html>").contains(GERMAN);
    byte[] bare = ("<html><body>" + GERMAN).getBytes(StandardCharsets.UTF_16BE);
    assertThat(PageText.of(bare).text()).contains(GERMAN);
    byte[] marked = ("\ufeff<meta charset=iso-8859-1>" + GERMAN).getBytes(StandardCharsets.UTF_8);
    assertThat(PageText.of(marked).text()).startsWith("<meta").contains(GERMAN);
  }

  @Test
  void fewBrokenBytesDoNotTurnUtf8IntoSomethingElse() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(("<meta charset=utf-8>" + GERMAN).getBytes(StandardCharsets.UTF_8));
    bytes.write(0xe4);
    bytes.write((" " + GERMAN).getBytes(StandardCharsets.UTF_8));
    PageText page = PageText.of(bytes.toByteArray());
    assertThat(page.text()).contains(GERMAN + "\ufffd " + GERMAN);
    assertThat(page.note()).isEqualTo("UTF-8 with broken bytes: 1");
  }

  @Test
  void whatIsDeclaredInACommentOrAFormDoesNotCount() {
    String page = "<!-- charset=utf-16 --><form accept-charset=\"utf-7\">" + GERMAN;
    assertThat(PageText.of(page.getBytes(Charset.forName("windows-1252"))).text()).contains(GERMAN);
  }

  /** Real pages with traps in their encodings, where the shared samples are there. */
  @Test
  void realPagesAreReadAsWhatTheyAre() throws IOException {
    Optional<Path> samples = Places.shared("samples/saved-html-charset");
    if (samples.isEmpty()) {
      return;
    }
    Map<String, String> others =
        Map.of(
            "shift_jis",
            "windows-31j",
            "windows-1250",
            "windows-1250",
            "iso-8859-15",
            "ISO-8859-15",
            "iso-8859-6",
            "ISO-8859-6");
    List<String> wrong = new ArrayList<>();
    try (Stream<Path> files = Files.list(samples.get())) {
      for (Path file : files.sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        String latin =
            new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(java.util.Locale.ROOT);
        PageText page = PageText.of(bytes);
        String expected = expected(bytes, latin, others);
        if (!page.charset().equals(expected)) {
          wrong.add(file.getFileName() + " was read as " + page.charset() + ", is " + expected);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** By what was found when the samples were collected: bytes first, then the declaration. */
  private static String expected(byte[] bytes, String latin, Map<String, String> others) {
    if (latin.startsWith("\u00ff\u00fe")) {
      return "UTF-16LE";
    }
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    long broken = utf8.chars().filter(c -> c == '\ufffd').count();
    long sound = utf8.chars().filter(c -> c > 127 && c != '\ufffd').count();
    if ((broken <= 4 && sound > 70)
        || java.util.Arrays.equals(bytes, utf8.getBytes(StandardCharsets.UTF_8))) {
      return "UTF-8";
    }
    for (Map.Entry<String, String> other : others.entrySet()) {
      if (latin.contains(other.getKey())) {
        return other.getValue();
      }
    }
    return "windows-1252";
  }
}
