package dev.morgue.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
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
    "</table>"
  };

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
    List<String> steps = new ArrayList<>();
    PageWalk.through(
        root,
        new PageWalk.Steps() {
          @Override
          public boolean enter(Element element) {
            steps.add("+" + System.identityHashCode(element));
            return !element.nameIs("svg");
          }

          @Override
          public void leave(Element element) {
            steps.add("-" + System.identityHashCode(element));
          }

          @Override
          public void other(Node node) {
            steps.add("" + System.identityHashCode(node));
          }
        });
    return steps;
  }

  @Test
  void takesTheSameSteps() {
    Random random = new Random(20261129);
    for (int round = 0; round < 500; round++) {
      StringBuilder html = new StringBuilder();
      for (int i = random.nextInt(100); i >= 0; i--) {
        html.append(PIECES[random.nextInt(PIECES.length)]);
      }
      Element root = round % 2 == 0 ? Jsoup.parse(html.toString()) : body(html.toString());
      assertThat(ours(root)).as(html.toString()).isEqualTo(jsoups(root));
    }
  }

  private static Element body(String html) {
    return Jsoup.parse(html).body();
  }
}
