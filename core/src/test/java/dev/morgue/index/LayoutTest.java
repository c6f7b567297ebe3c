package dev.morgue.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.NewsField;
import dev.morgue.query.Proximity;
import dev.morgue.text.SentenceSplitter;
import dev.morgue.text.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The stored layout tells zones, paragraphs and sentences apart. */
class LayoutTest {

  private static final List<NewsField> ZONES =
      List.of(
          NewsField.TEXT,
          NewsField.HEADLINE,
          NewsField.DECK,
          NewsField.LEAD,
          NewsField.BODY,
          NewsField.CAPTION);
  private static final List<String> PIECES =
      List.of("tide ", "low ", "Mr. Smith ", "fell. ", "\n\n", "He said. ", "… ", "anti-war ");

  private static String text(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(most); n > 0; n--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  @Test
  void theStoredFormReadsBackAndAgreesWithTheText() {
    long seed = 11;
    Random random = new Random(seed);
    for (int i = 0; i < 1_000; i++) {
      Article article =
          Article.builder()
              .headline(text(random, 4))
              .deck(text(random, 4))
              .body(text(random, 30))
              .captions(List.of(text(random, 4), text(random, 4)))
              .build();
      Layout layout = Layout.of(article);
      Layout read = Layout.decode(layout.encode());
      String as = "seed " + seed + ", article " + i + ": " + article.searchedText();
      assertThat(read.encode()).as(as).isEqualTo(layout.encode());
      assertThat(read.words()).as(as).isEqualTo(WordPositions.of(article.searchedText()).count());
      for (NewsField zone : ZONES) {
        assertThat(read.start(zone)).as(as).isEqualTo(layout.start(zone));
        assertThat(read.end(zone)).as(as).isEqualTo(layout.end(zone));
      }
      boundsAgree(article, read, as);
      farthestAgrees(article, read, as);
    }
  }

  /** No words of one sentence or paragraph are farther apart than is said; a break is a step. */
  private static void farthestAgrees(Article article, Layout layout, String as) {
    String text = article.searchedText();
    int inSentence = farthest(SentenceSplitter.standard().sentences(text), text);
    int inParagraph = farthest(SentenceSplitter.standard().paragraphs(text), text);
    assertThat(layout.farthest(Proximity.Unit.SENTENCE))
        .as(as)
        .isBetween(inSentence, inSentence + 1);
    assertThat(layout.farthest(Proximity.Unit.PARAGRAPH))
        .as(as)
        .isBetween(inParagraph, inParagraph + 1);
  }

  private static int farthest(List<Span> spans, String text) {
    WordPositions words = WordPositions.of(text);
    int farthest = 0;
    for (Span span : spans) {
      int first = words.positionAt(span.start());
      for (int at = span.start(); at < span.end(); at++) {
        int position = words.positionAt(at);
        if (position < words.end() && words.characters(position, position).start() == at) {
          farthest = Math.max(farthest, position - first);
        }
      }
    }
    return farthest;
  }

  private static void boundsAgree(Article article, Layout layout, String as) {
    String text = article.searchedText();
    WordPositions words = WordPositions.of(text);
    List<Span> sentences = SentenceSplitter.standard().sentences(text);
    List<Span> paragraphs = SentenceSplitter.standard().paragraphs(text);
    int before = -1;
    for (int at = 0; at < text.length(); at++) {
      int position = words.positionAt(at);
      if (position == words.end() || words.characters(position, position).start() != at) {
        continue; // no word begins here
      }
      if (before >= 0) {
        int other = words.characters(before, before).start();
        assertThat(layout.end(Proximity.Unit.SENTENCE, before) > position)
            .as(as)
            .isEqualTo(index(sentences, other) == index(sentences, at));
        assertThat(layout.end(Proximity.Unit.PARAGRAPH, before) > position)
            .as(as)
            .isEqualTo(index(paragraphs, other) == index(paragraphs, at));
      }
      before = position;
    }
  }

  private static int index(List<Span> spans, int character) {
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).start() <= character && character < spans.get(i).end()) {
        return i;
      }
    }
    throw new IllegalStateException("no span has character " + character);
  }
}
