package dev.morgue.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of texts with their sentences marked. */
class SentenceTableTest {

  private static final String MARK = "‖";

  static Stream<String> rows() {
    return table().lines().filter(row -> !row.isBlank() && !row.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void splitsAsMarked(String row) {
    String marked = unescape(row);
    String text = marked.replace(MARK, "");

    assertThat(mark(text)).isEqualTo(marked);
  }

  @Test
  void tableIsWhole() {
    assertThat(rows()).hasSizeGreaterThan(300).doesNotHaveDuplicates();
  }

  /** The text with a mark before each sentence but the first. */
  private static String mark(String text) {
    StringBuilder marked = new StringBuilder(text);
    int[] starts = SentenceSplitter.standard().sentenceStarts(text);
    for (int i = starts.length - 1; i > 0; i--) {
      marked.insert(starts[i], MARK);
    }
    return marked.toString();
  }

  private static String unescape(String row) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c != '\\') {
        text.append(c);
        continue;
      }
      char escaped = row.charAt(++i);
      switch (escaped) {
        case 'n' -> text.append('\n');
        case 'r' -> text.append('\r');
        case 't' -> text.append('\t');
        case 'u' -> {
          text.append((char) Integer.parseInt(row.substring(i + 1, i + 5), 16));
          i += 4;
        }
        default -> throw new IllegalStateException("Unknown escape in the row: " + row);
      }
    }
    return text.toString();
  }

  private static String table() {
    try (InputStream in = SentenceTableTest.class.getResourceAsStream("sentences.txt")) {
      assertThat(in).as("the table, beside this class").isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
