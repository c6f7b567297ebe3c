package dev.morgue.indexer.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares with Java's own decoder, which reports what is not UTF-8. */
class Utf8Test {

  private static final String[] PIECES = {
    "plain ascii of more than eight signs", "a", "ß", "–", "漢字", "😀", "\u07ff", "\u0800", "\uffff"
  };

  private static void isJudgedAsByJava(byte[] bytes) {
    boolean sound = true;
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      sound = false;
    }
    if (Utf8.isSound(bytes) != sound) {
      assertThat(Utf8.isSound(bytes)).as(HexFormat.of().formatHex(bytes)).isEqualTo(sound);
    }
  }

  @Test
  void everySignOfUnicodeIsSound() {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        all.appendCodePoint(c);
      }
    }
    assertThat(Utf8.isSound(all.toString().getBytes(StandardCharsets.UTF_8))).isTrue();
  }

  @Test
  void everyPairAndWhatFollowsIsJudgedAsByJava() {
    for (int first = 0; first < 0x100; first++) {
      for (int second = 0; second < 0x100; second++) {
        isJudgedAsByJava(new byte[] {(byte) first, (byte) second});
        isJudgedAsByJava(new byte[] {(byte) first, (byte) second, (byte) 0xbf});
        isJudgedAsByJava(new byte[] {(byte) first, (byte) second, (byte) 0x80, (byte) 0xbf});
      }
    }
  }

  @Test
  void textsCutOrSpoiltAtAnyPlaceAreJudgedAsByJava() {
    Random random = new Random(20260501);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(8); i >= 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      bytes = Arrays.copyOf(bytes, bytes.length - random.nextInt(2));
      if (bytes.length > 0 && random.nextBoolean()) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      isJudgedAsByJava(bytes);
    }
  }

  @Test
  void soundBytesAreDecodedAsByJavaWhateverIsAskedForAtOnce() {
    Random random = new Random(20261129);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(20); i >= 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      Utf8Reader reader = new Utf8Reader(text.toString().getBytes(StandardCharsets.UTF_8));
      StringBuilder read = new StringBuilder();
      char[] buffer = new char[40];
      int from = random.nextInt(4);
      int length = reader.read(buffer, from, 1 + random.nextInt(36));
      while (length > 0) {
        read.append(buffer, from, length);
        from = random.nextInt(4);
        length = reader.read(buffer, from, 1 + random.nextInt(36));
      }
      assertThat(length).isEqualTo(-1);
      assertThat(read.toString()).isEqualTo(text.toString());
    }
  }

  @Test
  void asciiIsTold() {
    assertThat(Utf8.isAscii("a page of ASCII, longer than eight".getBytes(StandardCharsets.UTF_8)))
        .isTrue();
    assertThat(Utf8.isAscii("Brückenwärter".getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(Utf8.isAscii("a long line and a dash –".getBytes(StandardCharsets.UTF_8))).isFalse();
  }
}
