package dev.morgue.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

  private final SentenceSplitter splitter = SentenceSplitter.standard();

  @Test
  void findsNothingInNothing() {
    for (String text : List.of("", " ", "\n\n", " \t\r\n\u2029\u00a0\u3000\n ")) {
      assertThat(splitter.sentences(text)).isEmpty();
      assertThat(splitter.paragraphs(text)).isEmpty();
      assertThat(splitter.sentenceStarts(text)).isEmpty();
    }
  }

  @Test
  void leavesOutTheWhiteSpaceAroundASentence() {
    assertThat(sentences("  \n One day. \t Two\u00a0days. \n\n\n Three "))
        .containsExactly("One day.", "Two\u00a0days.", "Three");
  }

  @Test
  void keepsQuotesAndBracketsWithTheirSentence() {
    assertThat(sentences("\"It is over.\" (He left.) He said: “No!” [She wept.]"))
        .containsExactly("\"It is over.\"", "(He left.)", "He said: “No!”", "[She wept.]");
    assertThat(sentences("« Fini ! » Il partit.")).containsExactly("« Fini ! »", "Il partit.");
  }

  @Test
  void startsAreTheStartsOfTheSentences() {
    String text = "One. Two? Three!\n\nFour";

    assertThat(splitter.sentenceStarts(text)).containsExactly(0, 5, 10, 18);
    assertThat(splitter.sentences(text)).extracting(Span::start).containsExactly(0, 5, 10, 18);
  }

  @Test
  void readsAnyCharSequence() {
    StringBuilder text = new StringBuilder("Sen. Lowe of St. Louis, Mo., left. He was tired.");

    assertThat(splitter.sentences(text)).containsExactly(new Span(0, 34), new Span(35, 48));
  }

  @Test
  void givesListsThatCannotBeChanged() {
    List<Span> spans = splitter.sentences("One. Two.");
    List<Span> paragraphs = splitter.paragraphs("One.");

    assertThatThrownBy(() -> spans.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> paragraphs.remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void paragraphsAreSeparatedByBlankLines() {
    assertThat(paragraphs("One\ntwo.\n\nThree")).containsExactly("One\ntwo.", "Three");
    assertThat(paragraphs("One\r\ntwo.\r\n\r\nThree")).containsExactly("One\r\ntwo.", "Three");
    assertThat(paragraphs("One\rtwo.\r\rThree")).containsExactly("One\rtwo.", "Three");
    assertThat(paragraphs("One \n \t\u00a0\n Three")).containsExactly("One", "Three");
    assertThat(paragraphs("\n\n One\n\n\n\n\nTwo\n\n")).containsExactly("One", "Two");
    assertThat(paragraphs("One\u2029Two\n\u2029\nThree")).containsExactly("One", "Two", "Three");
    assertThat(paragraphs("One\u2028two\u0085three")).containsExactly("One\u2028two\u0085three");
    assertThat(paragraphs("One\u2028\u2028Two")).containsExactly("One", "Two");
  }

  @Test
  void theEndOfAParagraphEndsTheSentence() {
    assertThat(sentences("He met Sen.\n\nLowe left, and\n\nthe end"))
        .containsExactly("He met Sen.", "Lowe left, and", "the end");
  }

  @Test
  void aWordMapKeepsItsWords() {
    SentenceWordMap map = new SentenceWordMap();
    for (int i = 0; i < 1000; i++) {
      map.put("w" + i, i);
    }
    map.mark("w7 x", 8);

    assertThat(map.find("W999", 0, 4)).isEqualTo(999);
    assertThat(map.find("a w 5 b", 2, 5)).isEqualTo(5);
    assertThat(map.find("w7", 0, 2)).isEqualTo(7 | 8);
    assertThat(map.find("x", 0, 1)).isEqualTo(8);
    assertThat(map.find("w1000", 0, 5)).isEqualTo(-1);
    assertThatThrownBy(() -> map.put("w3", 1)).hasMessageContaining("'w3' is listed twice");
  }

  @Test
  void aSpanIsARange() {
    assertThat(new Span(3, 7).length()).isEqualTo(4);
    assertThat(new Span(3, 3).length()).isZero();
    assertThatThrownBy(() -> new Span(-1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
    assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  private List<String> sentences(String text) {
    return strings(text, splitter.sentences(text));
  }

  private List<String> paragraphs(String text) {
    return strings(text, splitter.paragraphs(text));
  }

  private static List<String> strings(String text, List<Span> spans) {
    return spans.stream().map(span -> text.substring(span.start(), span.end())).toList();
  }
}
