package dev.morgue.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;

/** Compares with jsoup's own walk. */
class PageWalkTest {

  private static final String[] PIECES = {
    "<div>",
    "</div>",
    "<p>",
    "</p>",
    "<svg>",
    "</svg>",
    "<b>",
    "</b>",
    "<br>",
    "one",
    " ",
    "<!-- x -->",
    "<script>a</script>",
    "<table>",
    "<td>",
    "</table>",
    "<frameset>",
    "<p class='byline' itemprop=author>",
    "<div id=story hidden rel=author class=''>",
    "<a href=x class=share rel=author>",
    "<noscript><p>none</noscript>"
  };

  private final Random random = new Random(Long.getLong("morgue.seed", 20261129));

  private static List<String> jsoups(Element root) {
    List<String> steps = new ArrayList<>();
    NodeTraversor.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            steps.add((node instanceof Element ? "+" : "") + System.identityHashCode(node));
            return node.nameIs("svg") ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (node instanceof Element && !node.nameIs("svg")) {
              steps.add("-" + System.identityHashCode(node));
            }
            return FilterResult.CONTINUE;
          }
        },
        root);
    return steps;
  }

  private static List<String> ours(Element root) {
    Noted noted = new Noted("svg");
    PageWalk.through(root, noted);
    return noted.steps;
  }

  /** Writes its steps down; goes through all elements but those of a name. */
  private record Noted(String passedOver, List<String> steps) implements PageWalk.Steps {

    Noted(String passedOver) {
      this(passedOver, new ArrayList<>());
    }

    @Override
    public boolean enter(Element element, Opening opening) {
      steps.add("+" + System.identityHashCode(element));
      assertThat(opening.type()).isEqualTo(element.attr("class"));
      assertThat(opening.id()).isEqualTo(element.attr("id"));
      assertThat(opening.item()).isEqualTo(element.attr("itemprop"));
      assertThat(opening.value("rel")).isEqualTo(element.attr("rel"));
      assertThat(opening.has("hidden")).isEqualTo(element.hasAttr("hidden"));
      return !element.nameIs(passedOver);
    }

    @Override
    public void leave(Element element) {
      steps.add("-" + System.identityHashCode(element));
    }

    @Override
    public void other(Node node) {
      steps.add("" + System.identityHashCode(node));
    }
  }

  @Test
  void takesTheSameSteps() {
    for (int round = 0; round < 500; round++) {
      String html = page();
      Element root = round % 2 == 0 ? Jsoup.parse(html) : body(html);
      assertThat(ours(root)).as(html).isEqualTo(jsoups(root));
    }
  }

  @Test
  void aSharedWalkGivesBothWhatTheirOwnWouldGive() {
    Vocabulary words = Vocabulary.standard();
    for (int round = 0; round < 500; round++) {
      String html = page();
      Document document = Jsoup.parse(html);
      Noted alone = new Noted("none");
      PageWalk.through(document, alone);
      Noted shared = new Noted("none");

      PageBlocks blocks = BlockReader.read(document, words, shared);

      assertThat(shared.steps).as(html).isEqualTo(alone.steps);
      assertThat(told(blocks)).as(html).isEqualTo(told(BlockReader.read(document.body(), words)));
    }
  }

  private static List<String> told(PageBlocks page) {
    List<String> told = new ArrayList<>();
    page.scripts.forEach(script -> told.add(script.data()));
    for (int i = 0; i < page.size(); i++) {
      told.add(
          page.tag(i) + " in " + page.parent(i) + " to " + page.end(i) + " as " + page.style(i));
    }
    for (Block block : page.blocks) {
      told.add(block.node + ": " + block.text + " " + Arrays.toString(block.distances));
    }
    return told;
  }

  private String page() {
    StringBuilder html = new StringBuilder();
    for (int i = random.nextInt(100); i >= 0; i--) {
      html.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return html.toString();
  }

  private static Element body(String html) {
    return Jsoup.parse(html).body();
  }
}
