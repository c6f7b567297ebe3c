package dev.morgue.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** Damaged and hostile pages: always a result, nothing invented, each node looked at once. */
class HostilePagesTest {
  private static final BodyExtractor EXTRACTOR = new BodyExtractor();
  private static final int ROUNDS = 200;

  @Test
  void damagedPagesNeverFailAndNothingIsInvented() {
    long seed = 20211123;
    Random dice = new Random(seed);
    List<String> pages =
        List.of(
            NewsPages.semantic(),
            NewsPages.divs(),
            NewsPages.tables(),
            NewsPages.program(),
            NewsPages.stub("x".repeat(300)));
    for (int round = 0; round < ROUNDS; round++) {
      String html = damaged(pages.get(dice.nextInt(pages.size())), dice);
      Document document = Jsoup.parse(html);
      Extracted extracted = EXTRACTOR.extract(Page.of(document));
      if (extracted.origin() == Extracted.Origin.PAGE) {
        assertInOrder(document, extracted, "seed " + seed + ", round " + round);
      }
    }
  }

  private static String damaged(String html, Random dice) {
    StringBuilder page = new StringBuilder(html);
    for (int cuts = dice.nextInt(6); cuts >= 0; cuts--) {
      int at = dice.nextInt(page.length());
      switch (dice.nextInt(4)) {
        case 0 -> page.setLength(Math.max(1, at));
        case 1 -> page.delete(at, Math.min(page.length() - 1, at + dice.nextInt(200)));
        case 2 -> page.insert(at, "<>\"'&<div class=\"" + (char) dice.nextInt(0x3000) + "<p><li>");
        default -> page.insert(at, page.substring(at, Math.min(page.length(), at + 300)));
      }
      if (page.isEmpty()) {
        page.append('<');
      }
    }
    return page.toString();
  }

  /** The passages stand in the page's blocks, in the same order. */
  private static void assertInOrder(Document document, Extracted extracted, String what) {
    List<Block> blocks = BlockReader.read(document.body(), Vocabulary.NONE).blocks;
    int at = 0;
    for (Passage passage : extracted.passages()) {
      while (at < blocks.size() && !blocks.get(at).text.equals(passage.text())) {
        at++;
      }
      assertThat(at).as(what + ": " + passage).isLessThan(blocks.size());
      at++;
    }
    Set<String> said = new HashSet<>();
    blocks.forEach(block -> said.add(block.text));
    extracted.captions().forEach(caption -> assertThat(said).as(what).contains(caption));
    extracted.dropped().forEach(dropped -> assertThat(said).as(what).contains(dropped.text()));
  }

  @Test
  void deepNestingIsReadWithoutRecursion() {
    Document document = Document.createShell("");
    Element deepest = document.body();
    for (int i = 0; i < 100_000; i++) {
      Element inner = new Element(i % 2 == 0 ? "div" : "span");
      inner.attributes().add("class", "story-" + i);
      deepest.appendChild(inner);
      deepest = inner;
    }
    deepest.appendChild(new TextNode(NewsPages.STORY.getFirst()));

    Extracted extracted = EXTRACTOR.extract(Page.of(document));

    assertThat(extracted.body() + extracted.dropped()).contains("swing bridge");
  }

  @Test
  void manyAttributesAreRead() {
    Document document = Jsoup.parse("<body><div>" + NewsPages.paragraphs("p") + "</div>");
    Attributes attributes = document.body().child(0).attributes();
    for (int i = 0; i < 1_000_000; i++) {
      attributes.add("a" + i, "x");
    }

    assertThat(EXTRACTOR.extract(Page.of(document)).body()).contains("swing bridge");
  }

  @Test
  void everyNodeIsVisitedOnce() {
    for (int copies : new int[] {1, 10, 100}) {
      String html = "<body>" + ("<div>" + NewsPages.paragraphs("p") + "</div>").repeat(copies);
      BlockReader reader = BlockReader.reader(Jsoup.parse(html).body(), Vocabulary.standard());

      // the body; per copy a div, five paragraphs with a text each, and the line ends between
      assertThat(reader.visits()).isEqualTo(1 + copies * (1 + 5 + 5 + 5));
    }
  }

  @Test
  void manyBlocksTakeTheirTurnOnly() {
    String html = "<body>" + "<p>Word after word, and a comma.</p>".repeat(20_000);

    Extracted extracted = EXTRACTOR.extract(Page.of(Jsoup.parse(html)));

    assertThat(extracted.evidence().pageWords()).isEqualTo(20_000 * 6);
  }
}
