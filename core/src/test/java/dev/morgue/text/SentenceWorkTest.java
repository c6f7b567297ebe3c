package dev.morgue.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The work is linear in the length of any text: counted in looks at a character, not in time. */
class SentenceWorkTest {

  private static final int LENGTH = 2_000_000;

  /** More looks than this for each character would mean work that grows with the text. */
  private static final int LOOKS = 50;

  static Stream<String> units() {
    return Stream.of(
        "a",
        "A",
        ".",
        "!",
        "?",
        "\"",
        "'",
        "(",
        ")",
        "[",
        "[1",
        " ",
        "-",
        "- ",
        "*",
        "1",
        "1.",
        "1. ",
        "a.",
        "A.",
        "a. ",
        "A. ",
        "a.A",
        "ab.Ab",
        ".\"",
        "\".",
        ". \"",
        ". ",
        ".  ",
        "? ",
        "?\" ",
        "…",
        "Mr. ",
        "St. ",
        "Mo. ",
        ", Mo. ",
        "U.S. ",
        "a.m. ",
        "1 г. ",
        "e.g. ",
        "\n",
        "\r",
        "\n ",
        "x\n- ",
        "x\n1. ",
        "a.\n ",
        "A.\n   ",
        "x:\n- ",
        "。",
        "。」",
        "。”说",
        "？",
        "” ",
        " »",
        "? »",
        ". . ",
        "/",
        "a/.",
        "a/.B",
        "@.Ab",
        "www.",
        "x?Ab",
        "\"?\" Abc ",
        "\"x?\" A. B. C. D. ",
        "\u200b",
        ".\u200b",
        "\ud83d\ude00",
        ".\ud83d\ude00",
        "\ud83d",
        "am 3. A",
        ", 3. A",
        "- 3. A",
        "I II. A",
        "中.",
        "中文字.中",
        "\u2029",
        "x\u2029",
        "\u2028",
        "no stop here ");
  }

  @ParameterizedTest
  @MethodSource("units")
  void looksAreLinear(String unit) {
    assertLinear(unit.repeat(LENGTH / unit.length()));
  }

  @Test
  void looksAreLinearWhereGapsAreLong() {
    String spaces = " ".repeat(LENGTH / 4);
    String quotes = "\"".repeat(LENGTH / 4);
    assertLinear("A." + spaces + "B." + spaces + "\n" + spaces + "C.");
    assertLinear("Mr." + quotes + "a." + quotes + " . " + quotes);
    assertLinear("He said" + ".".repeat(LENGTH / 2) + spaces + "?");
    assertLinear("A. B" + "b".repeat(LENGTH / 2) + ". C" + "c".repeat(LENGTH / 2) + "? d");
  }

  @Test
  void looksAreLinearInRandomTexts() {
    long seed = Long.getLong("morgue.seed", 47_317_317);
    Random random = new Random(seed);
    String[] units = units().toArray(String[]::new);
    StringBuilder text = new StringBuilder();
    while (text.length() < LENGTH) {
      text.append(units[random.nextInt(units.length)].repeat(1 + random.nextInt(50)));
    }
    assertLinear(text.toString());
  }

  @Test
  void aLongTextWithoutStopsIsOneSentence() {
    String text = "word and word ".repeat(10_000_000 / 14).strip();

    assertThat(SentenceSplitter.standard().sentences(text))
        .containsExactly(new Span(0, text.length()));
  }

  private static void assertLinear(String text) {
    CountedText counted = new CountedText(text);
    SentenceSplitter.standard().sentenceStarts(counted);

    assertThat(counted.looks).isLessThan((long) LOOKS * text.length());
  }

  /** A text that counts how often a character of it is looked at. */
  private static final class CountedText implements CharSequence {

    private final String text;
    private long looks;

    CountedText(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      looks++;
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      looks += end - start;
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      looks += text.length();
      return text;
    }
  }
}
