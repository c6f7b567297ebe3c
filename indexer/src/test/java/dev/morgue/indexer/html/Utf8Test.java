package dev.morgue.indexer.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Compares with Java's own decoder, which reports what is not UTF-8. */
class Utf8Test {

  private static final String[] PIECES = {
    "plain ascii of more than eight signs", "a", "ß", "–", "漢字", "😀", "\u07ff", "\u0800", "\uffff"
  };

  private static @Nullable String byJava(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static @Nullable String byUs(byte[] bytes) {
    CharBuffer decoded = Utf8.decoded(bytes);
    return decoded == null ? null : decoded.toString();
  }

  @Test
  void everySignOfUnicodeIsRead() {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        all.appendCodePoint(c);
      }
    }
    assertThat(byUs(all.toString().getBytes(StandardCharsets.UTF_8))).isEqualTo(all.toString());
  }

  @Test
  void everyPairAndTripleOfBytesIsJudgedAsJavaDoes() {
    for (int first = 0x80; first < 0x100; first++) {
      for (int second = 0; second < 0x100; second++) {
        byte[] pair = {(byte) first, (byte) second};
        assertThat(byUs(pair)).isEqualTo(byJava(pair));
        byte[] triple = {(byte) first, (byte) second, (byte) 0xbf};
        assertThat(byUs(triple)).isEqualTo(byJava(triple));
        byte[] four = {(byte) first, (byte) second, (byte) 0x80, (byte) 0xbf};
        assertThat(byUs(four)).isEqualTo(byJava(four));
      }
    }
  }

  @Test
  void textsCutOrSpoiltAtAnyPlaceAreJudgedAsJavaDoes() {
    Random random = new Random(20260501);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(8); i >= 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      bytes = java.util.Arrays.copyOf(bytes, bytes.length - random.nextInt(2));
      if (bytes.length > 0 && random.nextBoolean()) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      assertThat(byUs(bytes)).isEqualTo(byJava(bytes));
    }
  }
}
