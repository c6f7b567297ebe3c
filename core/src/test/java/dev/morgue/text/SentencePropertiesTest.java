package dev.morgue.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for every text, tried on random ones. */
class SentencePropertiesTest {

  private static final int TEXTS = 30_000;

  /** Pieces that the rules look at, so that random texts reach all of them. */
  private static final String[] PIECES = {
    " ",
    " ",
    " ",
    "\n",
    "\r\n",
    "\n\n",
    "\t",
    "\u00a0",
    "\u2029",
    "\u2028",
    "\u0085",
    "\u3000",
    ".",
    ".",
    ".",
    "?",
    "!",
    "…",
    "。",
    "？",
    "।",
    "؟",
    "։",
    ",",
    ";",
    ":",
    "-",
    "—",
    "•",
    "*",
    "&",
    "\"",
    "'",
    "“",
    "”",
    "‘",
    "’",
    "«",
    "»",
    "„",
    "(",
    ")",
    "[",
    "]",
    "「",
    "」",
    "》",
    "/",
    "@",
    "#",
    "a",
    "b",
    "I",
    "A",
    "X",
    "Mr",
    "St",
    "Mo",
    "U.S",
    "Inc",
    "No",
    "p.m",
    "Jan",
    "Mon",
    "г",
    "z",
    "B",
    "the",
    "The",
    "He",
    "said",
    "Police",
    "Smith",
    "ended",
    "iPhone",
    "NEW",
    "YORK",
    "www.",
    "com",
    "1",
    "12",
    "2008",
    "am",
    "3",
    "Oktober",
    "$",
    "é",
    "e\u0301",
    "Ж",
    "д",
    "中",
    "の",
    "ก",
    "ა",
    "한",
    "\ud83d\ude00",
    "\ud83d",
    "\ude00",
    "\ud835\udc00",
    "\u0000",
    "\u0007",
    "\u001c",
    "\u200b",
    "\ufeff",
    "\u00ad",
    "\u202e",
    "\uffff"
  };

  private final SentenceSplitter splitter = SentenceSplitter.standard();
  private Random random = new Random(0);

  @BeforeEach
  void seed() {
    long seed = Long.getLong("morgue.seed", 36_999_053);
    random = new Random(seed);
  }

  @Test
  void eachVisibleCharacterBelongsToOneSentence() {
    for (int i = 0; i < TEXTS; i++) {
      String text = text();
      List<Span> sentences = splitter.sentences(text);

      assertThat(uncovered(text, sentences)).as(() -> show(text)).isEmpty();
      assertSpans(text, sentences);
      assertSpans(text, splitter.paragraphs(text));
    }
  }

  @Test
  void startsAndSentencesAgree() {
    for (int i = 0; i < TEXTS; i++) {
      String text = text();
      int[] starts = splitter.sentences(text).stream().mapToInt(Span::start).toArray();

      assertThat(splitter.sentenceStarts(text)).as(() -> show(text)).isEqualTo(starts);
    }
  }

  @Test
  void eachSentenceLiesInOneParagraph() {
    for (int i = 0; i < TEXTS; i++) {
      String text = text();
      List<Span> sentences = new ArrayList<>(splitter.sentences(text));
      for (Span paragraph : splitter.paragraphs(text)) {
        List<Span> inside =
            sentences.stream()
                .filter(s -> s.start() >= paragraph.start() && s.end() <= paragraph.end())
                .toList();
        assertThat(inside).as(() -> show(text)).isNotEmpty();
        assertThat(inside.get(0).start()).as(() -> show(text)).isEqualTo(paragraph.start());
        assertThat(inside.get(inside.size() - 1).end())
            .as(() -> show(text))
            .isEqualTo(paragraph.end());
        sentences.removeAll(inside);
      }
      assertThat(sentences).as(() -> show(text)).isEmpty();
    }
  }

  @Test
  void aBlankLineKeepsTwoTextsApart() {
    for (int i = 0; i < TEXTS; i++) {
      String first = text();
      String second = text();
      String joined = first + "\n\n" + second;
      int shift = first.length() + 2;

      assertThat(splitter.sentences(joined))
          .as(() -> show(joined))
          .isEqualTo(join(splitter.sentences(first), splitter.sentences(second), shift));
      assertThat(splitter.paragraphs(joined))
          .as(() -> show(joined))
          .isEqualTo(join(splitter.paragraphs(first), splitter.paragraphs(second), shift));
    }
  }

  @Test
  void noSurrogatePairIsCut() {
    for (int i = 0; i < TEXTS; i++) {
      String text = text();
      for (Span span : splitter.sentences(text)) {
        boolean cut =
            span.start() > 0
                && Character.isSurrogatePair(
                    text.charAt(span.start() - 1), text.charAt(span.start()));
        assertThat(cut).as(() -> show(text)).isFalse();
      }
    }
  }

  private static List<Span> join(List<Span> first, List<Span> second, int shift) {
    List<Span> joined = new ArrayList<>(first);
    second.forEach(span -> joined.add(new Span(span.start() + shift, span.end() + shift)));
    return joined;
  }

  private static void assertSpans(String text, List<Span> spans) {
    int last = 0;
    for (Span span : spans) {
      assertThat(span.start()).as(() -> show(text)).isGreaterThanOrEqualTo(last);
      assertThat(span.length()).as(() -> show(text)).isPositive();
      assertThat(isSpace(text.charAt(span.start()))).as(() -> show(text)).isFalse();
      assertThat(isSpace(text.charAt(span.end() - 1))).as(() -> show(text)).isFalse();
      last = span.end();
    }
    assertThat(last).as(() -> show(text)).isLessThanOrEqualTo(text.length());
  }

  /** What of a text no sentence covers, without white space. */
  private static String uncovered(String text, List<Span> sentences) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (Span span : sentences) {
      rest.append(text, at, span.start());
      at = span.end();
    }
    rest.append(text.substring(at));
    StringBuilder visible = new StringBuilder();
    rest.chars().filter(c -> !isSpace((char) c)).forEach(c -> visible.append((char) c));
    return visible.toString();
  }

  /** White space by its Unicode property, spelt with the JDK's other terms. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(40);
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(20) == 0) {
        text.append((char) random.nextInt(0x10000));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return text.toString();
  }

  private static String show(String text) {
    StringBuilder shown = new StringBuilder("text: ");
    for (char c : text.toCharArray()) {
      shown.append(c >= ' ' && c < 127 ? String.valueOf(c) : "\\u" + HexFormat.of().toHexDigits(c));
    }
    return shown.toString();
  }
}
